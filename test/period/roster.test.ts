import { describe, expect, it } from "vitest";
import { makeRoster, type Unit } from "../../src/period/index.ts";

function unit(id: string, name: string, ...aliases: string[]): Unit {
  return { id, name, group: "huyen", aliases, predecessors: [], ranked: true };
}

const units = [
  unit("tp-cao-lanh", "Thành phố Cao Lãnh", "TP. Cao Lãnh"),
  unit("cao-lanh", "Huyện Cao Lãnh", "Cao Lãnh"),
  unit("tan-hong", "Xã Tân Hồng", "Hồng"),
  unit("tan-hong-2", "Xã Tân Hông", "Hồng"),
];
const roster = makeRoster({ units }, new Map());
const idOf = (text: string) => roster.find(text)?.id;

describe("a roster", () => {
  it("finds a unit by id, name or alias, in any case, spacing and accent form", () => {
    expect(idOf("CAO-LANH")).toBe("cao-lanh");
    expect(idOf("thành phố  cao lãnh".normalize("NFD"))).toBe("tp-cao-lanh");
    expect(idOf("TP. Cao Lãnh")).toBe("tp-cao-lanh");
  });

  it("finds it without accents and punctuation where only one can be meant", () => {
    expect(idOf("thanh_pho-cao.lanh")).toBe("tp-cao-lanh");
    expect(idOf("tp cao lanh")).toBe("tp-cao-lanh");
    expect(idOf("cao lanh")).toBe("cao-lanh");
  });

  it("tells names apart that differ in accents, and guesses none without them", () => {
    expect(idOf("Xã Tân Hồng")).toBe("tan-hong");
    expect(idOf("Xã Tân Hông")).toBe("tan-hong-2");
    expect(idOf("xa tan hong")).toBeUndefined();
  });

  it("finds none by a name that two units share", () => {
    expect(idOf("Hồng")).toBeUndefined();
  });

  it("finds none by a part of a name or by nothing", () => {
    expect(idOf("Huyện")).toBeUndefined();
    expect(idOf("")).toBeUndefined();
    expect(idOf("...")).toBeUndefined();
  });
});
