/** What the program tells the shell. */
export const EXIT = {
  ok: 0,
  /** The input has errors; what can still be computed is still given. */
  inputHasErrors: 1,
  /** Wrong usage, or the program could not run. */
  couldNotRun: 2,
} as const;
