import type { FindingData } from '../../core/model/finding';
import type { Refusal } from '../../core/model/plan';
import { ReadRefused } from '../../workbook/port';

/** Why something was not done: a code with its sentence in `strings`, and its data. */
export interface Problem {
  readonly code: string;
  readonly data: FindingData;
}

export function problemOf(refusal: Refusal): Problem {
  const { code, ...data } = refusal;
  return { code: `refusals/${code}`, data };
}

/** What was thrown, as a problem: a workbook that could not be read, or a fault of ours. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof ReadRefused) return problemOf(error.refusal);
  return { code: 'taskpane/unexpected', data: {} };
}
