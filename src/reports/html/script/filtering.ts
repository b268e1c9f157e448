/** Shows only the rows that hold every word that is typed, with or without the marks of Vietnamese. */
export const FILTERING = String.raw`
const plain = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
for (const input of all("input[data-filters]")) {
  const box = input.closest(".filter");
  const status = box.querySelector("[role=status]");
  const rows = () => [...document.getElementById(input.dataset.filters).tBodies[0].rows];
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter((word) => word !== "");
    for (const row of rows()) {
      const text = plain(row.textContent);
      row.hidden = !words.every((word) => text.includes(word));
    }
    const shown = rows().filter((row) => !row.hidden).length;
    const counts = { shown, all: rows().length };
    status.textContent =
      words.length === 0 ? "" : status.dataset.count.replace(/\{(\w+)\}/g, (_, name) => counts[name]);
  });
}
`;
