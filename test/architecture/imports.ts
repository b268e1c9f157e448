/** What one source file imports, and which of it the rules of the rooms forbid. */

/** The rooms of src/, in order: a room may import those before it, never those after. */
export const ROOMS = [
  "shared",
  "workbook",
  "criteria",
  "answers",
  "period",
  "scoring",
  "ranking",
  "results",
  "analysis",
  "reports",
  "cli",
] as const;

/** Modules that only some files may use, by the paths that may. */
const GUARDED: readonly { readonly module: RegExp; readonly allowed: RegExp }[] = [
  {
    module: /^(node:)?fs(\/promises)?$/,
    allowed: /^(criteria\/load\.ts|period\/folder\.ts|cli\/)/,
  },
  { module: /^exceljs$/, allowed: /^(workbook|criteria|answers|reports)\// },
  { module: /^(csv-parse.*|saxes|yauzl)$/, allowed: /^workbook\// },
  { module: /^docx$/, allowed: /^reports\/word\// },
  { module: /^zod$/, allowed: /^(criteria|period|results)\/(schema|json-schema)/ },
  { module: /^(commander|chalk)$/, allowed: /^cli\// },
];

/** Globals that only the command line may touch. */
const GUARDED_GLOBALS = /\b(console\.|process\.|Date\.now\(|new Date\(\)|Math\.random\()/;

export interface SourceFile {
  /** From src/, parted by "/". */
  readonly path: string;
  readonly text: string;
}

/** Every module that a file names: imports, re-exports and dynamic imports, types too. */
export function importsOf(text: string): string[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** What breaks the rules in a file, one line each. */
export function violationsOf({ path, text }: SourceFile): string[] {
  const room = roomOf(path);
  if (room === undefined) return [`${path} stands in no room`];
  const found = importsOf(text).flatMap((specifier) => importViolations(path, room, specifier));
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  const global = room === "cli" ? undefined : GUARDED_GLOBALS.exec(code)?.[1];
  return global === undefined ? found : [...found, `${path} uses ${global}`];
}

function importViolations(path: string, room: Room, specifier: string): string[] {
  if (!specifier.startsWith(".")) {
    return GUARDED.filter(({ module, allowed }) => module.test(specifier) && !allowed.test(path)).map(
      () => `${path} imports ${specifier}`,
    );
  }
  const target = resolvePath(path, specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === room) return [];
  if (targetRoom === undefined) return [`${path} reaches out to ${specifier}`];
  if (ROOMS.indexOf(targetRoom) > ROOMS.indexOf(room))
    return [`${path} imports ${targetRoom}, which comes after ${room}`];
  return target === `${targetRoom}/index.ts` ? [] : [`${path} reaches past the door of ${targetRoom}`];
}

type Room = (typeof ROOMS)[number];

function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => path.startsWith(`${room}/`));
}

function resolvePath(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
