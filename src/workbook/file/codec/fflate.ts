import { Inflate, deflateSync } from 'fflate';
import { fail, ok } from '../../../core/base/result';
import type { Codec } from './codec';

// fflate keeps what one push gives before it reports it, so a bomb may overshoot the limit by
// what one slice inflates to: at most 1,032 times its size.
const INPUT_SLICE = 16_384;

/** The deflater of fflate, for the browser. */
export const fflateCodec: Codec = {
  inflateRaw(data, maxOutput) {
    const pieces: Uint8Array[] = [];
    const progress = { total: 0, isFinished: false };
    const stream = new Inflate((piece, final) => {
      progress.total += piece.length;
      if (progress.total <= maxOutput && piece.length > 0) pieces.push(piece);
      progress.isFinished = final;
    });
    try {
      for (
        let start = 0;
        start < data.length && progress.total <= maxOutput;
        start += INPUT_SLICE
      ) {
        const end = Math.min(start + INPUT_SLICE, data.length);
        stream.push(data.subarray(start, end), end === data.length);
      }
    } catch {
      return fail('corrupt');
    }
    if (progress.total > maxOutput) return fail('too-large');
    return progress.isFinished ? ok(join(pieces, progress.total)) : fail('corrupt');
  },
  deflateRaw(data) {
    return deflateSync(data, { level: 6 });
  },
};

function join(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const [first] = pieces;
  if (first?.length === total) return first;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
