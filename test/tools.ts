import { spawnSync } from "node:child_process";

/** Other programs that open what this one writes. Tests that need one are skipped where it is not installed. */

export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
export const WITHOUT_OFFICE = "LibreOffice (soffice) is not installed";

/** The path of a Chromium; undefined where there is none. */
export const CHROMIUM = findChromium();
export const WITHOUT_CHROMIUM = "Chromium is not installed (set CHROMIUM to its path)";

/** Tells once, before the tests run, what will be skipped and why. */
export default function tellWhatIsMissing(): void {
  const missing = [
    ...(hasOffice ? [] : [WITHOUT_OFFICE]),
    ...(CHROMIUM === undefined ? [WITHOUT_CHROMIUM] : []),
  ];
  for (const reason of missing) process.stderr.write(`${reason}: the tests that need it are skipped.\n`);
}

function findChromium(): string | undefined {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
  return names
    .filter((name) => name !== undefined)
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }))
    .find(({ status }) => status === 0)
    ?.stdout.trim();
}
