/** "D5" → row 5, column 4; columns A–Z. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)), column: address.charCodeAt(0) - 64 };
}
