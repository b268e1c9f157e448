import { catalogOf } from "./entry.ts";

const settleLine = {
  vi: "Xem lại quyết định, rồi ghi cách tính điểm của tiêu chí vào bản nháp (cchc criteria import … -o NHAP.xlsx); các cách ghi có ở trang Hướng dẫn của bản nháp.",
  en: "Look it up in the decision and write the criterion's rule into the draft (cchc criteria import … -o DRAFT.xlsx); its guide sheet lists the ways.",
};

/** What is said of a decision's table of criteria while it is taken over. Every line that is not understood is told by itself. */
export const officialTableCatalog = catalogOf({
  // Lines that say how a criterion is scored
  "criteria/official-line-unknown": {
    severity: "error",
    vi: "Không hiểu dòng “{found}”; các dòng hiểu được có dạng: {expected}…",
    en: "The line “{found}” is not understood; those that are look like: {expected}…",
    remedy: settleLine,
  },
  "criteria/official-line-points": {
    severity: "error",
    vi: "Không rõ điểm của dòng “{found}”: bên cạnh ghi “{expected}”.",
    en: "It is not clear what the line “{found}” is worth: beside it stands “{expected}”.",
    remedy: settleLine,
  },
  "criteria/official-line-points-differ": {
    severity: "error",
    vi: "Điểm cuối dòng “{found}” khác với cột điểm bên cạnh ({expected}).",
    en: "The points at the end of the line “{found}” differ from those beside it ({expected}).",
    remedy: {
      vi: "Đối chiếu với quyết định và sửa một trong hai chỗ trong bảng.",
      en: "Look it up in the decision and correct one of the two.",
    },
  },
  "criteria/official-line-above-max": {
    severity: "error",
    vi: "Dòng “{found}” cho điểm ngoài khoảng từ 0 đến điểm tối đa của tiêu chí ({expected}).",
    en: "The line “{found}” gives points outside 0 to the criterion's maximum ({expected}).",
    remedy: {
      vi: "Đối chiếu với quyết định; sửa điểm của dòng hoặc điểm tối đa của tiêu chí.",
      en: "Look it up in the decision; correct the points of the line or the criterion's maximum.",
    },
  },
  "criteria/official-best-not-max": {
    severity: "error",
    vi: "Dòng “{found}” thuộc tiêu chí có điểm tối đa {expected}, nhưng các dòng chỉ cho cao nhất {best}.",
    en: "The line “{found}” belongs to a criterion of {expected} points, but its lines give {best} at most.",
    remedy: {
      vi: "Kiểm tra có thiếu dòng nào không, hoặc điểm nào ghi sai; các ý được cộng dồn thì ghi “Cộng từng ý: …”.",
      en: "Check whether a line is missing or a number wrong; where items add up, write “Cộng từng ý: …”.",
    },
  },
  "criteria/official-lines-alike": {
    severity: "error",
    vi: "Dòng “{found}”: tiêu chí này có hai dòng cùng nội dung{expected}, không rõ lấy điểm nào.",
    en: "The line “{found}”: two lines of this criterion say the same{expected}; it is not clear which counts.",
    remedy: {
      vi: "Bỏ dòng thừa hoặc sửa lại cho đúng quyết định.",
      en: "Remove one, or correct it after the decision.",
    },
  },
  "criteria/official-lines-open": {
    severity: "error",
    vi: "Dòng “{found}”: các dòng của tiêu chí này chưa nói đủ để thành một cách tính{expected}, chẳng hạn chỉ có một mức.",
    en: "The line “{found}”: the lines of this criterion say too little to make a rule{expected}; there may be only one option.",
    remedy: settleLine,
  },
  "criteria/official-lines-mixed": {
    severity: "error",
    vi: "Dòng “{found}”: các dòng của tiêu chí này không ghép được thành một cách tính chung (có tỷ lệ hoặc công thức lẫn với điều kiện khác){expected}.",
    en: "The line “{found}”: the lines of this criterion do not make one rule (a rate or formula stands beside other conditions){expected}.",
    remedy: settleLine,
  },
  "criteria/official-bands": {
    severity: "error",
    vi: "Dòng “{found}”: các mức của tiêu chí này hở hoặc chồng nhau ở “{at}”; ở đó cần {expected}.",
    en: "The line “{found}”: the bands of this criterion leave a gap or overlap at “{at}”; it should be {expected}.",
    remedy: {
      vi: "Sửa giới hạn các mức theo quyết định, hoặc ghi cách tính điểm vào bản nháp.",
      en: "Correct the limits after the decision, or write the rule into the draft.",
    },
  },
  "criteria/official-bands-open-below": {
    severity: "error",
    vi: "Dòng “{found}”: các mức của tiêu chí này không nói kết quả {expected} được mấy điểm.",
    en: "The line “{found}”: the bands of this criterion do not say what {expected} is worth.",
    remedy: {
      vi: "Bổ sung mức thấp nhất, chẳng hạn “còn lại: 0”, nếu quyết định hiểu như vậy.",
      en: "Add the lowest band, such as “còn lại: 0”, if that is what the decision means.",
    },
  },
  "criteria/official-rate-unclear": {
    severity: "error",
    vi: "Dòng “{found}”: “tính theo tỷ lệ” ở tiêu chí này hiểu được hai cách: tỷ lệ nhân với điểm tối đa, hoặc so với mức {expected} là mức được cho điểm cao hơn.",
    en: "The line “{found}”: “by rate” reads two ways in this criterion: the rate times the maximum, or held against {expected}, from which more is given.",
    remedy: {
      vi: "Nếu là tỷ lệ nhân với điểm tối đa, ghi “Tỷ lệ % x điểm tối đa” thay cho “tính theo tỷ lệ”; nếu so với mức kia, ghi vào bản nháp, ví dụ “Tỷ lệ; đủ điểm từ 30%”.",
      en: "Where it is the rate times the maximum, write “Tỷ lệ % x điểm tối đa” in its place; where it is held against the other, write a rule such as “Rate; full points from 30%” into the draft.",
    },
  },
  "criteria/official-line-waits": {
    severity: "note",
    vi: "Dòng “{found}” tự nó đọc được, nhưng còn chờ các dòng khác của tiêu chí{expected}.",
    en: "The line “{found}” reads by itself, but waits for the other lines of the criterion{expected}.",
    remedy: {
      vi: "Làm rõ các dòng khác của tiêu chí.",
      en: "Settle the other lines of the criterion.",
    },
  },
  "criteria/official-rule-missing": {
    severity: "error",
    vi: "Tiêu chí “{found}” không có dòng nào nói cách tính điểm{expected}.",
    en: "No line says how “{found}” is scored{expected}.",
    remedy: settleLine,
  },
  "criteria/official-line-of-branch": {
    severity: "error",
    vi: "Dòng “{found}” đứng dưới “{expected}”, là mục có mục con nên không có cách tính riêng.",
    en: "The line “{found}” stands below “{expected}”, which has criteria below it and so no rule of its own.",
    remedy: {
      vi: "Chuyển dòng xuống tiêu chí mà nó nói tới, hoặc xóa nếu chỉ là ghi chú.",
      en: "Move it to the criterion it speaks of, or remove it if it is only a remark.",
    },
  },

  // The table as a whole
  "criteria/official-without-rows": {
    severity: "error",
    vi: "Dưới dòng tiêu đề của bảng không có tiêu chí nào ({found}); cần các dòng có số thứ tự, ví dụ {expected}.",
    en: "There are no criteria below the headings ({found}); rows need numbers such as {expected}.",
    remedy: {
      vi: "Điền cột STT cho các lĩnh vực, tiêu chí và tiêu chí thành phần.",
      en: "Number the areas, criteria and component criteria.",
    },
  },
  "criteria/official-without-lines": {
    severity: "warning",
    vi: "Không dòng nào dưới {found} tiêu chí của bảng nói cách tính điểm; cần có các dòng như {expected}. Có thể đây là phiếu tự chấm điểm hoặc bảng tổng hợp kết quả.",
    en: "No line below any of the {found} criteria says how it is scored; there should be some such as {expected}. This may be a self-assessment or a summary of results.",
    remedy: {
      vi: "Kiểm tra có đúng là bảng tiêu chí kèm theo quyết định không; nếu đúng, ghi cách tính điểm vào bản nháp.",
      en: "Check that this is the table of the decision; if so, write the rules into the draft.",
    },
  },
  "criteria/official-other-table": {
    severity: "warning",
    vi: "Trang “{found}” cũng có một bảng tiêu chí, nhưng chỉ bảng ở trang “{expected}” được đọc.",
    en: "The sheet “{found}” has a table of criteria too; only that of “{expected}” is read.",
    remedy: {
      vi: "Nếu cần cả bảng đó, chép trang ấy sang một tệp riêng rồi nhập tệp đó.",
      en: "Where it is needed too, copy that sheet to a file of its own and import that.",
    },
  },
  "criteria/official-column-twice": {
    severity: "error",
    vi: "Cột “{found}” và cột “{expected}” cùng nói về một thứ; không rõ đọc theo cột nào.",
    en: "The columns “{found}” and “{expected}” are for the same thing; it is not clear which counts.",
    remedy: {
      vi: "Chỉ giữ một cột: gộp tên lĩnh vực, tiêu chí và tiêu chí thành phần vào một cột; xóa cột điểm của đối tượng khác; rồi chạy lại.",
      en: "Keep one: put the names of areas, criteria and components in one column, remove the points that are for others, and run it again.",
    },
  },
  "criteria/official-section": {
    severity: "note",
    vi: "“{found}” là tên phần, không phải một cấp của bộ tiêu chí; các lĩnh vực trong phần đứng ngang hàng với những lĩnh vực khác{expected}.",
    en: "“{found}” heads a part and is no level of the set; its areas stand beside the others{expected}.",
    remedy: {
      vi: "Không cần làm gì nếu đúng như vậy.",
      en: "Nothing, if that is right.",
    },
  },
  "criteria/official-section-sum": {
    severity: "warning",
    vi: "“{name}” ghi {expected} điểm nhưng các lĩnh vực trong phần cộng lại được {found}.",
    en: "“{name}” has {expected} points, but its areas add up to {found}.",
    remedy: {
      vi: "Đối chiếu với quyết định và sửa điểm sai.",
      en: "Look it up in the decision and correct the number that is wrong.",
    },
  },
  "criteria/official-block": {
    severity: "note",
    vi: "“{found}” được hiểu là {expected}, tính ngoài thang điểm.",
    en: "“{found}” is taken for {expected}, outside the scale.",
    remedy: { vi: "Không cần làm gì nếu đúng như vậy.", en: "Nothing, if that is right." },
  },
  "criteria/official-block-twice": {
    severity: "error",
    vi: "Bảng còn có một phần {expected} thứ hai, “{found}”; bộ tiêu chí chỉ có một mức trần cho mỗi loại.",
    en: "The table has a second part of {expected}, “{found}”; a set has one limit for each kind.",
    remedy: {
      vi: "Gộp hai phần vào một, với mức trần chung theo quyết định.",
      en: "Put both into one, with the common limit after the decision.",
    },
  },
  "criteria/official-total": {
    severity: "note",
    vi: "“{found}”: {expected} điểm, được lấy làm thang điểm của bộ tiêu chí.",
    en: "“{found}”: {expected} points, taken for the points of the whole set.",
    remedy: { vi: "Kiểm tra lại, sửa nếu cần.", en: "Check it." },
  },
  "criteria/official-codes-composed": {
    severity: "note",
    vi: "Số thứ tự đánh lại từ đầu trong từng lĩnh vực (“{found}” có ở nhiều nơi) nên mã được ghép đầy đủ, ví dụ {expected}.",
    en: "Numbering starts again in each area (“{found}” stands in several places), so codes are put together in full, such as {expected}.",
    remedy: {
      vi: "Khi gửi số liệu, các đơn vị dùng mã đầy đủ.",
      en: "Units use the full codes in what they send.",
    },
  },
  "criteria/official-unnumbered": {
    severity: "note",
    vi: "Các tiêu chí thành phần của “{found}” không ghi số thứ tự nên được đánh số theo thứ tự dòng{expected}.",
    en: "The components of “{found}” have no numbers and are numbered in their order{expected}.",
    remedy: {
      vi: "Kiểm tra lại mã trong bộ tiêu chí.",
      en: "Check the codes in the set.",
    },
  },

  // What holds for the whole set
  "criteria/official-field-taken": {
    severity: "note",
    vi: "“{expected}” lấy từ dòng phía trên bảng: “{found}”.",
    en: "“{expected}” is taken from the lines above the table: “{found}”.",
    remedy: { vi: "Kiểm tra lại, sửa nếu cần.", en: "Check it." },
  },
  "criteria/official-id-from-file": {
    severity: "note",
    vi: "Bảng không có mã bộ tiêu chí nên lấy theo tên tệp (“{expected}”): “{found}”.",
    en: "The table has no set id; it is taken from the name of the file (“{expected}”): “{found}”.",
    remedy: {
      vi: "Sửa lại nếu cần; cchc.json gọi bộ tiêu chí theo mã này.",
      en: "Change it if need be; cchc.json calls the set by it.",
    },
  },
  "criteria/official-field-missing": {
    severity: "error",
    vi: "Bảng không cho biết “{expected}” (có: {found}).",
    en: "The table does not say “{expected}” (found: {found}).",
    remedy: {
      vi: "Ghi bản nháp (cchc criteria import … -o NHAP.xlsx) rồi điền ở trang Thông tin chung.",
      en: "Write the draft (cchc criteria import … -o DRAFT.xlsx) and fill it in on the sheet about the set.",
    },
  },
  "criteria/official-without-classes": {
    severity: "note",
    vi: "Bảng không có mức xếp loại (có: {found}); bộ tiêu chí chưa có “{expected}”.",
    en: "The table has no classes (found: {found}); the set has no “{expected}” yet.",
    remedy: {
      vi: "Bổ sung ở trang Thông tin chung của bản nháp, ví dụ “Tốt: từ 80; Khá: từ 65 đến 80”.",
      en: "Add them on the draft's sheet about the set, such as “Tốt: từ 80; Khá: từ 65 đến 80”.",
    },
  },
  // What to do next
  "criteria/official-draft": {
    severity: "note",
    vi: "Còn {found} chỗ chưa xác định. Bản nháp {expected} ghi những gì đã hiểu; các ô tô vàng “CHƯA XÁC ĐỊNH” và các dòng còn thiếu ở trang Thông tin chung phải do người sửa.",
    en: "{found} places are still open. The draft {expected} holds what was understood; the yellow cells “NOT SETTLED” and what is missing on the sheet about the set are for a person.",
    remedy: {
      vi: "Sửa các ô đó trong {expected} theo quyết định, rồi chạy: cchc criteria import {expected} -o BO-TIEU-CHI.json",
      en: "Settle these cells in {expected} after the decision, then run: cchc criteria import {expected} -o SET.json",
    },
  },
  "criteria/official-no-set": {
    severity: "note",
    vi: "Còn {found} chỗ chưa xác định nên chưa ghi bộ tiêu chí; phần mềm không đoán thay.",
    en: "{found} places are still open, so no set was written; nothing is guessed.",
    remedy: {
      vi: "Ghi bản nháp để sửa từng ô: chạy lại với -o {expected}",
      en: "Write a draft to settle them cell by cell: run it again with -o {expected}",
    },
  },
});
