// Draws the diagram of a case and marks where it stands. The list of stages beside it says the same in words.
const draw = async (box) => {
  const frame = box.querySelector(".zl-picture__frame");
  const missing = box.querySelector("[data-diagram-missing]");
  try {
    const answer = await fetch(box.dataset.source, { headers: { Accept: "application/xml" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const picture = new bpmnvisu.BpmnVisualization({ container: frame, navigation: { enabled: false } });
    picture.load(await answer.text());
    // The labels are placed by style attributes, which the content security policy leaves aside; set one by one they count.
    const place = () => frame.querySelectorAll("[style]").forEach((part) => { part.style.cssText = part.getAttribute("style"); });
    place();
    const mark = (ids, look) => {
      const list = (ids || "").split(" ").filter(Boolean);
      if (list.length) picture.bpmnElementsRegistry.addCssClasses(list, look);
    };
    mark(box.dataset.passed, "zl-passed");
    mark(box.dataset.current, "zl-current");
    const drawing = frame.querySelector("svg");
    const size = drawing.querySelector("g").getBBox();
    drawing.setAttribute("viewBox", `${size.x - 10} ${size.y - 10} ${size.width + 20} ${size.height + 20}`);
    drawing.setAttribute("width", Math.ceil(size.width + 20));
    drawing.setAttribute("height", Math.ceil(size.height + 20));
    drawing.style.minWidth = "0";
    drawing.style.width = `${Math.ceil(size.width + 20)}px`;
    drawing.style.height = `${Math.ceil(size.height + 20)}px`;
    frame.querySelector(".zl-current")?.scrollIntoView({ block: "nearest", inline: "center" });
  } catch {
    frame.hidden = true;
    missing.hidden = false;
  }
};
for (const box of document.querySelectorAll("[data-diagram]")) {
  const once = () => { if (box.open && !box.dataset.drawn) { box.dataset.drawn = "yes"; draw(box); } };
  box.addEventListener("toggle", once);
  once();
}
