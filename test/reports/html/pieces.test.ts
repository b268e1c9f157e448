import { describe, expect, it } from "vitest";
import { nameWidth, placeOn, shortName } from "../../../src/reports/html/chart.ts";
import { stepOf } from "../../../src/reports/html/heat-map.ts";
import { html } from "../../../src/reports/html/markup.ts";
import { toneOf } from "../../../src/reports/html/ranking-table.ts";
import { unitAnchor } from "../../../src/reports/html/report.ts";
import { listNames } from "../../../src/reports/html/unit-texts.ts";

describe("unitAnchor", () => {
  it("keeps letters of any language, digits, dots and dashes", () => {
    expect(unitAnchor({ id: "tháp-mười.1_a" })).toBe("unit-tháp-mười.1_a");
  });

  it("writes other characters by number, so that two ids never share an address", () => {
    expect(unitAnchor({ id: 'a "b' })).toBe("unit-a~32~~34~b");
    expect(unitAnchor({ id: "a~32~" })).toBe("unit-a~126~32~126~");
  });
});

describe("stepOf", () => {
  it("closes each step of the heat map below", () => {
    const steps = [0, 49.99, 50, 60, 79.99, 80, 90, 99.99, 100, 103].map(stepOf);
    expect(steps).toEqual(["0", "0", "1", "2", "3", "4", "5", "5", "6", "6"]);
  });

  it("has no step for an index that does not exist", () => {
    expect(stepOf(null)).toBe("none");
  });
});

describe("placeOn", () => {
  it("puts the ends of the axis at its ends and the middle between", () => {
    const scale = { from: 50, to: 100, left: 200, right: 800 };
    expect([50, 75, 100].map((value) => placeOn(scale, value))).toEqual([200, 500, 800]);
  });
});

describe("shortName", () => {
  it("cuts a name that no chart has room for", () => {
    expect(shortName("Huyện Tháp Mười")).toBe("Huyện Tháp Mười");
    expect(shortName("Đ".repeat(60))).toBe(`${"Đ".repeat(39)}…`);
  });

  it("takes a letter with its marks for one character, however it is written", () => {
    expect(nameWidth(["Mười".normalize("NFD")])).toBe(nameWidth(["Mười"]));
  });
});

describe("listNames", () => {
  const text = (names: readonly string[]) => html`${listNames(names, 2, "và {count} đơn vị khác")}`.text;

  it("names them all while at most one is more than asked for", () => {
    expect(text(["A", "B", "C"])).toBe("A, B, C");
  });

  it("counts the rest where there are more", () => {
    expect(text(["A", "B", "C", "D"])).toBe("A, B và 2 đơn vị khác");
  });
});

describe("toneOf", () => {
  it("has no tone for no change and for what cannot be compared", () => {
    expect([0, null, undefined, 0.01, -3].map(toneOf)).toEqual([
      undefined,
      undefined,
      undefined,
      "up",
      "down",
    ]);
  });
});
