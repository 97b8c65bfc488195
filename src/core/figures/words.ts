import { fold } from '../text/fold';
import type { Meaning } from './figure';

/** Words that say a target is held or reached; compared folded. */
const HELD = [
  'giu vung',
  'giu on dinh',
  'on dinh',
  'duy tri',
  'dam bao',
  'bao dam',
  'dat',
  'dat muc tieu',
  'dat chi tieu',
  'dat ke hoach',
  'dat yeu cau',
  'da dat',
  'hoan thanh',
];
const NOT_REACHED = ['khong dat', 'chua dat', 'khong hoan thanh', 'chua hoan thanh'];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...HELD.map((word): [string, Meaning] => [word, 'held']),
  ...NOT_REACHED.map((word): [string, Meaning] => [word, 'not-reached']),
]);

/** What words in the place of a figure amount to, with the key to compare two of them. */
export function readWords(text: string): { readonly meaning: Meaning; readonly key: string } {
  const key = fold(text)
    .replace(/[.,;:!…]+$/u, '')
    .trim();
  return { meaning: MEANINGS.get(key) ?? 'other', key };
}
