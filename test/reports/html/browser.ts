import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM } from "../../tools.ts";

/** Pages opened from a folder in a real browser, with all that a page must not do written down. */
export class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), "cchc-html-"));
  readonly #browser: Browser;
  /** Messages of the console, errors, and requests for anything but the file. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Reader> {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
    const quiet = ["--disable-background-networking", "--disable-component-update"];
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: [...args, ...quiet] });
    return new Reader(browser);
  }

  /** Opens a page as one opens it from a USB stick: as a file, offline. */
  async open(text: string, options: BrowserContextOptions = {}, hash = ""): Promise<Page> {
    const file = join(this.#folder, "bao-cao.html");
    writeFileSync(file, text);
    const context = await this.#browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const address = pathToFileURL(file).href;
    page.on("console", (message) => this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("dialog", (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) this.complaints.push(`request: ${request.url()}`);
    });
    await page.goto(`${address}${hash}`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page as it is now: "rule: element". */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
  if (passes.length < 20) throw new Error(`axe has looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
