import { type CommandDefinition, say } from "./command.ts";
import { addCheck } from "./criteria/check.ts";
import { addList } from "./criteria/list.ts";
import { addShow } from "./criteria/show.ts";

/** `cchc criteria list|show|check`: the criteria sets and what they are worth. */
export const addCriteria: CommandDefinition = (program, context) => {
  const criteria = program
    .command("criteria")
    .description(say(context, "xem và kiểm tra bộ tiêu chí", "show and check criteria sets"));
  addList(criteria, context);
  addShow(criteria, context);
  addCheck(criteria, context);
};
