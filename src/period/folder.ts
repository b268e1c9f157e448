import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { type Diagnostic, type DiagnosticCode, diagnose } from "../shared/index.ts";
import type { InputFile } from "./model.ts";

/** Larger files than this are no forms; reading them would only exhaust the machine. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a period folder: read by their path from it, each remembered with its hash.
 *
 * No path and no link leads out of the folder.
 */
export class Folder {
  readonly directory: string;
  readonly diagnostics: Diagnostic[] = [];
  readonly #inputs = new Map<string, string>();

  constructor(directory: string) {
    this.directory = resolve(directory);
  }

  /** Every file read so far, by path. */
  get inputs(): readonly InputFile[] {
    return [...this.#inputs]
      .map(([path, sha256]) => ({ path, sha256 }))
      .sort((a, b) => comparePaths(a.path, b.path));
  }

  /** Counts files of earlier periods among what the results rest on. */
  remember(inputs: readonly InputFile[]): void {
    for (const { path, sha256 } of inputs) this.#inputs.set(path, sha256);
  }

  /** The bytes of a file; undefined, with a diagnostic, where it cannot be read. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const file = toPosix(normalize(path));
    const inside = await this.#inside(file, "period/file-missing");
    if (inside === undefined) return undefined;
    try {
      const found = await stat(inside);
      if (found.isFile() && found.size <= MOST_BYTES) {
        const bytes = await readFile(inside);
        this.#inputs.set(file, createHash("sha256").update(bytes).digest("hex"));
        return bytes;
      }
      // Reading a pipe would wait for ever.
      if (!found.isFile()) this.#report("period/file-unreadable", file, "EISDIR", "");
      else this.#report("period/file-too-large", file, `${found.size}`, `${MOST_BYTES}`);
    } catch (error) {
      this.#report("period/file-unreadable", file, reasonOf(error), "");
    }
    return undefined;
  }

  /**
   * Workbooks and CSV files of a subfolder and those below it, by path; anything else is a warning.
   *
   * @param others files that cchc.json names for something else
   */
  async listTables(path: string, others: readonly string[]): Promise<readonly string[]> {
    const folder = toPosix(normalize(path));
    const inside = await this.#inside(folder, "period/folder-missing");
    if (inside === undefined) return [];
    const entries = await readdir(inside, { withFileTypes: true, recursive: true }).catch(
      (error: unknown) => {
        this.#report("period/folder-unreadable", folder, reasonOf(error), "");
        return [];
      },
    );
    const known = new Set(others.map((other) => toPosix(normalize(other))));
    const files = entries.flatMap((entry) => {
      const below = relative(inside, join(entry.parentPath, entry.name));
      const isPassedOver = below.split(sep).some((part) => part.startsWith(".") || part.startsWith("~$"));
      return entry.isDirectory() || isPassedOver ? [] : [toPosix(join(folder, below))];
    });
    const tables: string[] = [];
    for (const file of files.filter((candidate) => !known.has(candidate)).sort(comparePaths)) {
      if (/\.(xlsx|csv)$/i.test(file)) tables.push(file);
      else this.#report("period/file-passed-over", file, file.split("/").at(-1) ?? file, ".xlsx, .csv");
    }
    return tables;
  }

  /** The real path of a file within the folder; undefined, with a diagnostic, where it lies outside or nowhere. */
  async #inside(
    path: string,
    missing: "period/file-missing" | "period/folder-missing",
  ): Promise<string | undefined> {
    const target = resolve(this.directory, path);
    const name = this.directory.split(sep).at(-1) ?? "";
    if (!isWithin(this.directory, target)) {
      this.#report("period/path-leaves-folder", path, path, name);
      return undefined;
    }
    try {
      const [real, root] = await Promise.all([realpath(target), realpath(this.directory)]);
      if (isWithin(root, real)) return real;
      this.#report("period/path-leaves-folder", path, path, name);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === "ENOENT") this.#report(missing, path, path, name);
      else this.#report("period/file-unreadable", path, reason, "");
    }
    return undefined;
  }

  #report(code: DiagnosticCode, file: string, found: string, expected: string): void {
    this.diagnostics.push(diagnose(code, { file }, { found, expected }));
  }
}

/** Same order on every machine, whatever its language. */
function comparePaths(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function toPosix(path: string): string {
  return path.split(sep).join("/");
}

/** "EACCES", or what else the system says; never a stack. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function isWithin(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}
