/** The paper that Nghị định 30/2020/NĐ-CP asks for: A4, 20 mm above and below, 30 mm left, 15–20 mm right. */
export const PAGE = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/** Millimetres between the margins. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? PAGE.long : PAGE.short) - PAGE.left - PAGE.right;
}

/** Millimetres between the upper and the lower margin. */
export function textHeight(isLandscape: boolean): number {
  return (isLandscape ? PAGE.short : PAGE.long) - PAGE.top - PAGE.bottom;
}

/** Twentieths of a point, in which Word measures. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
