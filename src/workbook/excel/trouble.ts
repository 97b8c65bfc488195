import type { Refusal } from '../../core/model/plan';

/** The code of an error of Excel's; undefined for anything else. Never localised, unlike its text. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether something that was asked for by its name is not there. */
export function isMissing(error: unknown): boolean {
  const code = excelCode(error);
  return code === 'ItemNotFound' || code === 'InvalidReference';
}

/** Whether a request or its answer was larger than Excel takes. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(excelCode(error) ?? '');
}

/** Whether a batch that ended so was refused as a whole, before any of it was done. */
export function isUntouched(error: unknown): boolean {
  const code = excelCode(error);
  return code === 'InvalidOperationInCellEditMode' || code === 'RequestPayloadSizeLimitExceeded';
}

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** An answer without cells, because there are more than Excel gives. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  readonly code = 'RangeExceedsLimit';
}

const GONE = new Set(['RequestAborted', 'ConnectionFailure', 'InvalidRequestContext']);

/** What the client library finds wrong with how it is used. */
const OURS = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath']);

/** What an error of Excel's means for the user. Errors of our own making are thrown on. */
export function troubleOf(error: unknown): Refusal {
  const code = excelCode(error);
  if (code === undefined || OURS.has(code)) throw error;
  if (code === 'InvalidOperationInCellEditMode') return { code: 'excel-busy' };
  if (code === 'InactiveWorkbook') return { code: 'workbook-inactive' };
  if (code === 'AccessDenied') return { code: 'no-permission' };
  if (TOO_LARGE.has(code)) return { code: 'too-large' };
  if (GONE.has(code)) return { code: 'workbook-closed' };
  return { code: 'excel-failed', error: code };
}
