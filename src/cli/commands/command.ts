import type { Command } from "commander";
import type { Language } from "../../shared/index.ts";
import type { Streams } from "../terminal.ts";

/** What a command is given when the program is put together. */
export interface CommandContext {
  readonly streams: Streams;
  readonly language: Language;
  /** The exit code that a command came to. */
  readonly finish: (exitCode: number) => void;
}

/** Adds one command to the program. One file a command; program.ts lists them. */
export type CommandDefinition = (program: Command, context: CommandContext) => void;

/** One of two texts, for help. */
export function say(context: CommandContext, vi: string, en: string): string {
  return context.language === "vi" ? vi : en;
}
