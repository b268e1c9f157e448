import { type CommandDefinition, say } from "./command.ts";
import { addCheck } from "./criteria/check.ts";
import { addExport } from "./criteria/export.ts";
import { addImport } from "./criteria/import.ts";
import { addList } from "./criteria/list.ts";
import { addShow } from "./criteria/show.ts";

/** `cchc criteria list|show|check|import|export`: the criteria sets and what they are worth. */
export const addCriteria: CommandDefinition = (program, context) => {
  const criteria = program
    .command("criteria")
    .description(
      say(context, "xem, kiểm tra, nhập, xuất bộ tiêu chí", "show, check, import and export criteria sets"),
    );
  addList(criteria, context);
  addShow(criteria, context);
  addCheck(criteria, context);
  addImport(criteria, context);
  addExport(criteria, context);
};
