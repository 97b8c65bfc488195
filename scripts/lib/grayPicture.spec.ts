import { inflateSync } from 'node:zlib';
import { drawnBox, pngOf, readGraymap } from './grayPicture';

const map = (head: string, ...pixels: readonly number[]): Uint8Array =>
  Buffer.concat([Buffer.from(head), Uint8Array.from(pixels)]);

describe('a gray picture', () => {
  it('is read from a graymap', () => {
    expect(readGraymap(map('P5\n3 2\n255\n', 0, 1, 2, 3, 4, 5))).toEqual({
      width: 3,
      height: 2,
      pixels: Buffer.from([0, 1, 2, 3, 4, 5]),
    });
  });

  it.each([
    ['another kind', map('P6\n1 1\n255\n', 0, 0, 0)],
    ['one with pixels missing', map('P5\n2 2\n255\n', 0, 0, 0)],
  ])('is not read from %s', (_name, bytes) => {
    expect(() => readGraymap(bytes)).toThrow();
  });

  it('has a box around all that is drawn', () => {
    const white = 255;
    const pixels = [white, white, white, white, 10, white, white, 90, white, white, white, white];
    const picture = { width: 3, height: 4, pixels: Uint8Array.from(pixels) };
    expect(drawnBox(picture)).toEqual({ left: 1, top: 1, width: 1, height: 2 });
    expect(drawnBox({ width: 1, height: 1, pixels: Uint8Array.of(255) })).toBeUndefined();
  });

  it('becomes a PNG of eight grays, two pixels a byte', () => {
    const pixels = Uint8Array.of(0, 255, 136, 255, 0, 17);
    const png = Buffer.from(pngOf({ width: 3, height: 2, pixels }));
    const at = png.indexOf('IDAT');
    const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    expect([...inflateSync(data)]).toEqual([0, 0x0f, 0x90, 0, 0xf0, 0]);
    expect(png.readUInt32BE(16)).toBe(3);
    expect(png.readUInt32BE(20)).toBe(2);
  });
});
