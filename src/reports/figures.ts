import { type Language, Rational } from "../shared/index.ts";

/**
 * A published figure for people: all its decimals, in the language's mark; "–" where it does not exist.
 *
 * @example formatFigure(79.5, 2, "vi") // "79,50"
 */
export function formatFigure(figure: number | null, decimals: number, language: Language): string {
  if (figure === null) return "–";
  const text = Rational.fromJsonNumber(figure).toFixed(decimals);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** A change with its sign: "+8,99", "−0,20", "0,00". */
export function formatChange(figure: number | null, decimals: number, language: Language): string {
  if (figure === null) return "–";
  const text = formatFigure(Math.abs(figure), decimals, language);
  return figure > 0 ? `+${text}` : figure < 0 ? `−${text}` : text;
}

/** Places gained or lost: "▲ 6", "▼ 2", "=". */
export function formatRankGain(gain: number | null): string {
  if (gain === null) return "–";
  return gain > 0 ? `▲ ${gain}` : gain < 0 ? `▼ ${-gain}` : "=";
}
