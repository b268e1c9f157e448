import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHROMIUM, WITHOUT_CHROMIUM } from "../../tools.ts";
import { districts } from "../periods.ts";
import { findViolations, Reader } from "./browser.ts";
import { HOSTILE, hostilePage } from "./hostile.ts";
import { fullPages, pageOf } from "./pages.ts";

const pages: Readonly<Record<string, string>> = { ...fullPages(), hostile: hostilePage() };
const WIDE = { viewport: { width: 1400, height: 900 } };
const textsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ""));
const ranking = "#group-1-ranking-table";
const shownRows = (page: Page) => page.locator(`${ranking} tbody tr:visible`).count();

describe.skipIf(CHROMIUM === undefined)("the script of the page", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start();
  });
  beforeEach(() => {
    reader.complaints.length = 0;
  });
  afterAll(() => reader.close());

  it("sorts a table by a heading, up and down, figures as figures and units without one last", async () => {
    const page = await reader.open(pages["two groups"] ?? "", WIDE);
    const table = "#group-2-ranking-table";
    const heading = page.locator(`${table} th`, { hasText: "Tổng điểm" });
    const figures = async () =>
      (await textsOf(page, `${table} tbody tr td:nth-child(4)`)).map((text) =>
        Number(text.replace(",", ".")),
      );
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect(await figures()).toEqual((await figures()).toSorted((a, b) => a - b));
    await heading.getByRole("button").press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await figures()).toEqual((await figures()).toSorted((a, b) => b - a));
    const rank = page.locator(`${table} th`, { hasText: "Hạng" }).getByRole("button");
    for (const _ of ["up", "down"]) {
      await rank.click();
      expect((await textsOf(page, `${table} tbody tr td:first-child`)).slice(-2)).toEqual(["–", "–"]);
    }
    expect(await page.locator(`${table} th[aria-sort]`).count()).toBe(1);
    await page.context().close();
  });

  it("filters rows by words without marks, and says how many are left", async () => {
    const page = await reader.open(pages.districts ?? "", WIDE);
    const box = page.locator(`input[data-filters="group-1-ranking-table"]`);
    await box.fill("thap muoi");
    expect(await textsOf(page, `${ranking} tbody tr:not([hidden]) th`)).toEqual(["Huyện Tháp Mười"]);
    const status = page.locator("p", { has: box }).getByRole("status");
    expect(await status.textContent()).toBe("Hiện 1/12 dòng");
    await box.fill("");
    expect(await shownRows(page)).toBe(12);
    expect(await status.textContent()).toBe("");
    await page.context().close();
  });

  it("opens a unit's card by its address, its id for short, a link, and a bar", async () => {
    const title = (page: Page) => page.locator("dialog[open] h3").textContent();
    for (const hash of ["#unit-h08", "#h08"]) {
      const page = await reader.open(pages.districts ?? "", WIDE, hash);
      expect(await title(page)).toBe("Huyện Tháp Mười");
      await page.context().close();
    }
    const page = await reader.open(pages.districts ?? "", WIDE);
    const link = page.locator(`${ranking} a`, { hasText: "Huyện Lấp Vò" });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    expect(await title(page)).toBe("Huyện Lấp Vò");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    expect(await link.evaluate((element) => element.matches(":focus"))).toBe(true);
    expect(new URL(page.url()).hash).toBe("");
    await page
      .locator("figure [data-unit=unit-h08] .hit")
      .first()
      .click({ position: { x: 4, y: 9 } });
    await page.waitForSelector("dialog[open]");
    expect(await title(page)).toBe("Huyện Tháp Mười");
    await page.context().close();
  });

  it("leaves the focus in the report where a card was opened by its address", async () => {
    const page = await reader.open(pages.districts ?? "", WIDE, "#h08");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("content");
    await page.context().close();
  });

  it("opens a card by an id that an address cannot hold as it is", async () => {
    const ids = ["xã 1", "100%", "a#b", "a/b?c&d", '"', "đặc-khu", "constructor"];
    const groups = districts().map((group) => ({
      ...group,
      units: ids.flatMap((id, i) => ({
        ...group.units[i],
        id,
        name: `Đơn vị ${i}`,
        scores: group.units[i]?.scores ?? {},
      })),
    }));
    const text = pageOf(groups);
    for (const [i, id] of ids.entries()) {
      const page = await reader.open(text, WIDE, `#${encodeURIComponent(id)}`);
      expect(await page.locator("dialog[open] h3").textContent()).toBe(`Đơn vị ${i}`);
      await page.context().close();
    }
    expect(reader.complaints).toEqual([]);
  });

  it("goes from card to card within the group, and leaves them in order", async () => {
    const page = await reader.open(pages.districts ?? "", WIDE);
    const names = await textsOf(page, `${ranking} tbody th`);
    const title = page.locator("dialog[open] h3");
    await page.locator(`${ranking} a`).first().click();
    await expect.poll(() => title.textContent()).toBe(names[0]);
    expect(await page.locator("[data-do=previous]").isDisabled()).toBe(true);
    await page.locator("[data-do=next]").click();
    await expect.poll(() => title.textContent()).toBe(names[1]);
    await page.locator("[data-do=close]").click();
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await textsOf(page, "#cards .card h3")).toEqual(names);
    await page.context().close();
  });

  it("keeps to the theme that was chosen", async () => {
    const page = await reader.open(pages.districts ?? "", { ...WIDE, colorScheme: "light" });
    const paper = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.locator("[data-do=theme]").click();
    expect(await paper()).toBe("rgb(18, 23, 30)");
    await page.reload();
    expect(await paper()).toBe("rgb(18, 23, 30)");
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("prints: the report alone, one card where it is open, all cards where asked for", async () => {
    const page = await reader.open(pages.districts ?? "", WIDE);
    const shown = async () => ({
      report: await page.locator(ranking).isVisible(),
      cards: await page.locator(".card:visible").count(),
      tools: await page.locator(".tools").isVisible(),
    });
    await page.emulateMedia({ media: "print" });
    expect(await shown()).toEqual({ report: true, cards: 0, tools: false });
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.evaluate(`location.hash = "#h08"`);
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await shown()).toEqual({ report: false, cards: 1, tools: false });
    await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
    await page.evaluate(`location.hash = "#top"`);
    await page.evaluate(`document.querySelector("[data-do=with-cards]").click()`);
    expect(await shown()).toEqual({ report: true, cards: 12, tools: false });
    await page.context().close();
  });

  it("shows hostile names as text in cards, tooltips and headings", async () => {
    const page = await reader.open(hostilePage(), WIDE);
    const names = await textsOf(page, `${ranking} tbody th`);
    expect([...names].sort()).toEqual(HOSTILE.map((name) => name.replace(/[\0\u202E]/g, "\uFFFD")).sort());
    expect(await page.locator("img, script:not(head *), iframe").count()).toBe(0);
    for (const link of await page.locator(`${ranking} tbody a`).all()) {
      await link.click();
      await page.waitForSelector("dialog[open]");
      await page.keyboard.press("Escape");
    }
    expect(reader.complaints).toEqual([]);
    await page.context().close();
  });
});

if (CHROMIUM === undefined) it("the script of the page", (test) => test.skip(WITHOUT_CHROMIUM));
