import { nodeCodec } from '../codec/node';
import { checksum, crc32 } from './crc32';

describe('crc32', () => {
  it.each<[string, number]>([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is as published', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });

  it('gives what the host gives by its own means', () => {
    const bytes = Uint8Array.from({ length: 1003 }, (_, i) => (i * 167) & 255);
    expect(checksum(bytes, nodeCodec)).toBe(crc32(bytes));
  });

  it('is taken from the host where it has one', () => {
    expect(checksum(new Uint8Array(3), { ...nodeCodec, crc32: ({ length }) => length })).toBe(3);
  });
});
