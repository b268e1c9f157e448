import { describe, expect, it } from "vitest";
import { findDelimiter } from "../../src/workbook/csv-delimiter.ts";

const find = (...lines: string[]) => findDelimiter(lines.join("\n")).delimiter;

describe("findDelimiter", () => {
  it("finds each of the three", () => {
    expect(find("a,b,c", "1,2,3")).toBe(",");
    expect(find("a;b;c", "1;2;3")).toBe(";");
    expect(find("a\tb\tc", "1\t2\t3")).toBe("\t");
  });

  it("is not split at decimal commas", () => {
    expect(find("1,5;2,5", "3,5;4,5")).toBe(";");
    expect(find("Mã;Số liệu", "1.1;98,5", "1.2;79,81")).toBe(";");
    expect(find("1.1\t98,5\t1,5", "1.2\t79,81\t2,5")).toBe("\t");
  });

  it("is not split at the commas of names and titles", () => {
    expect(
      find(
        "Biểu 1, năm 2018",
        "Sở Nội vụ, Đồng Tháp",
        "Mã;Nội dung;Điểm",
        "1.1;Sở, ban, ngành;1,5",
        "1.2;Xã, phường;2,5",
      ),
    ).toBe(";");
  });

  it("is not split at semicolons that part lists in a comma file", () => {
    expect(
      find(
        "id,name,group,aliases,predecessors",
        "tm,Tháp Mười,huyen,TM;H. Tháp Mười,",
        "ct,Châu Thành,huyen,CT;H. Châu Thành,a;b",
      ),
    ).toBe(",");
    expect(find("code,value,of,evidence", "1.1,18,19,QĐ 12;QĐ 13", "1.2,5,6,QĐ 14;QĐ 15")).toBe(",");
  });

  it("takes a comma file of numbers only", () => {
    expect(find("1,2,3", "4,5,6")).toBe(",");
  });

  it("looks outside quotes only, however many lines they span", () => {
    expect(find('"a;b;c","x;y"', '"d;e;f",1')).toBe(",");
    expect(find('"a,b', "c,d,e", 'f,g";1', '"h, i";2')).toBe(";");
    expect(find('"a ""x,y"" b";"c"', '"d, e";"f"')).toBe(";");
  });

  it("holds out with ragged rows and notes around the table", () => {
    expect(
      find(
        "Đơn vị: Huyện Tháp Mười",
        "",
        "Mã,Nội dung,Điểm",
        "1.1,Kế hoạch,1.5",
        "1.2,Báo cáo",
        "Ghi chú: a; b; c",
      ),
    ).toBe(",");
  });

  it("is a comma where there is nothing to part", () => {
    expect(find("Mã", "1.1")).toBe(",");
    expect(find("")).toBe(",");
  });

  it("takes the one that a sep= line names, and the text after that line", () => {
    expect(findDelimiter("sep=;\na,b")).toEqual({ delimiter: ";", text: "a,b", linesBefore: 1 });
    expect(findDelimiter("sep=,")).toEqual({ delimiter: ",", text: "", linesBefore: 1 });
    expect(findDelimiter('sep="\na,b')).toMatchObject({ delimiter: ",", linesBefore: 0 });
  });
});
