import { formatCell } from '../../../src/core/base/address';
import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between, happens } from '../random';
import { UNITS, roman } from './names';
import type { SheetRequest } from './targets';
import { cellOf, whole } from './written';

const AWARDS = [
  'Lao động tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Tập thể lao động xuất sắc',
  'Bằng khen',
  'Giấy khen',
];
/** Title, empty row and header stand above the lines. */
const FIRST_LINE = 4;
const GROUP_NAMES = ['Khối xã, phường', 'Khối phòng, ban', 'Khối trường học'];

/**
 * Awards by unit, in groups with their sums, the sum of all, and a column that adds the row up;
 * the sums are formulas in some of the sheets of numbers.
 */
export function awardCountsSheet(
  request: SheetRequest,
  choose: Choices,
  columns: number = AWARDS.length,
): MutableSheet {
  const awards = Array.from({ length: columns }, (_, i) => {
    const round = Math.floor(i / AWARDS.length) + 1;
    const award = AWARDS[i % AWARDS.length] ?? '';
    return round === 1 ? award : `${award} (đợt ${String(round)})`;
  });
  const rows: LiteralCell[][] = [];
  const all = awards.map(() => 0);
  const groups = Math.min(GROUP_NAMES.length, Math.max(1, Math.floor(request.rows / 4)));
  const withFormulas = request.writing === 'numbers' && happens(choose, 50);
  /** The number on the sheet of the line that comes next. */
  const next = (): number => rows.length + FIRST_LINE;
  const line = (
    number: LiteralCell,
    name: string,
    counts: readonly number[],
    formulaOf?: (letter: string) => string,
  ): LiteralCell[] => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const figures = [total, ...counts].map((count, i): LiteralCell => {
      const across =
        i === 0 ? `SUM(D${String(next())}:${lettersOf(columns)}${String(next())})` : undefined;
      const formula = formulaOf?.(lettersOf(i)) ?? across;
      return withFormulas && formula !== undefined
        ? { value: count, formula }
        : cellOf(whole(count), request.writing, i);
    });
    return [number, name, ...figures];
  };
  let unit = 0;
  const sumLines: number[] = [];
  for (let group = 0; group < groups; group++) {
    rows.push([roman(group + 1), GROUP_NAMES[group] ?? '', ...awards.map(() => null), null]);
    const sums = awards.map(() => 0);
    const first = next();
    const last = Math.max(2, Math.floor(request.rows / groups));
    for (let i = 0; i < last; i++) {
      unit += 1;
      const counts = awards.map(() => between(choose, 0, 60));
      counts.forEach((count, column) => {
        sums[column] = (sums[column] ?? 0) + count;
        all[column] = (all[column] ?? 0) + count;
      });
      rows.push(line(i + 1, `${UNITS[unit % UNITS.length] ?? ''} số ${String(unit)}`, counts));
    }
    const end = next() - 1;
    sumLines.push(next());
    const down = (letter: string): string =>
      `SUM(${letter}${String(first)}:${letter}${String(end)})`;
    rows.push(line(null, 'Cộng', sums, down));
  }
  const together = (letter: string): string =>
    sumLines.map((number) => `${letter}${String(number)}`).join('+');
  rows.push(line(null, 'Tổng cộng', all, together));
  return {
    name: request.name,
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG NĂM 2025'],
      [],
      ['STT', 'Tên đơn vị', 'Tổng số', ...awards],
      ...rows,
    ],
    merges: [`A1:${lettersOf(columns)}1`],
  };
}

/** The letters of a column of figures; 0 is that of the sums, in C. */
function lettersOf(figure: number): string {
  return formatCell({ row: 0, column: figure + 2 }).slice(0, -1);
}
