// A link to a cell opens it, and what is opened by hand stays as it is.
function show() {
  var at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!at) return;
  var cells = at.matches("details") ? [at] : at.querySelectorAll(":scope > details");
  cells.forEach(function (cell) { cell.open = true; });
  at.scrollIntoView();
}
addEventListener("hashchange", show);
show();
