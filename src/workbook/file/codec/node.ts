import * as zlib from 'node:zlib';
import { fail, ok } from '../../../core/base/result';
import type { Codec } from './codec';

// One output buffer of the wanted size spares zlib from joining pieces; the pages that nothing
// is written to are never backed by memory.
const LEAST_CHUNK = 1024;
// A sheet of 800,000 cells takes half the time of level 6 and 1.05 times its size.
const LEVEL = 5;

// Node has it since 20.15 and 22.2.
const HOST: Pick<Codec, 'crc32'> = zlib;

/** The deflater of Node. */
export const nodeCodec: Codec = {
  inflateRaw(data, maxOutput) {
    try {
      const output = zlib.inflateRawSync(data, {
        maxOutputLength: Math.max(1, maxOutput),
        chunkSize: Math.max(LEAST_CHUNK, maxOutput + 1),
      });
      return output.length > maxOutput ? fail('too-large') : ok(output);
    } catch (error) {
      return fail(isTooLarge(error) ? 'too-large' : 'corrupt');
    }
  },
  deflateRaw(data) {
    return zlib.deflateRawSync(data, { level: LEVEL });
  },
  ...(HOST.crc32 && { crc32: HOST.crc32 }),
};

function isTooLarge(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
