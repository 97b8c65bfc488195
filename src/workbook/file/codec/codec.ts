import type { Result } from '../../../core/base/result';

/**
 * Raw deflate (RFC 1951), handed in by the host: `node.ts` on node:zlib, `fflate.ts` elsewhere.
 */
export interface Codec {
  /**
   * Inflates `data`. Stops with `too-large` as soon as more than `maxOutput` bytes come out,
   * whatever the size that a header claims; `corrupt` when the stream is damaged or ends early.
   */
  inflateRaw(data: Uint8Array, maxOutput: number): Result<Uint8Array, 'too-large' | 'corrupt'>;
  deflateRaw(data: Uint8Array): Uint8Array;
  /** The CRC-32 of zip, unsigned, where the host has one of its own. */
  readonly crc32?: (data: Uint8Array) => number;
}
