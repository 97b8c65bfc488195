import type { CellValue } from '../../core/model/snapshot';
import { enumKey } from '../../core/text/fold';
import { optionalWord } from './options';
import type { Failure } from './outcome';

/** An optional yes or no: TRUE, 1, có, or the word of the option itself; left out is no. */
export function optionalFlag(value: CellValue, word: string): boolean | Failure {
  if (typeof value === 'boolean') return value;
  if (value === 1) return true;
  const yes = [word, 'co', 'true'];
  const no = ['khong', 'false'];
  const parsed = optionalWord(value, [word, 'co', 'khong'], (text) => {
    const key = enumKey(text);
    if (yes.includes(key)) return 'yes';
    return no.includes(key) ? 'no' : undefined;
  });
  return typeof parsed === 'object' ? parsed : parsed === 'yes';
}
