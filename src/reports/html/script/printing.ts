/** The report alone goes to the printer, with all cards where that is asked for, or one card where it is open. */
export const PRINTING = `
const withCards = one("[data-do=with-cards]");
withCards.addEventListener("change", () => root.classList.toggle("with-cards", withCards.checked));
for (const button of all("[data-do=print], [data-do=print-card]")) {
  button.addEventListener("click", () => print());
}
addEventListener("beforeprint", () => {
  if (!shown) return;
  root.classList.add("one-card");
  shown.classList.add("printed");
  goHome();
});
addEventListener("afterprint", () => {
  if (!shown) return;
  root.classList.remove("one-card");
  shown.classList.remove("printed");
  slot.append(shown);
});
`;
