import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between, pick } from '../random';
import { COUNTED } from './names';
import type { SheetRequest } from './targets';
import { cellOf, percentOf, vietnamese, whole, type Amount, type Writing } from './written';

const HEADER = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Mục tiêu',
  'Thực hiện',
  'Tỷ lệ %',
  'Mức đạt',
  'Cách tính',
  'Số kỳ',
];
const YEARS = 5;

/**
 * Five years' targets with what steers their percentages: ranges with their rule, targets of
 * each year with the number of years, n/N, "trong đó", shares of one whole; and how each was met.
 */
export function ratedTargetsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows: LiteralCell[][] = [];
  for (let number = 1; rows.length < request.rows; number++) {
    const place = number === 1 ? '' : ` xã số ${String(number)}`;
    rows.push(...line(number, place, request.writing, choose));
  }
  return {
    name: request.name,
    rows: [
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU'],
      ['Giai đoạn 2021-2025'],
      [],
      HEADER,
      ...rows,
    ],
    merges: ['A1:I1', 'A2:I2'],
  };
}

function line(
  number: number,
  place: string,
  writing: Writing,
  choose: Choices,
): readonly LiteralCell[][] {
  switch (choose.below(7)) {
    case 0:
      return [yearly(number, place, writing, choose)];
    case 1:
      return [range(number, place, writing, choose)];
    case 2:
      return [fraction(number, place, writing, choose)];
    case 3:
      return shares(number, place, writing, choose);
    case 4:
      return ofWhich(number, place, writing, choose);
    case 5:
      return [fall(number, place, writing, choose)];
    default:
      return [counted(number, place, writing, choose)];
  }
}

function rating(actual: Amount, target: Amount): string {
  const [a, t] = [
    actual.units * 10 ** (target.decimals + 1),
    target.units * 10 ** (actual.decimals + 1),
  ];
  return a > t ? 'Vượt' : a === t ? 'Đạt' : 'Chưa đạt';
}

function counted(number: number, place: string, writing: Writing, choose: Choices): LiteralCell[] {
  const { name, unit } = pick(choose, COUNTED);
  const target = whole(between(choose, 20, 9_000));
  const actual = whole(Math.round((target.units * between(choose, 85, 120)) / 100));
  const figures = [target, actual, percentOf(actual, target, 1)];
  const cells = figures.map((amount, i) => cellOf(amount, writing, i));
  return [number, `${name}${place}`, unit, ...cells, rating(actual, target), null, null];
}

function yearly(number: number, place: string, writing: Writing, choose: Choices): LiteralCell[] {
  const target = whole(between(choose, 10, 200));
  const actual = whole(between(choose, target.units * (YEARS - 1), target.units * (YEARS + 1)));
  const all = whole(target.units * YEARS);
  const figures = [target, actual, percentOf(actual, all, 1)];
  const cells = figures.map((amount, i) => cellOf(amount, writing, i));
  const name = `Kết nạp đảng viên mỗi năm${place}`;
  return [number, name, 'người', ...cells, rating(actual, all), null, YEARS];
}

/** The percentage of a range goes by the bound that the line names. */
function range(number: number, place: string, writing: Writing, choose: Choices): LiteralCell[] {
  const low = between(choose, 100, 900);
  const high = low + between(choose, 10, 200);
  const actual = whole(between(choose, Math.round(low * 0.8), low - 1));
  const percent = percentOf(actual, whole(high), 1);
  const target = `${vietnamese(whole(low))}-${vietnamese(whole(high))}`;
  const cells = [target, cellOf(actual, writing, 1), cellOf(percent, writing, 2)];
  return [number, `Diện tích thuốc lá${place}`, 'ha', ...cells, 'Chưa đạt', 'can-tren', null];
}

function fraction(number: number, place: string, writing: Writing, choose: Choices): LiteralCell[] {
  const of = between(choose, 8, 40);
  const reached = between(choose, 2, of);
  const printed = cellOf(percentOf(whole(reached), whole(of), 1), writing, 2);
  const cells = [cellOf(whole(of), writing, 0), `${String(reached)}/${String(of)}`, printed];
  const met = reached === of ? 'Đạt' : 'Chưa đạt';
  return [number, `Số tiêu chí nông thôn mới đạt${place}`, 'tiêu chí', ...cells, met, null, null];
}

function shares(
  number: number,
  place: string,
  writing: Writing,
  choose: Choices,
): readonly LiteralCell[][] {
  const split = (): readonly Amount[] => {
    const first = between(choose, 150, 400);
    const second = between(choose, 200, 400);
    return [first, second, 1000 - first - second].map((units) => ({ units, decimals: 1 }));
  };
  const [targets, actuals] = [split(), split()];
  const names = ['Nông, lâm, thủy sản', 'Công nghiệp, xây dựng', 'Dịch vụ'];
  return [
    [number, `Cơ cấu kinh tế${place}`, '%', null, null, null, null, null, null],
    ...names.map((name, i): LiteralCell[] => {
      const [target, actual] = [targets[i] ?? whole(1), actuals[i] ?? whole(1)];
      const cells = [target, actual, percentOf(actual, target, 1)];
      const figures = cells.map((amount, at) => cellOf(amount, writing, at));
      return [null, `- ${name}`, '%', ...figures, rating(actual, target), null, null];
    }),
  ];
}

function ofWhich(
  number: number,
  place: string,
  writing: Writing,
  choose: Choices,
): readonly LiteralCell[][] {
  const own = counted(number, place, 'numbers', choose);
  const [target, actual] = [Number(own[3]), Number(own[4])];
  const planned = between(choose, 2, Math.max(2, Math.floor(target / 2)));
  const reached = Math.round((planned * between(choose, 85, 120)) / 100);
  const some = [whole(planned), whole(Math.max(1, Math.min(actual, reached)))] as const;
  const first = [whole(target), whole(actual), percentOf(whole(actual), whole(target), 1)];
  const second = [some[0], some[1], percentOf(some[1], some[0], 1)];
  const cells = (amounts: readonly Amount[]): LiteralCell[] =>
    amounts.map((amount, i) => cellOf(amount, writing, i));
  return [
    [...own.slice(0, 3), ...cells(first), ...own.slice(6)],
    [
      null,
      'Trong đó: hộ đồng bào dân tộc thiểu số',
      own[2] ?? null,
      ...cells(second),
      rating(some[1], some[0]),
      null,
      null,
    ],
  ];
}

function fall(number: number, place: string, writing: Writing, choose: Choices): LiteralCell[] {
  const target: Amount = { units: between(choose, 20, 90), decimals: 1 };
  const actual: Amount = { units: between(choose, 15, 95), decimals: 1 };
  const cells = [target, actual, percentOf(target, actual, 1)].map((amount, i) =>
    cellOf(amount, writing, i),
  );
  return [
    number,
    `Tỷ lệ hộ nghèo còn${place}`,
    '%',
    ...cells,
    rating(target, actual),
    'thap',
    null,
  ];
}
