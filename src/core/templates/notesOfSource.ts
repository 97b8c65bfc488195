import type { CellContent } from '../model/plan';
import { textOf } from '../annexes/fingerprint';
import { markOf } from '../text/markOf';
import type { FormColumn } from './form';

/** Whether a column holds notes, which may come from the source or from somebody's hand. */
export function isNoteColumn({ fill }: Pick<FormColumn, 'fill'>): boolean {
  return fill?.kind === 'field' && (fill.field === 'note' || fill.field === 'ghi-chu');
}

/** By what a note that the source gave is known again. */
export function noteMark(content: CellContent): string {
  return markOf(textOf(content));
}
