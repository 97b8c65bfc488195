import type { FindingData } from '../core/model/finding';
import { messages } from './index';
import type { Message } from './message';

export type Language = 'vi' | 'en';

const BY_CODE = new Map(messages.map((entry) => [entry.code, entry]));

/**
 * The sentence of a code with its data: findings, refusals, faults. A code without a sentence
 * is given back as it is, so that nothing is hidden; the catalogue test keeps that from
 * happening.
 */
export function sentence(code: string, data: FindingData, language: Language = 'vi'): string {
  const found = BY_CODE.get(code);
  // The index holds messages of every data shape; the code decides which one this is.
  return found === undefined ? code : (found as Message<FindingData>)[language](data);
}
