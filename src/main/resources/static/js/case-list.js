// Whoever comes back from a case finds the list at the row they left.
document.getElementById("cases")?.addEventListener("click", (event) => {
  const row = event.target.closest("a") && event.target.closest("tr[id]");
  if (row) history.replaceState(history.state, "", `#${row.id}`);
});
