/** A4, in millimetres. */
export const A4 = { width: 210, height: 297 } as const;

/** NĐ 30/2020: top and bottom 20-25 mm, left 30-35, right 15-20; the header inside the top. */
export const MARGINS = {
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 10,
  footer: 10,
} as const;
