import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { readAward } from '../../../awards/reading/awardText';
import { cellText } from '../../../awards/register/cellReadings';
import { cached } from '../../../awards/register/coder';
import { readValue } from '../../../model/cells';
import { defineCheck, type Remark } from '../../definition';
import { holderOf, placeOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'both-columns' | 'one-cell';

/** What stands between two awards in one cell. */
const BETWEEN = /\s+(?:và|kèm|cùng)\s+|[,;+/\n]/u;

/** Two awards in one line of a register: none of them can be counted. */
export const check = defineCheck({
  code: 'awards/two-awards',
  scope: 'row',
  findings: { 'both-columns': 'warning', 'one-cell': 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const source of registersIn(facts)) yield* inRegister(source);
  },
});

function* inRegister(source: RegisterSource): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const isAward = cached((text: string) => readAward(text).kind === 'award');
  const partsOf = cached((text: string): readonly string[] => {
    const parts = text
      .normalize('NFC')
      .split(BETWEEN)
      .map((part) => part.trim());
    const named = parts.filter((part) => part !== '');
    return named.length > 1 && named.every(isAward) ? named : [];
  });
  const columns = register.columns.awards.map((column) => table.header.left + column);
  for (let entry = 0; entry < register.size; entry++) {
    // A line with one award that is understood has no second one.
    if (valueAt(register.awards, entry) !== undefined) continue;
    const row = source.rowOf(entry);
    const filled = columns.flatMap((column) => {
      const text = cellText(readValue(table.sheet, row, column));
      return text === '' ? [] : [{ column, text }];
    });
    const second = filled[1];
    const awards = filled.length > 1 ? filled.map(({ text }) => text) : [];
    const kind = second === undefined ? 'one-cell' : 'both-columns';
    const all = second === undefined ? partsOf(textOf(source, entry, 'danh-hieu')) : awards;
    if (all.length < 2 || !all.every(isAward)) continue;
    yield {
      kind,
      sheet: table.sheet.name,
      cell:
        second === undefined ? placeOf(source, entry, 'danh-hieu') : { row, column: second.column },
      data: { ...holderOf(source, entry), awards: all.map((text) => `"${text}"`).join(', ') },
    };
  }
}
