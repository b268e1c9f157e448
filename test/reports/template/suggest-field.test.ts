import { describe, expect, it } from "vitest";
import { openReport } from "../../../src/reports/report.ts";
import { suggestField } from "../../../src/reports/template/fields/suggest-field.ts";
import { resultsOf, setsOf } from "../fixture.ts";
import { ONE_GROUP } from "./filled.ts";

const report = openReport(resultsOf(ONE_GROUP), "vi", setsOf(ONE_GROUP));

describe("what a field that is not known may have meant", () => {
  it.each([
    ["đơn vị.hạn", "{{đơn vị.hạng}}"],
    ["đơn vj.điểm", "{{đơn vị.điểm}}"],
    ["unit.rnak", "{{unit.rank}}"],
    ["điểm", "{{đơn vị.điểm}}"],
    ["chỉ số", "{{đơn vị.chỉ số}}"],
    ["đơn vị", "{{đơn vị.tên}}"],
    ["khối", "{{khối.tên}}"],
    ["Huyện A", "{{Huyện A.tên}}"],
    ["tên đơn vị", "{{đơn vị.tên}}"],
    ["đơn vị, hạng", "{{đơn vị.hạng}}"],
    ["đơn vị hạng", "{{đơn vị.hạng}}"],
    ["{kỳ", "{{kỳ}}"],
    ["tieu dee", "{{tiêu đề}}"],
    ["khối.xếp loại.Giỏi", "{{khối.xếp loại.Tốt}}, {{khối.xếp loại.Khá}}, {{khối.xếp loại.Trung bình}}"],
    ["đơn vị.9.chỉ số", "{{đơn vị.1.chỉ số}}, {{đơn vị.2.chỉ số}}"],
    ["khối.9.trung bìn", "{{khối.1.trung bình}}, {{khối.2.trung bình}}"],
  ])("%s: %s", (text, expected) => {
    expect(suggestField(text, report)).toBe(expected);
  });

  it("is said by examples where nothing is near", () => {
    expect(suggestField("ngày ký", report)).toMatch(/^\{\{kỳ\}\}, .*…$/);
    expect(suggestField("", report)).toMatch(/…$/);
  });
});
