import fc from 'fast-check';
import { deflatedBomb } from '../../../../test/support/xlsx/bomb';
import type { Codec } from './codec';
import { fflateCodec } from './fflate';
import { nodeCodec } from './node';

const CODECS: readonly [string, Codec][] = [
  ['Node', nodeCodec],
  ['fflate', fflateCodec],
];

describe.each(CODECS)('the deflater of %s', (_, codec) => {
  it('gives back what it deflated', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (data) => {
        const inflated = codec.inflateRaw(codec.deflateRaw(data), data.length);
        expect(inflated.ok && [...inflated.value]).toEqual([...data]);
      }),
    );
  });

  it('inflates what the other one deflated', () => {
    const data = new TextEncoder().encode('thi đua, khen thưởng '.repeat(5000));
    for (const [, other] of CODECS) {
      const inflated = codec.inflateRaw(other.deflateRaw(data), data.length);
      expect(inflated.ok && Buffer.compare(inflated.value, data)).toBe(0);
    }
  });

  it('stops one byte beyond the limit', () => {
    const deflated = codec.deflateRaw(new Uint8Array(1000));
    expect(codec.inflateRaw(deflated, 1000).ok).toBe(true);
    expect(codec.inflateRaw(deflated, 999)).toEqual({ ok: false, error: 'too-large' });
    expect(codec.inflateRaw(deflated, 0)).toEqual({ ok: false, error: 'too-large' });
  });

  it('reports a stream that is cut off or damaged', () => {
    const deflated = codec.deflateRaw(new TextEncoder().encode('một hai ba bốn năm'.repeat(50)));
    expect(codec.inflateRaw(deflated.subarray(0, 10), 10_000)).toEqual({
      ok: false,
      error: 'corrupt',
    });
    expect(codec.inflateRaw(new Uint8Array(), 10)).toEqual({ ok: false, error: 'corrupt' });
    expect(codec.inflateRaw(Uint8Array.of(7, 7, 7), 10)).toEqual({ ok: false, error: 'corrupt' });
  });

  it('ends a bomb of 600 MB at the limit', () => {
    const bomb = deflatedBomb();
    expect(bomb.length).toBeLessThan(700_000);
    const started = Date.now();
    expect(codec.inflateRaw(bomb, 32_000_000)).toEqual({ ok: false, error: 'too-large' });
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
