const TWIPS_PER_INCH = 1440;
const MM_PER_INCH = 25.4;

/** Millimetres in Word's unit: `20 → 1134`. */
export function twips(mm: number): number {
  return Math.round((mm / MM_PER_INCH) * TWIPS_PER_INCH);
}

/** Points in Word's half points: `13 → 26`. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
