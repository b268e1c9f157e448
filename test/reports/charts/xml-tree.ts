import { parseXml } from "../../../src/workbook/parse-xml.ts";

/** An element with what stands in it. */
export interface XmlNode {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

export function treeOf(xml: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parseXml(Buffer.from(xml), "test", {
    open(name, attributes) {
      const node = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(text) {
      const node = open.at(-1);
      if (node) node.text += text;
    },
  });
  const [root] = top.children;
  if (!root) throw new Error("The XML has no root");
  return root;
}

/** Every element below, in the order of the text, that is reached by the path: "ser/val". */
export function findAll(node: XmlNode, path: string): XmlNode[] {
  const names = path.split("/");
  const found: XmlNode[] = [];
  const walk = (one: XmlNode, trail: readonly string[]) => {
    const here = [...trail, one.name];
    if (names.every((name, index) => here[here.length - names.length + index] === name)) found.push(one);
    for (const child of one.children) walk(child, here);
  };
  walk(node, []);
  return found;
}

export function valuesOf(node: XmlNode, path: string): (string | undefined)[] {
  return findAll(node, path).map(({ attributes }) => attributes.val);
}

export function textsOf(node: XmlNode, path: string): string[] {
  return findAll(node, path).map(({ text }) => text);
}
