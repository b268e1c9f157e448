import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Opens and saves a workbook in LibreOffice, by way of each format named, and gives what it saved last. */
export function throughOffice(bytes: Uint8Array, formats: readonly string[] = ["xlsx"]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "cchc-office-"));
  try {
    let source = join(folder, "form.xlsx");
    writeFileSync(source, bytes);
    for (const [step, format] of formats.entries()) {
      const out = join(folder, `${step}`);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      execFileSync("soffice", ["--headless", profile, "--convert-to", format, "--outdir", out, source], {
        stdio: "ignore",
      });
      source = join(out, `form.${format}`);
    }
    return new Uint8Array(readFileSync(source));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
