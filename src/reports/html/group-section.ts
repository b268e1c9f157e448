import { groupTitle } from "../report.ts";
import { writeAreaTable } from "./area-table.ts";
import { writeChangeTable } from "./change-table.ts";
import { movesOf, writeDumbbells } from "./dumbbells.ts";
import { provisionalText } from "./heading.ts";
import { writeHeatMap } from "./heat-map.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { writeOverview } from "./overview.ts";
import { writeRankingBars } from "./ranking-bars.ts";
import { writeRankingTable } from "./ranking-table.ts";
import type { GroupPart, HtmlReport, Part } from "./report.ts";
import { writeSelfScores } from "./self-scores.ts";

/** A section of a group, as the contents list it. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly content: Content;
}

/** All that is told of a group, section by section. */
export function sectionsOf(report: HtmlReport, { scored, anchor, suffix }: GroupPart): readonly Section[] {
  if (!scored) return [];
  const { sections } = report.words;
  const part: Part = { report, ...scored, anchor, suffix };
  const { group, findings, assessed } = scored;
  const moves = movesOf(part);
  const section = (key: string, title: string, content: Content): Section => ({
    anchor: `${anchor}-${key}`,
    title,
    content,
  });
  return [
    section("overview", sections.overview, writeOverview(part)),
    section("ranking", group.ranked.length > 1 ? sections.ranking : sections.results, [
      writeRankingBars(part),
      writeRankingTable(part),
    ]),
    section("areas", sections.areas, [writeHeatMap(part), assessed.length > 1 ? writeAreaTable(part) : ""]),
    ...(moves.length > 0
      ? [section("changes", sections.changes, [writeDumbbells(part, moves), writeChangeTable(part, moves)])]
      : []),
    ...(findings.selfScores
      ? [section("selfScores", sections.selfScores, writeSelfScores(part, findings.selfScores))]
      : []),
  ];
}

export function writeGroup(report: HtmlReport, part: GroupPart, sections: readonly Section[]): Markup {
  const { words } = report;
  const note = part.group.group.provisional
    ? html`<p class="banner">${provisionalText(report, part.group)}</p>`
    : "";
  const content = sections.map(
    ({ anchor, title, content }) => html`<section id="${anchor}">
<h3>${title}</h3>
${content}</section>
`,
  );
  return html`<section id="${part.anchor}" class="group" aria-labelledby="${part.anchor}-title">
<h2 id="${part.anchor}-title">${groupTitle(part.group)}</h2>
${note}${part.scored ? content : html`<p class="banner">${words.notScored}</p>`}</section>
`;
}
