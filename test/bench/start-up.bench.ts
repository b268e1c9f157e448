import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bench, describe } from "vitest";

const CCHC = fileURLToPath(new URL("../../bin/cchc.js", import.meta.url));
const PERIOD = fileURLToPath(new URL("../../samples/dong-thap-2018", import.meta.url));

describe("starting up (after npm run build)", () => {
  bench("bare node", () => {
    execFileSync(process.execPath, ["-e", "0"]);
  });
  bench("cchc --version", () => {
    execFileSync(process.execPath, [CCHC, "--version"]);
  });
  bench("cchc rank of the sample period", () => {
    execFileSync(process.execPath, [CCHC, "rank", PERIOD]);
  });
});
