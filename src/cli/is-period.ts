import { stat } from "node:fs/promises";
import { join } from "node:path";
import { PERIOD_FILE } from "../period/index.ts";

/** Whether a folder holds a cchc.json. */
export async function isPeriod(directory: string): Promise<boolean> {
  return stat(join(directory, PERIOD_FILE)).then(
    (file) => file.isFile(),
    () => false,
  );
}

/** Whether there is such a file. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (file) => file.isFile(),
    () => false,
  );
}
