import { createHash } from "node:crypto";

/**
 * What a browser may do for the page: run its own script, use its own style, and nothing else. No network, no
 * picture, no frame, no form; not even an inline handler, should a text of the data ever become one.
 */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
