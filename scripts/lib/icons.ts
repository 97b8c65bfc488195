/** Sides in pixels of the icons that Office asks for. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** `16 → assets/icon-16.png`. */
export function iconPath(size: number): string {
  return `assets/icon-${String(size)}.png`;
}

/** Width and height of a PNG, from its header; undefined when it is none. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
