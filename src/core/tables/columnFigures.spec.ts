import { gatherFacts } from '../checks/facts';
import { assertPresent } from '../base/assert';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import {
  FIGURE_BLANK,
  FIGURE_NUMBER,
  FIGURE_OTHER,
  FIGURE_TEXT,
  FIGURE_UNREADABLE,
  columnFigures,
  type ColumnFigures,
} from './columnFigures';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];

/** The figures of column `column` of a table of targets (TT, name, unit, target, actual, printed). */
function read(column: number, rows: readonly (readonly LiteralCell[])[]): ColumnFigures {
  const snapshot = snapshotOf({
    name: 'A',
    rows: [HEADER, ...rows.map((row, i) => [i + 1, 'Sản lượng', ...row])],
  });
  const [table] = gatherFacts(snapshot).tables;
  return columnFigures(snapshot, assertPresent(table, 'no table'), column);
}

describe('columnFigures', () => {
  it('reads numbers, texts, words, blanks and what is no figure, in step with the rows', () => {
    const { kinds, values } = read(4, [
      ['tấn', 5, 12.5],
      ['tấn', 5, '12,5'],
      ['tấn', 5, 'Đảm bảo'],
      ['tấn', 5, null],
      ['tấn', 5, { error: '#REF!' } as const],
      ['tấn', 5, { value: 43831, format: 'dd/mm/yyyy' }],
      ['tấn', 5, { value: 0.85, format: '0%' }],
    ]);
    expect([...kinds]).toEqual([
      FIGURE_NUMBER,
      FIGURE_TEXT,
      FIGURE_OTHER,
      FIGURE_BLANK,
      FIGURE_UNREADABLE,
      FIGURE_UNREADABLE,
      FIGURE_NUMBER,
    ]);
    expect([...values]).toEqual([12.5, 12.5, NaN, NaN, NaN, NaN, 85]);
  });

  it('takes a doubtful text as the row settles it', () => {
    const { values, figure } = read(3, [['tấn', '17.68', 17889, 101]]);
    expect([...values]).toEqual([17680]);
    expect(figure(0)).toMatchObject({ kind: 'number', text: '17.68', doubts: [] });
  });

  it('reads the same doubtful text in two ways where two rows settle it in two ways', () => {
    const { values } = read(3, [
      ['tấn', '17.68', 17889, 101],
      ['tấn', '17.68', '17,68', 100],
    ]);
    expect([...values]).toEqual([17680, 17.68]);
  });

  it('gives the number format of a row, General where nothing stands', () => {
    const { numberFormat } = read(5, [
      ['tấn', 5, 4, { value: 0.8, format: '0%' }],
      ['tấn', 5, 4, 80],
      ['tấn', 5, 4, null],
    ]);
    expect([0, 1, 2].map(numberFormat)).toEqual(['0%', 'General', 'General']);
  });

  it('gives blanks for a column that holds nothing', () => {
    const { kinds, figure, numberFormat } = read(40, [['tấn', 5, 4]]);
    expect([...kinds]).toEqual([FIGURE_BLANK]);
    expect(figure(0)).toEqual({ kind: 'blank', text: '', doubts: [] });
    expect(numberFormat(0)).toBe('General');
  });
});
