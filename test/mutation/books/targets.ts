import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between, happens, pick } from '../random';
import { COUNTED, GROUPS, RATES, roman } from './names';
import { cellOf, percentOf, vietnamese, whole, type Amount, type Writing } from './written';

export interface SheetRequest {
  readonly name: string;
  /** About how many lines the table has. */
  readonly rows: number;
  readonly writing: Writing;
}

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %', 'Ghi chú'];
const MOST_GROUPS = GROUPS.length;

/**
 * A table of targets: groups with Roman numbers, lines numbered inside them, some split into
 * "- " parts that add up, rates that should rise and fall, bounds, and the right percentages.
 */
export function targetsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const decimals = choose.below(3);
  const lines = new TargetLines(choose, request.writing, decimals);
  const groups = Math.min(MOST_GROUPS, Math.max(1, Math.floor(request.rows / 5)));
  for (let group = 0; group < groups; group++) {
    lines.group(roman(group + 1), GROUPS[group] ?? '');
    const last = Math.floor((request.rows * (group + 1)) / groups);
    let number = 0;
    while (lines.rows.length < last) {
      number += 1;
      lines.add(number);
    }
  }
  return {
    name: request.name,
    rows: [
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI'],
      ['Giai đoạn 2021-2025'],
      [],
      HEADER,
      ...lines.rows,
    ],
    merges: ['A1:G1', 'A2:G2'],
  };
}

class TargetLines {
  readonly rows: LiteralCell[][] = [];
  private readonly used = new Map<string, number>();

  constructor(
    private readonly choose: Choices,
    private readonly writing: Writing,
    private readonly decimals: number,
  ) {}

  group(number: string, name: string): void {
    this.rows.push([number, name, null, null, null, null, null]);
  }

  add(number: number): void {
    const kind = this.choose.below(10);
    if (kind < 5) this.counted(number);
    else if (kind < 7) this.withParts(number);
    else if (kind === 7) this.rate(number);
    else if (kind === 8) this.bound(number);
    else this.falling(number);
  }

  private counted(number: number): void {
    const { name, unit, decimals } = pick(this.choose, COUNTED);
    const [target, actual] = this.pair(decimals);
    this.push(number, this.unique(name), unit, target, actual);
  }

  private withParts(number: number): void {
    const { name, unit, decimals } = pick(this.choose, COUNTED);
    const parts = Array.from({ length: between(this.choose, 2, 4) }, () => this.pair(decimals));
    const sum = (which: 0 | 1): Amount => ({
      units: parts.reduce((total, pair) => total + pair[which].units, 0),
      decimals,
    });
    const own = this.unique(name);
    this.push(number, own, unit, sum(0), sum(1));
    parts.forEach(([target, actual], i) => {
      this.push(null, `- Khu vực ${String(i + 1)}`, unit, target, actual);
    });
  }

  /** A rate in percent: never above 100. */
  private rate(number: number): void {
    const name = pick(this.choose, RATES);
    const target: Amount = { units: between(this.choose, 500, 950), decimals: 1 };
    const actual: Amount = { units: between(this.choose, 480, 1000), decimals: 1 };
    this.push(number, this.unique(name), '%', target, actual);
  }

  private bound(number: number): void {
    const name = pick(this.choose, RATES);
    const target: Amount = { units: between(this.choose, 50, 90), decimals: 0 };
    const actual: Amount = { units: between(this.choose, 50, 99), decimals: 0 };
    // More than the bound, so that a strict one is met.
    const met: Amount = actual.units === target.units ? whole(target.units + 1) : actual;
    const sign = pick(this.choose, ['>', '≥ ', 'Trên ']);
    const cells = [`${sign}${vietnamese(target)}`, cellOf(met, this.writing, 1)];
    const printed = cellOf(percentOf(met, target, this.decimals), this.writing, 2);
    this.rows.push([number, this.unique(name), '%', ...cells, printed, null]);
  }

  /** A rate that should fall: the less the better. */
  private falling(number: number): void {
    const target: Amount = { units: between(this.choose, 20, 90), decimals: 1 };
    const actual: Amount = { units: between(this.choose, 15, 95), decimals: 1 };
    const cells = [cellOf(target, this.writing, 0), cellOf(actual, this.writing, 1)];
    const printed = cellOf(percentOf(target, actual, this.decimals), this.writing, 2);
    this.rows.push([number, this.unique('Tỷ lệ hộ nghèo còn'), '%', ...cells, printed, null]);
  }

  private pair(decimals: number): readonly [target: Amount, actual: Amount] {
    const scale = 10 ** decimals;
    const target = between(this.choose, 20, 20_000) * scale + this.choose.below(scale);
    // Some targets are met to the unit.
    const actual = happens(this.choose, 15)
      ? target
      : Math.round((target * between(this.choose, 80, 130)) / 100);
    return [
      { units: target, decimals },
      { units: actual, decimals },
    ];
  }

  private push(
    number: number | null,
    name: string,
    unit: string,
    target: Amount,
    actual: Amount,
  ): void {
    const printed = percentOf(actual, target, this.decimals);
    const amounts = [target, actual, printed];
    const figures = amounts.map((amount, i) => cellOf(amount, this.writing, i));
    this.rows.push([number, name, unit, ...figures, null]);
  }

  /** The same indicator again is that of another place. */
  private unique(name: string): string {
    const times = (this.used.get(name) ?? 0) + 1;
    this.used.set(name, times);
    return times === 1 ? name : `${name} (thôn ${String(times)})`;
  }
}
