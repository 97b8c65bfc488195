import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/file/package/crc32';

/** A picture in gray: a byte a pixel, row by row, 0 black to 255 white. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Anything darker is drawn on. */
const PAPER = 250;
export const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const BITS = 4;
const GRAY = 0;
/** Fewer grays than four bits could tell: letters look the same and weigh a third less. */
const GRAYS = [0, 2, 4, 6, 9, 11, 13, 15];

/** Reads a binary portable graymap (P5) of 256 grays, as pdftoppm writes it. */
export function readGraymap(bytes: Uint8Array): GrayPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 64)));
  if (head === null) throw new Error('The picture is no binary graymap of 256 grays.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = bytes.subarray(head[0].length, head[0].length + width * height);
  if (pixels.length < width * height) throw new Error('The picture is cut off.');
  return { width, height, pixels };
}

/** The smallest box around what is drawn; undefined for a blank picture. */
export function drawnBox({ width, height, pixels }: GrayPicture): Box | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < pixels.length; at++) {
    if ((pixels[at] ?? PAPER) >= PAPER) continue;
    const column = at % width;
    const row = (at - column) / width;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = row;
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The picture as PNG of eight grays. */
export function pngOf({ width, height, pixels }: GrayPicture): Uint8Array {
  const stride = Math.ceil(width / 2) + 1;
  const lines = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const level = GRAYS[Math.round(((pixels[row * width + column] ?? 255) * 7) / 255)] ?? 15;
      const at = row * stride + 1 + (column >> 1);
      lines[at] = (lines[at] ?? 0) | (column % 2 === 0 ? level << BITS : level);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([BITS, GRAY], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A part of a PNG file. */
export function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = Buffer.concat([new Uint8Array(4), Buffer.from(name), content, new Uint8Array(4)]);
  whole.writeUInt32BE(content.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
