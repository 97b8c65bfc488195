import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const rowsWith = (unit: string): ReturnType<typeof targetRows> =>
  targetRows('1 | Lúa | tấn thóc | 200 | 190 | 95', `2 | Ngô | ${unit} | 50 | 60 | 120`);

describe('workbook/extra-spaces', () => {
  it.each([
    ['tấn␣␣thóc', ['info C3']],
    ['tấn thóc␣', ['info C3']],
    ['␣tấn thóc', ['info C3']],
    ['tấn\u00a0thóc', ['info C3']],
    ['tấn\u2009thóc', ['info C3']],
    ['tấn thóc\u200b', ['info C3']],
    ['tấn thóc', []],
    ['tấn␣␣ngô', []],
    ['tấn\nthóc', []],
    ['=A9 ⇒ tấn thóc␣', []],
    ['', []],
  ])('%j', (unit, expected) => {
    expect(checkSheet(check, rowsWith(unit))).toEqual(expected);
  });

  it('says which cell it is meant to equal, and takes the spaces out', () => {
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: rowsWith('tấn␣␣thóc␣') }]);
    expect(finding?.data).toMatchObject({ to: 'tấn thóc', other: 'C2' });
    expect(finding?.fix?.operations[0]).toMatchObject({
      old: [['tấn  thóc ']],
      values: [['tấn thóc']],
    });
  });

  it('looks at the table only', () => {
    const rows = [['tấn thóc '], ['tấn thóc'], ...rowsWith('tạ')];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
