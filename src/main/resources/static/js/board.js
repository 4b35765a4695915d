// Draws each chart from the table beside it, so that picture and numbers cannot differ. Without this script the tables stand alone.
const style = getComputedStyle(document.documentElement);
const colour = (name) => style.getPropertyValue(`--${name}`).trim();
const text = (cell) => cell.textContent.trim();

const draw = (box) => {
  const table = document.getElementById(box.dataset.chart);
  const rows = [...table.tBodies[0].rows].filter((row) => row.cells.length > 1);
  if (!rows.length) return;
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const lying = box.dataset.chart === "steps";
  box.classList.add("zl-chart--drawn");
  const canvas = box.querySelector("canvas");
  if (lying) canvas.height = Math.max(220, rows.length * 46);
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: rows.map((row) => text(row.cells[0])),
      datasets: heads.map((head, at) => ({
        label: text(head),
        data: rows.map((row) => Number(text(row.cells[at + 1]))),
        backgroundColor: colour(head.dataset.colour),
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: lying ? "y" : "x",
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { beginAtZero: true, ticks: { precision: 0 } }, y: { beginAtZero: true, ticks: { precision: 0 } } },
      plugins: { legend: { display: heads.length > 1, position: "bottom" } },
    },
  });
  box.style.height = `${canvas.height}px`;
};

if (window.Chart) {
  Chart.defaults.font.family = colour("font");
  Chart.defaults.color = colour("ink");
  document.querySelectorAll("[data-chart]").forEach(draw);
}
