"""Makes the corpus of forms as other programs write them, and expected.json beside it.

Run as `/usr/bin/python3 make.py` in this folder; needs openpyxl, LibreOffice and what `npm ci` installs. What is expected is
written here by hand, beside what is done to each file; nothing is taken from the program under test.
"""

import datetime, io, json, pathlib, shutil, subprocess, tempfile, unicodedata, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).parent
FORMS = HERE / "forms"
EXPECTED = {}
shutil.rmtree(FORMS, ignore_errors=True)

HEAD = ["Mã", "Nội dung", "Điểm tối đa", "Số liệu", "Tổng số", "Điểm tự đánh giá", "Giải trình"]
N = None
# Columns A–G as in HEAD. Below the three lines of TOP and the heading the rows are 5 (1), 6 (1.1), 7 (1.2), 8 (1.3),
# 9 (1.10), 10 (2), 11 (2.1), 12 (2.2), 13 (2.3), 14 (3).
ROWS = [
    ["1", "Chỉ đạo, điều hành", 9, N, N, N, N],
    ["1.1", "Ban hành kế hoạch cải cách hành chính", 2, "Đúng hạn", N, N, "KH số 12/KH-UBND"],
    ["1.2", "Tỷ lệ nhiệm vụ hoàn thành", 3, 7, 9, N, N],
    ["1.3", "Số cuộc kiểm tra", 2, 3, N, N, N],
    ["1.10", "Sáng kiến cải cách hành chính", 2, N, N, 1.25, N],
    ["2", "Cải cách thủ tục hành chính", 8, N, N, N, N],
    ["2.1", "Tỷ lệ hồ sơ đúng hạn", 4, 1234, 1250, N, N],
    ["2.2", "Niêm yết thủ tục hành chính", 2, "Tại trụ sở", N, N, N],
    ["2.3", "Mức độ số hóa hồ sơ", 2, "85,5%", N, N, N],
    ["3", "Tài chính công", 3, N, N, 2.5, N],
]
ROW_OF = {row[0]: index + 5 for index, row in enumerate(ROWS)}
# 1.2: 3 × 7/9 · 1.3: 3 × 0.5 · 2.1: 4 × 1234/1250 · 2.2: one of two items · 2.3: 85.5 % reaches the band of 80.
ALL = {"1.1": "2", "1.2": "7/3", "1.3": "3/2", "1.10": "5/4", "2.1": "2468/625", "2.2": "1", "2.3": "2", "3": "5/2"}
TOP = [["TỰ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH NĂM 2024"], ["Đơn vị: Xã An Bình"], []]


def rows(changes={}, drop=(), base=ROWS):
    """The rows with cells replaced: {"1.2": {"D": 8}}; `drop` leaves rows out."""
    made = []
    for row in base:
        if row[0] in drop:
            continue
        row = list(row)
        for column, value in changes.get(row[0], {}).items():
            row["ABCDEFG".index(column)] = value
        made.append(row)
    return made


def sheet(changes={}, top=TOP, head=HEAD, below=(), drop=(), body=None):
    return [*top, head, *(rows(changes, drop) if body is None else body), *below]


def expect(name, answers=None, told=(), unit="xa-an", **more):
    """answers: code → points of one unit, or unit → {code → points}; told: "code cell" of each error and warning."""
    answers = ALL if answers is None else answers
    if answers and not isinstance(next(iter(answers.values())), dict):
        answers = {unit: answers}
    assert name not in EXPECTED, name
    EXPECTED[name] = {"answers": answers, "told": sorted(told), **more}


def without(*codes, **changed):
    return {code: changed.get("c" + code.replace(".", "_"), points) for code, points in ALL.items() if code not in codes}


def target(name):
    path = FORMS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def fill(ws, grid):
    for r, line in enumerate(grid, 1):
        for c, value in enumerate(line, 1):
            if value is None:
                continue
            cell = ws.cell(r, c)
            value, fmt = value if isinstance(value, tuple) else (value, None)
            cell.value = value
            if fmt:
                cell.number_format = fmt


def book(grid, edit=None, title="Biểu"):
    wb = Workbook()
    wb.active.title = title
    fill(wb.active, grid)
    if edit:
        edit(wb)
    return wb


def ox(name, grid, edit=None, title="Biểu", **expected):
    book(grid, edit, title).save(target(f"openpyxl/{name}.xlsx"))
    expect(f"openpyxl/{name}.xlsx", **expected)


def text_of(value):
    if value is None:
        return ""
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def csv_text(grid, sep=",", end="\r\n"):
    def quoted(value):
        text = text_of(value)
        return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in (sep, '"', "\n")) else text

    width = max(len(line) for line in grid)
    return "".join(sep.join(quoted(v) for v in [*line, *[None] * (width - len(line))]) + end for line in grid)


def raw(name, content, **expected):
    target(name).write_bytes(content)
    expect(name, **expected)


# ---- openpyxl: where the table stands and how it is headed
ox("nguyen-mau", sheet())
ox("tieu-de-dong-20", sheet(top=[*TOP, *[[f"Căn cứ văn bản số {n}/QĐ-UBND"] for n in range(1, 17)]]))
ox("tieu-de-dong-31", sheet(top=[*TOP, *[[]] * 27]), answers={}, told=["answers/no-table"])


def two_rows(wb):
    ws = wb.active
    ws.insert_rows(5)
    for column, text in zip("CF", ["Tối đa", "Tự đánh giá"]):
        ws[f"{column}5"] = text
    for column in "ABDEG":
        ws.merge_cells(f"{column}4:{column}5")


ox("tieu-de-hai-dong", sheet(head=["Mã", "Nội dung", "Điểm", "Số liệu", "Tổng số", "Điểm", "Giải trình"]), two_rows)


def grouped(wb):
    ws = wb.active
    ws["E5"], ws["F5"], ws["G5"] = "Tối đa", "Tự đánh giá", "Thẩm định"
    ws.merge_cells("E4:G4")
    for column in "ABCD":
        ws.merge_cells(f"{column}4:{column}5")


ox(
    "tieu-de-gop-nhom-diem",
    [*TOP, ["Mã", "Nội dung", "Số liệu", "Tổng số", "Điểm", N, N], []]
    + [[r[0], r[1], r[3], r[4], r[2], r[5], N] for r in ROWS],
    grouped,
)
ORDER = [6, 5, 4, 3, 0, 1]
ox("doi-cot", [*TOP, [HEAD[i] for i in ORDER], *[[r[i] for i in ORDER] for r in ROWS]])
ox("thieu-cot-ten-va-toi-da", [*TOP, [HEAD[i] for i in (0, 3, 4, 5)], *[[r[i] for i in (0, 3, 4, 5)] for r in ROWS]])
ox(
    "them-cot",
    [*TOP, [*HEAD, "Người phụ trách", "Ngày nộp"], *[[*r, "Nguyễn Văn A", datetime.date(2024, 12, 1)] for r in ROWS]],
)
ox("bat-dau-tu-cot-h", [[*[N] * 7, *line] for line in sheet()])
ox("stt-la-ma", sheet(head=["STT", "Tiêu chí", *HEAD[2:]]))
ox("stt-va-ma", [*TOP, ["STT", *HEAD], *[[n, *r] for n, r in enumerate(ROWS, 1)]])
ox("tieng-anh", sheet(head=["Code", "Name", "Max score", "Value", "Of", "Self score", "Explanation"], top=[["Unit: Xã An Bình"]]))
ox("tieu-de-xuong-dong", sheet(head=["MÃ\nTIÊU CHÍ", "NỘI DUNG\nĐÁNH GIÁ", "ĐIỂM\nTỐI ĐA", "SỐ\nLIỆU", "TỔNG\nSỐ", "ĐIỂM TỰ\nĐÁNH GIÁ\n(điểm)", "GHI CHÚ"]))
ox("danh-so-cot", sheet(body=[["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], *ROWS]))
ox("danh-so-cot-a-b", sheet(body=[["A", "B", 1, 2, 3, 4, 5], *ROWS]))
ox(
    "ma-va-ten-mot-o",
    [*TOP, ["Mã", *HEAD[2:]], *[[f"{r[0]}. {r[1]}", *r[2:]] for r in ROWS]],
)
ox(
    "stt-dem-ma-trong-ten",
    [*TOP, ["STT", "Tiêu chí", *HEAD[2:]], *[[N, f"{r[0]}. {r[1]}", *r[2:]] for r in ROWS]],
)

# ---- codes that Excel changed
NUMBERS = {code: {"A": float(code) if "." in code else int(code)} for code in ALL | {"1": 0, "2": 0}}
ox("ma-thanh-so-co-ten", sheet(NUMBERS))
ox(
    "ma-thanh-so-khong-ten",
    [*TOP, [HEAD[0], *HEAD[3:6]], *[[r[0], *r[3:6]] for r in rows(NUMBERS)]],
    answers=without("1.1", "1.10"),
    told=["answers/unclear-code A6", "answers/unclear-code A9", "scoring/leaf-missing", "scoring/leaf-missing"],
)
FEB = (datetime.date(2024, 2, 1), "d/m")
ox("ma-thanh-ngay-co-ten", sheet({"1.2": {"A": FEB}, "1.10": {"A": (datetime.date(2024, 10, 1), "d/m")}}))
ox(
    "ma-thanh-ngay-khong-ten",
    sheet({"1.2": {"A": FEB, "B": N}}),
    answers=without("1.2"),
    told=["answers/unclear-code A7", "scoring/leaf-missing"],
)
ox("ma-dau-phay", sheet({code: {"A": code.replace(".", ",")} for code in ALL}))
ox("ma-co-cham-cuoi", sheet({code: {"A": code + "."} for code in ALL}))
ox(
    "ma-la",
    sheet({"1.3": {"A": "1.7", "B": "Chỉ tiêu khác"}}),
    answers=without("1.3"),
    told=["answers/unknown-code A8", "scoring/leaf-missing"],
)
ox(
    "thieu-ma",
    sheet({"1.3": {"A": N}}),
    answers=without("1.3"),
    told=["answers/row-without-code D8", "scoring/leaf-missing"],
)

# ---- numbers as people type them
ox("dau-phay-thap-phan", sheet({"1.10": {"F": "1,25"}, "3": {"F": "2,50"}, "2.3": {"D": "85,5 %"}}))
ox("cham-hang-nghin", sheet({"2.1": {"D": "1.234", "E": "1.250"}}))
ox("phay-hang-nghin", sheet({"2.1": {"D": "1,234", "E": "1,250"}, "1.10": {"F": "1.25"}, "2.3": {"D": "85.5%"}}))
ox("cach-hang-nghin", sheet({"2.1": {"D": "1 234", "E": "1\u00a0250"}}))
ox("so-dang-chu-co-cach", sheet({"1.2": {"D": " 7 ", "E": "9\u00a0"}, "1.3": {"D": "\u00a03"}}))
ox("diem-ba-so-le", sheet({"1.10": {"F": "1,250"}}))
ox("o-phan-tram", sheet({"2.3": {"D": (0.855, "0.0%")}}))
ox("phan-tram-chu-cham", sheet({"2.3": {"D": "85.5%"}, "1.10": {"F": "1.25"}}))
ox("phan-tram-khong-dau", sheet({"2.3": {"D": 85.5}}))
ox("phan-tram-mot-phan", sheet({"2.3": {"D": 0.855}}), answers=without("2.3"), told=["scoring/percent-unclear D13"])
ox("tu-so-tren-mau-so", sheet({"1.2": {"D": "7/9", "E": N}, "2.1": {"D": "1.234/1.250", "E": N}}))
ox("nhieu-chu-so-nhi-phan", sheet({"1.10": {"F": 1.2500000000000002}, "3": {"F": 2.4999999999999996}}))
ox("diem-trong-so-lieu", sheet({"1.10": {"D": 1.25, "F": N}, "3": {"D": "2,5", "F": N}}))
ox("khac-kieu-muoi-tam-le", sheet({"1.3": {"D": 3.5}}), answers=without("1.3"), told=["scoring/not-whole D8"])
ox("co-don-vi-tinh", sheet({"1.3": {"D": "3 cuộc"}}), answers=without("1.3"), told=["scoring/not-a-number D8"])
ox("tu-lon-hon-mau", sheet({"1.2": {"D": 9, "E": 7}}), answers=without("1.2"), told=["scoring/rate-over-100 D7"])
ox("mau-so-khong", sheet({"1.2": {"D": 0, "E": 0}}), answers=without("1.2"), told=["scoring/zero-denominator E7"])
ox("thieu-mau-so", sheet({"2.1": {"E": N}}), answers=without("2.1"), told=["scoring/rate-over-100 D11"])
ox("so-am", sheet({"1.3": {"D": -3}}), answers=without("1.3"), told=["scoring/number-out-of-range D8"])
ox("ngoai-buoc", sheet({"3": {"F": 2.3}}), answers=without("3"), told=["scoring/off-step F14"])
ox("diem-vuot", sheet({"1.10": {"F": 12.5}}), answers=without("1.10"), told=["scoring/number-out-of-range F9"])

# ---- labels as people type them
ox("khoang-trang-cung", sheet({"1.1": {"A": "\u00a01.1\u00a0", "D": "Đúng\u00a0\u00a0hạn "}, "2.2": {"D": "Tại\u00a0trụ sở"}}, head=[h.replace(" ", "\u00a0") for h in HEAD]))
ox("unicode-to-hop", [[unicodedata.normalize("NFD", v) if isinstance(v, str) else v for v in line] for line in sheet()])
ox("hoa-thuong-lan-lon", sheet({"1.1": {"D": "đÚNG hẠN"}, "2.2": {"D": "TẠI TRỤ SỞ"}}))
ox("nhieu-muc-cham-phay", sheet({"2.2": {"D": "Trên trang thông tin;Tại trụ sở;"}}), answers=without(c2_2="2"))
ox("nhieu-muc-xuong-dong", sheet({"2.2": {"D": "Tại trụ sở\nTrên trang thông tin"}}), answers=without(c2_2="2"))
ox("khong-muc-nao", sheet({"2.2": {"D": "Không"}}), answers=without(c2_2="0"))
ox("chon-bang-diem", sheet({"1.1": {"D": 1}}), answers=without(c1_1="1"))
ox("nhan-gan-dung", sheet({"1.1": {"D": "Đúng hẹn"}}), answers=without("1.1"), told=["scoring/unknown-label-close D6"])
ox("dung-sai-logic", sheet({"1.1": {"D": True}}), answers=without("1.1"), told=["scoring/unknown-label D6"])
ox("khong-ap-dung", sheet({"3": {"F": "KAD"}}), answers=without("3"))
ox("khong-ap-dung-khong-cho", sheet({"1.3": {"D": "Không áp dụng"}}), answers=without("1.3"), told=["scoring/not-applicable-not-allowed D8"])
ox("gach-va-cham-la-trong", sheet({"1.3": {"D": "-"}, "1.10": {"F": "……"}}), answers=without("1.3", "1.10"), told=["scoring/leaf-missing D8", "scoring/leaf-missing D9"])

# ---- cells that hold something else
ox("ngay-trong-o-so", sheet({"1.3": {"D": (datetime.date(2024, 3, 1), "dd/mm/yyyy")}}), answers=without("1.3"), told=["answers/date-in-answer D8"])
ox("loi-trong-o-so", sheet({"1.3": {"D": "#DIV/0!"}}), answers=without("1.3"), told=["answers/error-in-answer D8"])
ox("cong-thuc-chua-tinh", sheet({"1.2": {"D": "=3+4"}}), answers=without("1.2"), told=["answers/formula-not-computed D7"])
ox("tong-chua-tinh", sheet({"1": {"F": "=SUM(F6:F9)"}}))
ox("diem-tu-danh-gia-khac", sheet({"1.2": {"F": 3}}), told=["scoring/self-score-differs F7"])
ox("diem-chi-o-dong-cha", sheet({"1": {"F": 7}, **{c: {"D": N, "E": N, "F": N} for c in ("1.1", "1.2", "1.3", "1.10")}}), answers=without("1.1", "1.2", "1.3", "1.10"), told=["scoring/points-on-parent-only F5"])

# ---- rows around the answers
ox("dong-cong", sheet(body=[*ROWS[:5], [N, "Cộng lĩnh vực 1", 9, N, N, 1.25, N], *ROWS[5:], [N, "TỔNG CỘNG", 20, N, N, N, N]]))
ox(
    "ghi-chu-chu-ky",
    sheet(below=[[], ["Ghi chú: số liệu tính đến ngày 30/11/2024."], ["2 bản lưu tại văn phòng"], [], [N, "Người lập biểu", N, N, "TM. ỦY BAN NHÂN DÂN"], [N, "Nguyễn Văn A", N, N, "Trần Thị B"]]),
)
ox("tieu-de-lap-lai", sheet(body=[*ROWS[:5], HEAD, *ROWS[5:]]))
ox("dong-trong-xen-ke", sheet(body=[line for r in ROWS for line in (r, [])]))


def merge_areas(wb):
    ws = wb.active
    for row in (5, 10):
        ws.merge_cells(f"B{row}:G{row}")
        ws[f"B{row}"].font = Font(bold=True)


ox("o-gop-dong-linh-vuc", sheet({"1": {"C": N}, "2": {"C": N}}), merge_areas)
ox("sai-diem-toi-da", sheet({"1.1": {"C": 5}}), told=["answers/max-differs C6"])
ox("sai-ten", sheet({"1.3": {"B": "Số cuộc họp giao ban"}}), told=["answers/name-differs B8"])
ox("tra-loi-hai-lan-giong", sheet(below=[ROWS[3]]), told=["answers/answered-twice-alike D15"])
ox("tra-loi-hai-lan-khac", sheet(below=rows({"1.3": {"D": 4}})[3:4]), answers=without("1.3"), told=["answers/answered-twice D15"])
ox("hai-cot-tu-cham", sheet(head=[*HEAD, "Điểm tự chấm"], body=[[*r, 1 if r[0] == "3" else N] for r in ROWS]), answers=without("1.10", "3"), told=["answers/column-twice H4", "scoring/leaf-missing D9", "scoring/leaf-missing D14"])


# ---- sheets
def hidden(wb):
    ws = wb.create_sheet("Nháp")
    ws.sheet_state = "hidden"
    fill(ws, sheet({"1.3": {"D": 1}}))


def guide(wb):
    fill(wb.create_sheet("Hướng dẫn", 0), [["HƯỚNG DẪN"], ["1.1", "Ghi Đúng hạn hoặc Muộn"]])


def halves(wb):
    fill(wb.create_sheet("Lĩnh vực 2"), [*TOP, HEAD, *ROWS[5:]])


ox("trang-an", sheet(), hidden)
ox("trang-huong-dan", sheet(), guide)
ox("hai-trang", sheet(body=ROWS[:5]), halves)

# ---- whose form it is
ox("don-vi-o-ben-canh", sheet(top=[["Tên đơn vị", "UBND xã An Bình"]]))
ox("don-vi-ten-khac-hoa", sheet(top=[["ĐƠN VỊ:  X. AN BÌNH"]]))
ox("don-vi-cham-cham", sheet(top=[["Cơ quan: ……… Xã An Bình ………"]]))
ox("don-vi-ten-trang", sheet(top=[]), title="Xã An Bình")
ox("ten-tep/xa-hoa", sheet(top=[["BIỂU TỰ CHẤM"]]), unit="xa-hoa")
ox("ten-tep/TT Tràm Chim", sheet(top=[]), unit="tram-chim")
ox("ten-tep/xa-hoa-la/xa-hoa", sheet(), told=["answers/file-of-other-unit A2"])
ox("don-vi-la", sheet(top=[["Đơn vị: Xã Không Có"]]), answers={}, told=["answers/unknown-unit A1"])
ox("ten-tep/don-vi-la/xa-hoa", sheet(top=[["Đơn vị: Xã Không Có"]]), answers={}, told=["answers/unknown-unit A1"])
ox("khong-ten-don-vi", sheet(top=[]), answers={}, told=["answers/unit-not-named"])
ox("don-vi-tinh-khong-phai-don-vi", sheet(top=[["Đơn vị tính: điểm"], ["Đơn vị: Xã An Bình"]]))


def second_unit(wb):
    ws = wb.active
    for line in [[], ["Đơn vị: Xã Hòa Lợi"], HEAD, *rows({"1.3": {"D": 1}})]:
        ws.append(line)


ox("hai-don-vi-mot-trang", sheet(), second_unit, answers={"xa-an": ALL, "xa-hoa": without(c1_3="1/2")})
LONG = [["Đơn vị", *HEAD]] + [
    [unit, *r]
    for unit, count in (("Xã An Bình", 3), ("xa-hoa", 4), ("TT Tràm Chim", 0))
    for r in rows({"1.3": {"D": count}})
]
THREE = {"xa-an": ALL, "xa-hoa": without(c1_3="2"), "tram-chim": without(c1_3="0")}
ox("bang-dai", LONG, answers=THREE)


def merge_units(wb):
    ws = wb.active
    for first in (2, 12, 22):
        for row in range(first + 1, first + 10):
            ws[f"A{row}"] = None
        ws.merge_cells(f"A{first}:A{first + 9}")


ox("bang-dai-gop-don-vi", LONG, merge_units, answers=THREE)
POINTS = {"1.1": 2, "1.2": 3, "1.3": 1.5, "1.10": 0.75, "2.1": 4, "2.2": 1, "2.3": 1, "3": 2.5}
EXACT = {"1.1": "2", "1.2": "3", "1.3": "3/2", "1.10": "3/4", "2.1": "4", "2.2": "1", "2.3": "1", "3": "5/2"}
MATRIX = [[*HEAD[:3], "Xã An Bình", "Xã Hòa Lợi"], *[[*r[:3], POINTS.get(r[0]), POINTS.get(r[0])] for r in ROWS]]
ox("bang-ngang", MATRIX, answers={"xa-an": EXACT, "xa-hoa": EXACT})
ox("bang-ngang-don-vi-la", [[*MATRIX[0][:4], "Xã Hòa Lộc"], *MATRIX[1:]], answers={"xa-an": EXACT}, told=["answers/unknown-unit E1"])

ox("phan-tram-trong-ngoac-kep", sheet({"2.3": {"D": (85.5, '0.0"%"')}}))
ox("dinh-dang-mau-va-chu", sheet({"1.2": {"D": (7, "[Red]0"), "E": (9, '0 "ngày"')}, "2.1": {"D": (1234, "#,##0_);(#,##0)"), "E": (1250, '#,##0 "hồ sơ"')}}))
ox("so-le-khong", sheet({"1.3": {"D": "3,0"}, "1.2": {"D": "7 / 9", "E": N}}))
ox("ten-doi-cho", sheet({"1.2": {"B": "Số cuộc kiểm tra"}, "1.3": {"B": "Tỷ lệ nhiệm vụ hoàn thành"}}), told=["answers/name-differs B7", "answers/name-differs B8"])
ox("ma-thanh-so-ten-la", sheet({**NUMBERS, "1.10": {"A": 1.1, "B": "Sáng kiến"}}), answers=without("1.10"), told=["answers/unclear-code A9", "scoring/leaf-missing"])
ox("trang-chep-lai", sheet(), lambda wb: setattr(wb.copy_worksheet(wb.active), "title", "Biểu (2)"), told=[f"answers/answered-twice-alike {c}" for c in ("D6", "D7", "D8", "F9", "D11", "D12", "D13", "F14")])
ox("don-vi-va-ky-mot-dong", sheet(top=[["Đơn vị: Xã An Bình - Năm 2024"]]), answers={}, told=["answers/unknown-unit A1"])
ox("tieu-ngu", sheet(top=[["UBND HUYỆN THÁP MƯỜI", N, N, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["UBND XÃ AN BÌNH", N, N, "Độc lập - Tự do - Hạnh phúc"], [], ["Đơn vị: Xã An Bình"]]))

# ---- CSV
LINES = sheet()
raw("csv/utf8.csv", csv_text(LINES).encode())
raw("csv/utf8-bom-cham-phay.csv", csv_text(LINES, ";").encode("utf-8-sig"))
raw("csv/tab.csv", csv_text(LINES, "\t").encode())
raw("csv/utf16le-bom-tab.csv", b"\xff\xfe" + csv_text(LINES, "\t").encode("utf-16le"))
raw("csv/utf16be-bom.csv", b"\xfe\xff" + csv_text(LINES, ";").encode("utf-16be"))
raw("csv/utf16le-khong-bom.csv", csv_text(LINES, ";").encode("utf-16le"))
raw("csv/sep-cham-phay.csv", ("sep=;\r\n" + csv_text(LINES, ";")).encode("utf-8-sig"))
raw("csv/xuong-dong-cr.csv", csv_text(LINES, ";", "\r").encode())
raw("csv/khong-dong-cuoi.csv", csv_text(LINES, ";", "\n").rstrip("\n").encode())
raw("csv/o-nhieu-dong.csv", csv_text(sheet({"2.2": {"D": "Tại trụ sở\nTrên trang thông tin"}, "1.1": {"G": 'Kế hoạch "12"\nbản chính'}})).encode(), answers=without(c2_2="2"))
raw("csv/dong-ngan.csv", "\n".join(";".join(text_of(v) for v in line).rstrip(";") for line in LINES).encode())
raw("csv/thap-phan-cham.csv", csv_text(sheet({"1.10": {"F": "1.25"}, "3": {"F": "2.5"}, "2.3": {"D": "85.5%"}})).encode())
raw("csv/ten-la.txt.csv", csv_text(LINES).encode())


def cp1258(text):
    """Windows-1258 has the vowels and writes tone marks behind them: ế is ê and an acute."""
    out = b""
    for char in unicodedata.normalize("NFC", text):
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            decomposed = unicodedata.normalize("NFD", char)
            tone = next(m for m in decomposed if m in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", decomposed.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return out


raw("csv/windows-1258.csv", cp1258(csv_text(LINES, ";")))
raw("csv/windows-1258-tab.csv", cp1258(csv_text(LINES, "\t")))
broken = csv_text(LINES, ";").encode().replace("Đúng hạn".encode(), "Đúng h".encode() + b"\xe1\xba" + b"n")
raw("csv/utf8-hong.csv", broken, answers={}, told=["answers/csv-encoding-is-broken"])
raw("csv/ngoac-kep-hong.csv", csv_text(LINES).replace("KH số 12", 'KH "số" 12').replace(",,,KH", ',,,"KH').encode(), answers={}, told=["answers/csv-quote-is-malformed G6"])
CODES = {"1.10": {"A": "1,1", "B": "Sáng kiến cải cách hành chính"}, "1.2": {"A": "01/02/2024"}}
raw("csv/ma-bi-doi.csv", csv_text(sheet(CODES), ";").encode("utf-8-sig"))

# ---- what is no workbook
plain = io.BytesIO()
book(sheet()).save(plain)
plain = plain.getvalue()
raw("tu-choi/rong.xlsx", b"", answers={}, told=["answers/file-is-empty"])
raw("tu-choi/rong.csv", b"", answers={}, told=["answers/file-is-empty"])
raw("tu-choi/cut-doi.xlsx", plain[: len(plain) // 2], answers={}, told=["answers/file-is-truncated"])
hurt = bytearray(plain)
at = plain.index(b"xl/worksheets/sheet1.xml") + 60
hurt[at : at + 40] = b"\x00" * 40
raw("tu-choi/hong-giua.xlsx", bytes(hurt), answers={}, told=["answers/file-is-damaged"])
HTML = "<html><head><meta charset=utf-8></head><body><table>" + "".join("<tr>" + "".join(f"<td>{text_of(v)}</td>" for v in l) + "</tr>" for l in LINES) + "</table></body></html>"
raw("tu-choi/trang-web.xls", HTML.encode(), answers={}, told=["answers/file-is-html"])
raw("tu-choi/trang-web.xlsx", HTML.encode(), answers={}, told=["answers/file-is-html"])
raw("tu-choi/trang-web-utf16.csv", b"\xff\xfe" + HTML.encode("utf-16le"), answers={}, told=["answers/file-is-html"])
XML = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>'
raw("tu-choi/excel-2003-xml.xls", XML.encode(), answers={}, told=["answers/file-is-xml-spreadsheet"])
raw("tu-choi/csv-doi-duoi.xlsx", csv_text(LINES).encode(), answers={}, told=["answers/file-is-not-zipped"])
raw("tu-choi/pdf-doi-duoi.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", answers={}, told=["answers/file-is-not-a-workbook"])
raw("xlsx-doi-duoi.csv", plain)
other = io.BytesIO()
with zipfile.ZipFile(other, "w") as z:
    z.writestr("forms/xa-an.csv", csv_text(LINES))
raw("tu-choi/zip-doi-duoi.xlsx", other.getvalue(), answers={}, told=["answers/file-is-not-a-workbook"])

# ---- LibreOffice: the same grids written by it
with tempfile.TemporaryDirectory() as work:
    work = pathlib.Path(work)

    def office(form, files):
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--convert-to", form, "--outdir", str(work / "out"), *map(str, files)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def source(name, grid, edit=None):
        book(grid, edit).save(work / f"{name}.xlsx")
        return work / f"{name}.xlsx"

    def take(made, name, **expected):
        shutil.copy(work / "out" / made, target(name))
        expect(name, **expected)

    cells = {
        "nguyen-mau": (sheet(), {}),
        "cong-thuc": (sheet({"1": {"F": "=SUM(F6:F9)"}, "1.2": {"D": "=3+4", "E": "=3*3"}, "1.10": {"F": "=1+1/4"}, "1.3": {"D": "=2+1"}, "1.1": {"D": '="Đúng"&" hạn"'}}), {}),
        "cong-thuc-bang-khong": (sheet({"1.3": {"D": "=1-1"}}), {"answers": without(c1_3="0")}),
        "cong-thuc-loi": (sheet({"1.3": {"D": "=1/0"}}), {"answers": without("1.3"), "told": ["answers/error-in-answer D8"]}),
        "o-phan-tram": (sheet({"2.3": {"D": (0.855, "0.0%")}}), {}),
        "ngay": (sheet({"1.3": {"D": (datetime.date(2024, 3, 1), "dd/mm/yyyy")}}), {"answers": without("1.3"), "told": ["answers/date-in-answer D8"]}),
        "ma-thanh-so": (sheet(NUMBERS), {}),
        "gop-o": (sheet({"1": {"C": N}, "2": {"C": N}}), {}),
        "bang-dai": (LONG, {"answers": THREE}),
    }
    sources = [source(name, grid, merge_areas if name == "gop-o" else None) for name, (grid, _) in cells.items()]
    office("xlsx:Calc MS Excel 2007 XML", sources)
    for name, (_, expected) in cells.items():
        take(f"{name}.xlsx", f"libreoffice/{name}.xlsx", **expected)
    for name, separator, charset in (("utf8-phay", 44, 76), ("utf8-cham-phay", 59, 76), ("utf8-tab", 9, 76), ("utf16-tab", 9, 65535)):
        made = source(name, sheet({"1.10": {"F": 1.25}}))
        office(f"csv:Text - txt - csv (StarCalc):{separator},34,{charset},1", [made])
        take(f"{name}.csv", f"libreoffice/{name}.csv")
    first = sources[0]
    office("xls:MS Excel 97", [first])
    take("nguyen-mau.xls", "tu-choi/excel-97.xls", answers={}, told=["answers/file-is-old-xls"])
    shutil.copy(work / "out/nguyen-mau.xls", target("tu-choi/excel-97-doi-duoi.xlsx"))
    expect("tu-choi/excel-97-doi-duoi.xlsx", answers={}, told=["answers/file-is-old-xls"])
    office("ods", [first])
    with zipfile.ZipFile(work / "out/nguyen-mau.ods") as whole, zipfile.ZipFile(target("tu-choi/ods-doi-duoi.xlsx"), "w", zipfile.ZIP_DEFLATED) as lean:
        for part in ("mimetype", "content.xml", "META-INF/manifest.xml"):
            lean.writestr(part, whole.read(part), zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED)
    expect("tu-choi/ods-doi-duoi.xlsx", answers={}, told=["answers/file-is-not-a-workbook"])
    office("html:HTML (StarCalc)", [source("ngan", sheet(body=ROWS[:3]))])
    take("ngan.html", "tu-choi/libreoffice-html.xls", answers={}, told=["answers/file-is-html"])
    (work / "bao-cao.txt").write_text("Báo cáo tự đánh giá\n")
    office("docx:MS Word 2007 XML", [work / "bao-cao.txt"])
    take("bao-cao.docx", "tu-choi/docx-doi-duoi.xlsx", answers={}, told=["answers/file-is-not-a-workbook"])

# ---- exceljs
rich = {"richText": [{"text": "Đúng "}, {"font": {"bold": True}, "text": "hạn"}]}
link = {"text": "Tại trụ sở", "hyperlink": "https://example.vn"}
JS = {
    "nguyen-mau": (sheet(), {}),
    "chu-dinh-dang": (sheet({"1.1": {"D": rich}, "2.2": {"D": link}}), {}),
    "cong-thuc": (sheet({"1.2": {"D": {"formula": "3+4", "result": 7}, "E": {"formula": "3*3", "result": 9}}, "1.10": {"F": {"formula": "5/4", "result": 1.25}}}), {}),
    "cong-thuc-bang-khong": (sheet({"1.3": {"D": {"formula": "1-1", "result": 0}}}), {"answers": without(c1_3="0")}),
    "cong-thuc-chua-tinh": (sheet({"1.3": {"D": {"formula": "1+2"}}}), {"answers": without("1.3"), "told": ["answers/formula-not-computed D8"]}),
    "cong-thuc-loi": (sheet({"1.3": {"D": {"formula": "1/0", "result": {"error": "#DIV/0!"}}}}), {"answers": without("1.3"), "told": ["answers/error-in-answer D8"]}),
    "loi": (sheet({"1.2": {"E": {"error": "#N/A"}}}), {"answers": without("1.2"), "told": ["answers/error-in-answer E7"]}),
    "dung-sai": (sheet({"1.3": {"D": True}}), {"answers": without("1.3"), "told": ["scoring/not-a-number D8"]}),
    "bang-dai": (LONG, {"answers": THREE}),
    "bang-ngang": (MATRIX, {"answers": {"xa-an": EXACT, "xa-hoa": EXACT}}),
}
subprocess.run(["node", "make-exceljs.js"], input=json.dumps({k: g for k, (g, _) in JS.items()}), text=True, check=True, cwd=HERE)
for name, (_, expected) in JS.items():
    expect(f"exceljs/{name}.xlsx", **expected)

HERE.joinpath("expected.json").write_text(json.dumps(EXPECTED, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
subprocess.run(["npx", "biome", "format", "--write", "expected.json"], check=True, cwd=HERE, stdout=subprocess.DEVNULL)
sizes = sorted(((FORMS / name).stat().st_size, name) for name in EXPECTED)
print(len(EXPECTED), "files, the largest", sizes[-1])
