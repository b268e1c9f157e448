/** Marks that the script runs, and keeps the theme that was chosen; a file that may store nothing only forgets it. */
export const THEME = `
const root = document.documentElement;
root.classList.add("scripted");
const one = (selector) => document.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const stored = (use) => { try { return use(localStorage); } catch { return null; } };
const isTheme = (theme) => theme === "light" || theme === "dark";
const kept = stored((storage) => storage.getItem("cchc-theme"));
if (isTheme(kept)) root.dataset.theme = kept;
addEventListener("DOMContentLoaded", () => {
  one(".tools").hidden = false;
  one("[data-do=theme]").addEventListener("click", () => {
    const preferred = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const theme = (root.dataset.theme ?? preferred) === "dark" ? "light" : "dark";
    root.dataset.theme = theme;
    stored((storage) => storage.setItem("cchc-theme", theme));
  });
});
`;
