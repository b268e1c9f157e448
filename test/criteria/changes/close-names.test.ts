import { describe, expect, it } from "vitest";
import { isCloseName } from "../../../src/criteria/changes/close-names.ts";

describe("isCloseName", () => {
  it.each([
    ["Tỷ lệ hồ sơ đúng hạn", "Tỷ lệ hồ sơ giải quyết đúng hạn"],
    ["Ban hành kế hoạch", "Kế hoạch: ban hành"],
    ["Ban hành kế hoạch", "BAN HANH KE HOACH"],
    // Three of five words on both sides: just enough.
    ["a b c d e", "a b c x y"],
  ])("takes %j and %j for close", (a, b) => {
    expect(isCloseName(a, b)).toBe(true);
    expect(isCloseName(b, a)).toBe(true);
  });

  it.each([
    ["Kiểm tra cải cách hành chính", "Tuyên truyền cải cách hành chính năm học"],
    ["a b c d e", "a b x y z"],
    ["a a a", "a b c"],
    ["…", "…"],
  ])("does not take %j and %j for close", (a, b) => {
    expect(isCloseName(a, b)).toBe(false);
  });
});
