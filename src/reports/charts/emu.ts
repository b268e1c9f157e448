/** Centimetres in the unit of drawings, 1/360000 of one. */
export function toEmu(centimetres: number): number {
  return Math.round(centimetres * 360_000);
}
