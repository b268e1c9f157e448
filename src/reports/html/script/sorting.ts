/**
 * Makes the headings of a table buttons that sort its rows: up, then down. A column with figures goes by them, any
 * other by its text as the language sorts it; rows without a figure stay last both ways.
 */
export const SORTING = `
const collator = new Intl.Collator(root.lang, { numeric: true });
const figure = (row, column) => {
  const value = row.cells[column].dataset.value;
  return value === undefined ? null : Number(value);
};
const comparison = (rows, column, sign) => {
  if (rows.every((row) => figure(row, column) === null)) {
    return (a, b) => sign * collator.compare(a.cells[column].textContent, b.cells[column].textContent);
  }
  return (a, b) => {
    const [left, right] = [figure(a, column), figure(b, column)];
    if (left === null || right === null) return (left === null) - (right === null);
    return sign * (left - right);
  };
};
for (const table of all("table[data-sortable]")) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const isUp = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const rows = [...body.rows];
      body.append(...rows.sort(comparison(rows, column, isUp ? 1 : -1)));
    });
  }
}
`;
