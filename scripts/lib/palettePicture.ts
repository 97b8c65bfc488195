import { deflateSync, inflateSync } from 'node:zlib';
import { SIGNATURE, chunk } from './grayPicture';

const HEADER = 13;
const COLOURS = 256;
/** Colours that differ less than this many steps are drawn alike, finer where that suffices. */
const STEPS = [1, 4, 8, 16, 32, 64] as const;

/**
 * A screenshot (PNG, eight bits a channel) with at most 256 colours: a third of its size, and to the
 * eye the same for pages of few colours.
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { width, height, channels, pixels } = decode(Buffer.from(png));
  for (const step of STEPS) {
    const palette = new Map<number, number>();
    const rows = Buffer.alloc(height * (width + 1));
    for (let y = 0; y < height && palette.size <= COLOURS; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * channels;
        const rgb = [0, 1, 2].reduce(
          (sum, i) => sum * 256 + Math.min(255, Math.round((pixels[at + i] ?? 0) / step) * step),
          0,
        );
        const index = palette.get(rgb) ?? palette.size;
        palette.set(rgb, index);
        rows[y * (width + 1) + 1 + x] = index;
      }
    }
    if (palette.size <= COLOURS) return encode(width, height, [...palette.keys()], rows);
  }
  throw new Error('a picture of too many colours');
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

function decode(png: Buffer): Pixels {
  let header = Buffer.alloc(HEADER);
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = Buffer.from(body);
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [depth = 0, kind = 0, , , interlaced = 0] = header.subarray(8);
  const channels = kind === 6 ? 4 : 3;
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) {
    throw new Error('not a screenshot');
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(data)), width * channels, channels),
  };
}

/** The bytes of all rows, each of which says how it was derived from its neighbours. */
function unfilter(raw: Buffer, stride: number, channels: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      out[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)) & 255;
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default: {
      const guess = left + up - corner;
      const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each));
      if (a === undefined || b === undefined || c === undefined) return 0;
      if (a <= b && a <= c) return left;
      return b <= c ? up : corner;
    }
  }
}

function encode(
  width: number,
  height: number,
  palette: readonly number[],
  rows: Buffer,
): Uint8Array {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, indices of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
