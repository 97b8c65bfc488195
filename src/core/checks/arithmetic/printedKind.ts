import type { Fit } from '../../indicators/printedFit';

/** What is wrong with a printed percentage. */
export type PrintedKind = 'wrong' | 'rounded-up' | 'truncated';

/** A fit as a finding; undefined where the percentage is right. */
export function kindOfFit(fit: Fit): PrintedKind | undefined {
  switch (fit.kind) {
    case 'exact':
      return undefined;
    case 'truncated':
      return 'truncated';
    case 'rounded-up':
      return 'rounded-up';
    case 'near':
    case 'wrong':
      return 'wrong';
  }
}
