import { bookOf } from '../../../test/contract/planning';
import { awardName, isFamily } from '../awards/catalogue/catalogue';
import { readAward } from '../awards/reading/awardText';
import {
  readKind,
  readRecipientClass,
  readRecipientKind,
  readStatus,
} from '../awards/reading/kinds';
import { readLevel } from '../awards/reading/levelText';
import { parseRange } from '../base/address';
import { assertPresent } from '../base/assert';
import { keysOf } from '../base/keys';
import { parseMethod } from '../indicators/method';
import { findSheet, readValue } from '../model/cells';
import type { CellValue, Snapshot } from '../model/snapshot';
import { rehearse } from '../plan/rehearse';
import { LISTS, LISTS_SHEET, type ListId } from './lists';
import { STARTER_SHEETS, starterOperations } from './starter';

function drawn(): Snapshot {
  const plan = { because: { code: 'test', data: {} }, operations: starterOperations(['Một dòng']) };
  const outcome = rehearse(plan, bookOf({ A: [] }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** What the cells of a reference to the sheet of lists hold. */
function entriesAt(snapshot: Snapshot, reference: string): readonly CellValue[] {
  const [sheet = '', range = ''] = reference.split('!');
  expect(sheet).toBe(`'${LISTS_SHEET}'`);
  const lists = assertPresent(findSheet(snapshot, LISTS_SHEET), 'the sheet of lists');
  const { top, bottom, left, right } = assertPresent(parseRange(range), range);
  expect(left).toBe(right);
  return Array.from({ length: bottom - top + 1 }, (_, i) => readValue(lists, top + i, left));
}

describe('the starter', () => {
  const snapshot = drawn();

  it.each(STARTER_SHEETS)('offers in each column of $name the entries of its list', (starter) => {
    const sheet = assertPresent(findSheet(snapshot, starter.name), starter.name);
    const listed = starter.columns.flatMap(({ list }, column) =>
      list === undefined ? [] : [{ list, column }],
    );
    expect(sheet.validations).toHaveLength(listed.length);
    for (const [i, { list, column }] of listed.entries()) {
      const { ranges, formula = '' } = assertPresent(sheet.validations[i], 'a list');
      expect(ranges).toEqual([{ top: 3, bottom: 502, left: column, right: column }]);
      expect(entriesAt(snapshot, formula)).toEqual(LISTS[list].entries);
    }
  });

  it.each(STARTER_SHEETS)('shows in $name by marked examples what the lists offer', (starter) => {
    expect(starter.examples.length).toBeGreaterThanOrEqual(2);
    for (const line of starter.examples) {
      expect(line.some((value) => typeof value === 'string' && value.endsWith('(ví dụ)'))).toBe(
        true,
      );
      for (const [column, { list }] of starter.columns.entries()) {
        const value = line[column];
        if (list !== undefined && value !== undefined) expect(LISTS[list].entries).toContain(value);
      }
    }
  });

  it('gives each list another name and other entries', () => {
    for (const id of keysOf(LISTS)) {
      const entries: readonly string[] = LISTS[id].entries;
      expect(new Set(entries).size).toBe(entries.length);
    }
    const headers = keysOf(LISTS).map((id) => LISTS[id].header);
    expect(new Set(headers).size).toBe(headers.length);
  });

  const readers: readonly (readonly [ListId, (entry: string) => unknown])[] = [
    ['recipient', readRecipientKind],
    ['class', readRecipientClass],
    ['level', readLevel],
    ['kind', readKind],
    ['status', readStatus],
    ['method', parseMethod],
  ];

  it.each(readers)('offers nothing for %s that is not read', (id, read) => {
    const entries: readonly string[] = LISTS[id].entries;
    expect(entries.filter((entry) => read(entry) === undefined)).toEqual([]);
  });

  it('offers only awards that are read as one and no other', () => {
    const read = LISTS.award.entries.map((entry) => {
      const reading = readAward(entry);
      return reading.kind === 'award' && !isFamily(reading.award) ? awardName(reading.award) : '';
    });
    expect(read).toEqual(LISTS.award.entries);
  });
});
