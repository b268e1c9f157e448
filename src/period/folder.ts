import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
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
    const inside = await this.#inside(path);
    if (inside === undefined) return undefined;
    try {
      const { size } = await stat(inside);
      if (size > MOST_BYTES) {
        this.#report("period/file-too-large", path, `${size}`, `${MOST_BYTES}`);
        return undefined;
      }
      const bytes = await readFile(inside);
      this.#inputs.set(toPosix(path), createHash("sha256").update(bytes).digest("hex"));
      return bytes;
    } catch (error) {
      this.#report("period/file-unreadable", path, reasonOf(error), "");
      return undefined;
    }
  }

  /** Workbooks and CSV files of a subfolder and those below it, by path; anything else is a warning. */
  async listTables(path: string): Promise<readonly string[]> {
    const inside = await this.#inside(path);
    if (inside === undefined) return [];
    const entries = await readdir(inside, { withFileTypes: true, recursive: true }).catch(
      (error: unknown) => {
        this.#report("period/folder-unreadable", path, reasonOf(error), "");
        return [];
      },
    );
    const files: string[] = [];
    for (const entry of entries) {
      const file = toPosix(relative(this.directory, join(entry.parentPath, entry.name)));
      const below = toPosix(relative(inside, join(entry.parentPath, entry.name))).split("/");
      if (entry.isDirectory() || below.some((part) => part.startsWith(".") || part.startsWith("~$")))
        continue;
      if (/\.(xlsx|csv)$/i.test(entry.name)) files.push(file);
      else this.#report("period/file-passed-over", file, entry.name, ".xlsx, .csv");
    }
    return files.sort(comparePaths);
  }

  /** The real path of a file within the folder; undefined, with a diagnostic, where it lies outside or nowhere. */
  async #inside(path: string): Promise<string | undefined> {
    const target = resolve(this.directory, path);
    if (!isWithin(this.directory, target)) {
      this.#report("period/path-leaves-folder", path, path, this.directory.split(sep).at(-1) ?? "");
      return undefined;
    }
    try {
      const [real, root] = await Promise.all([realpath(target), realpath(this.directory)]);
      if (isWithin(root, real)) return real;
      this.#report("period/path-leaves-folder", path, path, root.split(sep).at(-1) ?? "");
    } catch (error) {
      this.#report("period/file-unreadable", path, reasonOf(error), "");
    }
    return undefined;
  }

  #report(code: DiagnosticCode, path: string, found: string, expected: string): void {
    this.diagnostics.push(diagnose(code, { file: toPosix(path) }, { found, expected }));
  }
}

/** Same order on every machine, whatever its language. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function toPosix(path: string): string {
  return path.split(sep).join("/");
}

/** "ENOENT", or what else the system says; never a stack. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function isWithin(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}
