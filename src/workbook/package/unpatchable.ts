/**
 * Says that a workbook is built in a way in which it cannot be changed without risk of breaking it.
 *
 * It never leaves this folder: the copy is then written anew from the cells as they were read.
 */
export class Unpatchable extends Error {}
