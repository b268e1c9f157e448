/**
 * Shows the card that the address names in a dialog: "#unit-thap-muoi", or the id alone for short, "#thap-muoi",
 * written into an address as `unitAnchor` does it. The card is moved there and back, so that there is one of it only.
 */
export const CARDS = String.raw`
const dialog = one("#card");
const slot = one(".dialog-body");
const home = one("#cards");
const cards = all(".card");
let shown;
let opener;
const anchorOf = (id) =>
  "unit-" + id.replace(/[^\p{L}\p{M}\p{N}._-]/gu, (character) => "~" + character.codePointAt(0) + "~");
const named = () => {
  let name = location.hash.slice(1);
  try { name = decodeURIComponent(name); } catch { return undefined; }
  const isCard = (id) => cards.find((card) => card.id === id);
  return isCard(name) ?? (document.getElementById(name) ? undefined : isCard(anchorOf(name)));
};
const goHome = () => home.insertBefore(shown, cards[cards.indexOf(shown) + 1] ?? null);
const putBack = () => {
  if (shown) goHome();
  shown = undefined;
};
const neighbour = (step) => {
  const next = cards[cards.indexOf(shown) + step];
  return next?.dataset.group === shown?.dataset.group ? next : undefined;
};
const show = (card) => {
  putBack();
  shown = card;
  slot.append(card);
  dialog.setAttribute("aria-labelledby", card.getAttribute("aria-labelledby"));
  one("[data-do=previous]").disabled = !neighbour(-1);
  one("[data-do=next]").disabled = !neighbour(1);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  card.querySelector("h3").focus();
};
const follow = () => {
  const card = named();
  if (card) show(card);
  else if (dialog.open) dialog.close();
};
dialog.addEventListener("close", () => {
  putBack();
  if (named()) history.replaceState(null, "", "#");
  (opener ?? one("main")).focus({ preventScroll: opener === undefined });
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
one("[data-do=close]").addEventListener("click", () => dialog.close());
for (const [name, step] of [["previous", -1], ["next", 1]]) {
  one("[data-do=" + name + "]").addEventListener("click", () => {
    const next = neighbour(step);
    if (next) location.replace("#" + next.id);
  });
}
document.addEventListener("click", (event) => {
  const mark = event.target.closest("[data-unit]");
  opener = event.target.closest("main a") ?? opener;
  if (mark) location.hash = mark.dataset.unit;
});
addEventListener("hashchange", follow);
follow();
`;
