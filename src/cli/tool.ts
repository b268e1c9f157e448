import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

export const VERSION = version;

/** What results files and reports say they were made with. */
export const TOOL = `cchc ${version}`;
