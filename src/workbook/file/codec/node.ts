import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { fail, ok } from '../../../core/base/result';
import type { Codec } from './codec';

// One output buffer of the wanted size spares zlib from joining pieces; the pages that nothing
// is written to are never backed by memory.
const LEAST_CHUNK = 1024;

/** The deflater of Node. */
export const nodeCodec: Codec = {
  inflateRaw(data, maxOutput) {
    try {
      const output = inflateRawSync(data, {
        maxOutputLength: Math.max(1, maxOutput),
        chunkSize: Math.max(LEAST_CHUNK, maxOutput + 1),
      });
      return output.length > maxOutput ? fail('too-large') : ok(output);
    } catch (error) {
      return fail(isTooLarge(error) ? 'too-large' : 'corrupt');
    }
  },
  deflateRaw(data) {
    return deflateRawSync(data, { level: 6 });
  },
};

function isTooLarge(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
