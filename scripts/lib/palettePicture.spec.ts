import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { SIGNATURE, chunk } from './grayPicture';
import { withPalette } from './palettePicture';

/** The pixels of a PNG as a library reads them: RGBA. */
function pixelsOf(png: Uint8Array, width: number, height: number): readonly number[] {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${String(width)}" height="${String(height)}"><image width="${String(width)}" height="${String(height)}" style="image-rendering:pixelated" xlink:href="${address}"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

/** A PNG of RGB rows, each with the filter that it names. */
function pngOf(width: number, rows: readonly (readonly number[])[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

describe('withPalette', () => {
  it('keeps every pixel of a picture of few colours, however its rows were written', () => {
    // Rows as they are, from the left, from above, from both, and from the nearest of three.
    const png = pngOf(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 1, 1, 1, 2, 2, 2],
      [3, 5, 5, 5, 5, 5, 5],
      [4, 1, 2, 3, 4, 5, 6],
    ]);
    const small = withPalette(png);
    expect(pixelsOf(small, 2, 5)).toEqual(pixelsOf(png, 2, 5));
    expect(pixelsOf(small, 2, 5).slice(8, 16)).toEqual([10, 20, 30, 255, 40, 50, 60, 255]);
    expect(Buffer.from(small).includes('PLTE')).toBe(true);
  });

  it('draws nearly the same where there are more colours than it has room for', () => {
    const ramp = Array.from({ length: 400 }, (_, i) => [i % 256, Math.floor(i / 2), 0]).flat();
    const png = pngOf(400, [[0, ...ramp]]);
    const before = pixelsOf(png, 400, 1);
    const after = pixelsOf(withPalette(png), 400, 1);
    const worst = Math.max(...before.map((each, i) => Math.abs(each - (after[i] ?? 0))));
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThanOrEqual(16);
  });

  it('refuses what is no screenshot', () => {
    expect(() => withPalette(Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.alloc(13))]))).toThrow(
      'not a screenshot',
    );
  });
});
