import { describe, expect, it } from "vitest";
import { escapeHtml, html } from "../../../src/reports/html/markup.ts";

describe("html", () => {
  it("escapes a text wherever it stands", () => {
    const name = `<b title="x">'A' & B</b>`;
    expect(html`<td title="${name}">${name}</td>`.text).toBe(
      '<td title="&#60;b title=&#34;x&#34;&#62;&#39;A&#39; &#38; B&#60;/b&#62;">' +
        "&#60;b title=&#34;x&#34;&#62;&#39;A&#39; &#38; B&#60;/b&#62;</td>",
    );
  });

  it("leaves markup as it is, lists and lists of lists too", () => {
    const items = ["<", "a"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${[["&"]]}</ul>`.text).toBe("<ul><li>&#60;</li><li>a</li>&#38;</ul>");
  });

  it("writes 0, and nothing for undefined", () => {
    expect(html`${0}${undefined}${""}`.text).toBe("0");
  });

  it("shows marks that turn the direction of writing, so that no figure after a name is turned around", () => {
    expect(escapeHtml("Xã \u202EA\u202C \u2066B\u2069")).toBe("Xã \uFFFDA\uFFFD \uFFFDB\uFFFD");
  });

  it("does not escape twice", () => {
    expect(escapeHtml("&lt;")).toBe("&#38;lt;");
  });
});
