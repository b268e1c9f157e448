import type { RuleSource } from "../../schema/rules.ts";
import type { RuleReader } from "../reader.ts";

/** The rule of one kind with just its fields, as a file writes it. */
export type SourceOf<K extends RuleSource["kind"]> = Extract<RuleSource, { kind: K }>;

/** Reads the text of one kind of rule, from its first word to where it ends to make sense. */
export type ReadRule<K extends RuleSource["kind"] = RuleSource["kind"]> = (reader: RuleReader) => SourceOf<K>;
