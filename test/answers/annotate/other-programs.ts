import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PYTHONS = ["/usr/bin/python3", "python3"];

/** Which programs are there to open a copy with; tests that need one that is not are skipped. */
export const canRun = {
  openpyxl: PYTHONS.some((python) => succeeds(python, ["-c", "import openpyxl"])),
  libreOffice: succeeds("soffice", ["--version"]),
};

const missing = Object.entries(canRun).flatMap(([program, isThere]) => (isThere ? [] : program));
if (missing.length > 0) process.stderr.write(`Not here, so not tried: ${missing.join(", ")}\n`);

export interface SeenCell {
  readonly value: unknown;
  /** AARRGGBB */
  readonly fill: string;
  readonly comment: string | null;
}

/** The sheets of a workbook and some cells of one of them, as openpyxl reads them. */
export function readWithOpenpyxl(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly string[],
): { sheets: string[]; cells: Record<string, SeenCell> } {
  const python = PYTHONS.find((one) => succeeds(one, ["-c", "import openpyxl"])) ?? "python3";
  const script = fileURLToPath(new URL("read-openpyxl.py", import.meta.url));
  return withFile(bytes, (path) =>
    JSON.parse(execFileSync(python, [script, path, sheet, ...cells], { encoding: "utf8" })),
  );
}

/** A workbook as LibreOffice writes it in another format. */
export function convertWithLibreOffice(bytes: Uint8Array, format: string): Buffer {
  return withFile(bytes, (path, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ["--convert-to", format, "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...to, path], { stdio: "ignore", timeout: 50_000 });
    return readFileSync(join(folder, "out", `copy.${format}`));
  });
}

function withFile<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "cchc-copy-"));
  try {
    const path = join(folder, "copy.xlsx");
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
