import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHROMIUM, WITHOUT_CHROMIUM } from "../../tools.ts";
import { findViolations, Reader } from "./browser.ts";
import { hostilePage } from "./hostile.ts";
import { fullPages } from "./pages.ts";

const pages: Readonly<Record<string, string>> = { ...fullPages(), hostile: hostilePage() };
const WIDE = { viewport: { width: 1400, height: 900 } };
const NARROW = { viewport: { width: 360, height: 740 } };
const ranking = "#group-1-ranking-table";

describe.skipIf(CHROMIUM === undefined)("the page, for everyone", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start();
  });
  beforeEach(() => {
    reader.complaints.length = 0;
  });
  afterAll(() => reader.close());

  const looks = [
    ["districts", WIDE, "light"],
    ["districts", WIDE, "dark"],
    ["districts", NARROW, "light"],
    ["two groups", NARROW, "dark"],
    ["hostile", NARROW, "light"],
  ] as const;
  for (const [name, size, colorScheme] of looks)
    it(`has no violation that axe finds, and complains of nothing: ${name}, ${colorScheme}, ${size.viewport.width} wide`, async () => {
      const page = await reader.open(pages[name] ?? "", { ...size, colorScheme });
      expect(await findViolations(page)).toEqual([]);
      await page.locator(`${ranking} tbody a`).first().click();
      await page.waitForSelector("dialog[open] .card");
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
      expect(reader.complaints).toEqual([]);
    });

  it("has no violation with 124 communes", async () => {
    const page = await reader.open(pages.communes ?? "", WIDE);
    // The cards are like all others, and axe takes half a minute for so many.
    await page.evaluate(`document.querySelector("#cards").replaceChildren()`);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
    expect(reader.complaints).toEqual([]);
  });

  it("has no violation without its script", async () => {
    const page = await reader.open((pages.districts ?? "").replace(/<script>.*?<\/script>/s, ""), WIDE);
    expect(await page.locator(".card").first().isVisible()).toBe(true);
    expect(await page.locator(".tools").isVisible()).toBe(false);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("begins with a link past the contents, and every stop of the Tab key is seen", async () => {
    const page = await reader.open(pages.districts ?? "", WIDE);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Chuyển đến nội dung");
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle");
      expect(outline).not.toBe("none");
    }
    await page.context().close();
  });

  it("hides no link behind the heading of a long table, forwards or backwards", async () => {
    const page = await reader.open(pages.communes ?? "", { viewport: { width: 1366, height: 768 } });
    for (const table of [ranking, "#group-1-heat-map"]) {
      await page.focus(`${table} tbody tr:nth-child(60) a`);
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press("Shift+Tab");
        const clear = await page.evaluate<number>(
          `document.activeElement.getBoundingClientRect().top - document.querySelector("${table} thead").getBoundingClientRect().bottom`,
        );
        expect(clear, table).toBeGreaterThanOrEqual(0);
      }
    }
    await page.context().close();
  });

  it("shows ranking and heat map whole on a laptop of 1366 points", async () => {
    const page = await reader.open(pages.districts ?? "", { viewport: { width: 1366, height: 768 } });
    for (const table of [ranking, "#group-1-heat-map"]) {
      const [inner, outer] = await page.evaluate<[number, number]>(
        `(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector("${table}").parentNode)`,
      );
      expect(inner, table).toBeLessThanOrEqual(outer);
    }
    await page.context().close();
  });

  it("scrolls to the side within its tables only, on a screen of 360 points", async () => {
    for (const text of Object.values(pages)) {
      const page = await reader.open(text, NARROW);
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(width).toBeLessThanOrEqual(360);
      await page.context().close();
    }
  });
});

if (CHROMIUM === undefined) it("the page, for everyone", (test) => test.skip(WITHOUT_CHROMIUM));
