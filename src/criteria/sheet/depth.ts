/** A node that the next row may stand below or beside. */
export interface OpenNode {
  readonly code: string;
  readonly shape: string;
  readonly isLeaf: boolean;
}

/**
 * The depth of a node by its code and those above it, from 1; undefined where the codes do not tell. (Cấp)
 *
 * "1.2.1" stands below "1.2", "2" beside "1"; a code of a kind not met yet ("1" after "I", "a" after "1") begins a level
 * below the last row, unless that is scored itself.
 *
 * @param open the way to the last row, areas first
 */
export function depthOf(code: string, open: readonly OpenNode[]): number | undefined {
  if (open.length === 0) return 1;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const rest = below(code, open[index]?.code ?? "");
    // "1.2.1" without "1.2": its own parent is missing.
    if (rest !== undefined) return /[.\-/]/.test(rest) ? undefined : index + 2;
  }
  const shape = shapeOf(code, open);
  const beside = open.findLastIndex((node) => node.shape === shape);
  if (beside >= 0) return prefixOf(code) === prefixOf(open[beside]?.code ?? "") ? beside + 1 : undefined;
  return open.at(-1)?.isLeaf ? undefined : open.length + 1;
}

/** The kind of a code: digits, a roman number, a letter, with the marks that part them. */
export function shapeOf(code: string, open: readonly OpenNode[]): string {
  const bare = withoutEnd(code);
  if (isRoman(bare) && !open.some((node) => node.shape === "A" && follows(bare, withoutEnd(node.code))))
    return "I";
  return bare
    .replace(/\d+/g, "0")
    .replace(/^\p{Lu}$/u, "A")
    .replace(/^\p{Ll}$/u, "a");
}

/** C, D, L and M by themselves are letters as a rule; I, V and X are numbers. */
function isRoman(code: string): boolean {
  return /^(?=[IVXLC]{2,}$|[IVX]$)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(code);
}

function follows(letter: string, earlier: string): boolean {
  return letter.length === 1 && letter.charCodeAt(0) === earlier.charCodeAt(0) + 1;
}

/** What a code says beyond that of its parent: "1" of "1.2.1" below "1.2". */
function below(code: string, parent: string): string | undefined {
  const [own, upper] = [withoutEnd(code).toLowerCase(), withoutEnd(parent).toLowerCase()];
  const isBelow = own.startsWith(upper) && /^[.\-/]/.test(own.slice(upper.length));
  return isBelow ? own.slice(upper.length + 1) : undefined;
}

function prefixOf(code: string): string {
  return withoutEnd(code)
    .replace(/[^.\-/]*$/, "")
    .toLowerCase();
}

/** Lists put a dot or a parenthesis behind. */
function withoutEnd(code: string): string {
  return code.replace(/[.:)]+$/, "");
}
