import type { UnderstoodTable } from "../../answers/index.ts";
import type { Language } from "../../shared/index.ts";
import { fill, labels } from "../labels.ts";

/** `cchc check --verbose`: how each file was understood: sheet, heading, columns, unit. */
export function formatUnderstoodFiles(
  files: ReadonlyMap<string, readonly UnderstoodTable[]>,
  language: Language,
): string {
  const words = labels[language].desk.understood;
  const lines = [...files].flatMap(([file, tables]) => [
    file,
    ...tables.map(({ sheet, shape, heading, columns, units }) => {
      const rows = heading.top === heading.bottom ? `${heading.top}` : `${heading.top}–${heading.bottom}`;
      const named = Object.entries(columns).map(
        ([meaning, letters]) => `${letters} ${words.meanings[meaning] ?? meaning}`,
      );
      const parts = [
        sheet === undefined ? "" : fill(words.sheet, { sheet }),
        words.shape[shape],
        fill(words.heading, { rows }),
        fill(words.columns, { columns: named.join(", ") }),
        units.length === 0 ? "" : fill(words.unit, { unit: units.join(", ") }),
      ];
      return `  ${parts.filter((part) => part !== "").join(" · ")}`;
    }),
  ]);
  return `${words.title}\n${lines.join("\n")}\n`;
}
