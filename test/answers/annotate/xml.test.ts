import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesOf, toOpening, withAttributes } from "../../../src/workbook/xml/attributes.ts";
import { childrenOf, rootOf, sourceOf, withPrefix } from "../../../src/workbook/xml/elements.ts";
import { escapeAttribute, escapeText } from "../../../src/workbook/xml/escape.ts";
import { Splices } from "../../../src/workbook/xml/splices.ts";
import { tagsOf } from "../../../src/workbook/xml/tags.ts";

describe("XML that is changed in place", () => {
  it("has its tags where they stand, whatever looks like one", () => {
    const text = `<?xml version="1.0"?><a x="1>2" y='"/>'><!-- <b> --><![CDATA[<c>]]><n:d /></a >`;
    expect([...tagsOf(text)].map(({ kind, name, local, depth }) => [kind, name, local, depth])).toEqual([
      ["open", "a", "a", 0],
      ["empty", "n:d", "d", 1],
      ["close", "a", "a", 0],
    ]);
    expect([...tagsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      `<a x="1>2" y='"/>'>`,
      "<n:d />",
      "</a >",
    ]);
  });

  it("has its elements whole, one within the other", () => {
    const text = "<a><b><b/></b><c/>text<d></d></a>";
    expect(childrenOf(text, rootOf(text)).map((element) => sourceOf(text, element))).toEqual([
      "<b><b/></b>",
      "<c/>",
      "<d></d>",
    ]);
  });

  it("gives the values of attributes, entities and all", () => {
    expect(attributesOf(`<a b="1" c = '"&amp;&#233;&#xe9;&lt;' n:d=""/>`)).toEqual({
      b: "1",
      c: '"&éé<',
      "n:d": "",
    });
    expect(attributesOf("<a/>")).toEqual({});
  });

  it("changes, adds and takes off attributes, and leaves the others to the letter", () => {
    expect(withAttributes(`<a  b='1'\n c="2"/>`, { c: "3", d: "4" })).toBe(`<a  b='1' c="3" d="4"/>`);
    expect(withAttributes(`<a  b='1'\n c="2" >`, { b: undefined, d: undefined })).toBe(`<a\n c="2">`);
    expect(withAttributes("<a>", { b: '<"&>\n' })).toBe('<a b="&lt;&quot;&amp;&gt;&#10;">');
    expect(withAttributes("<a />", {})).toBe("<a/>");
  });

  it("opens what was empty", () => {
    expect(toOpening('<row r="1" />')).toBe('<row r="1">');
    expect(toOpening("<row>")).toBe("<row>");
  });

  it("takes additions in the order in which they were given", () => {
    const splices = new Splices("<a/><b>12</b>");
    splices.insert(9, "x");
    splices.replace(7, 8, "0");
    splices.insert(9, "y");
    expect(splices.apply()).toBe("<a/><b>02xy</b>");
  });

  it("counts what is added to a list that says how long it is", () => {
    const added = (text: string) => {
      const splices = new Splices(text);
      splices.append(rootOf(text), "<i/>", 1);
      return splices.apply();
    };
    expect(added('<list count="2"><i/><i/></list>')).toBe('<list count="3"><i/><i/><i/></list>');
    expect(added('<list count="0"/>')).toBe('<list count="1"><i/></list>');
    expect(added("<list></list>")).toBe("<list><i/></list>");
  });

  it("gets a prefix on every tag and nowhere else", () => {
    expect(withPrefix('<c r="A1"><is>a &lt; b</is></c>', "x:")).toBe(
      '<x:c r="A1"><x:is>a &lt; b</x:is></x:c>',
    );
  });

  it("stays well-formed whatever text is put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`;
        expect([...tagsOf(xml)].map(({ kind }) => kind)).toEqual(["open", "close"]);
        expect(Object.keys(attributesOf(xml.slice(0, xml.indexOf(">") + 1)))).toEqual(["b"]);
      }),
    );
  });
});
