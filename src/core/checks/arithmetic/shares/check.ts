import {
  HUNDRED,
  absolute,
  add,
  compare,
  exactFromInteger,
  divide,
  subtract,
  type Exact,
  ZERO,
} from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isRate } from '../../../figures/units';
import { isStale } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { columnFigures, type ColumnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { outlineOf } from '../../../tables/outline';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { unitOfLine } from '../additive';

type Kind = 'differs' | 'over';

const SHARE = /\b(?:co cau|ti trong)\b/;
/** Quick look at how a line of shares begins. */
const MAY_BE_SHARE = /^[-–+•\s]*t[ỷỉ]/i;
/** "Chuyển dịch cơ cấu", "Tỷ trọng … tăng thêm" are changes. */
const CHANGE = /\b(?:tang|giam|chuien dich|so voi)\b/;

/** Shares of one whole ("Cơ cấu kinh tế", "Tỷ trọng …") against 100. */
export const check = defineCheck({
  code: 'arithmetic/shares',
  scope: 'table',
  findings: { differs: 'error', over: 'error' },
  options: {
    /** Shares that lack more than this of 100 are of a whole that has parts besides. */
    near: 10,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      for (const group of groupsOf(table)) {
        yield* compareGroup(snapshot, table, group, exactFromInteger(options.near));
      }
    }
  },
});

/** Lines that share one whole, with the line that names it. */
interface Group {
  readonly name: string;
  readonly lines: readonly number[];
}

function groupsOf(table: DataTable): readonly Group[] {
  const { children, ofWhich, parents } = outlineOf(table);
  const groups: Group[] = [];
  for (const [parent, all] of children) {
    const name = table.rows[parent]?.name ?? '';
    const lines = all.filter((i) => ofWhich[i] !== 1);
    if (namesShares(name)) groups.push({ name, lines });
  }
  let run: number[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined) groups.push({ name: table.rows[first]?.name ?? '', lines: run });
    run = [];
  };
  table.rows.forEach(({ name, kind }, i) => {
    const isShare =
      kind !== 'heading' &&
      kind !== 'total' &&
      MAY_BE_SHARE.test(name) &&
      /^[-–+•\s]*tỷ trọng|^[-–+•\s]*tỉ trọng/iu.test(name);
    if (!isShare) {
      close();
      return;
    }
    const over = table.rows[parents[i] ?? -1]?.name ?? '';
    if (namesShares(over) || (run.length > 0 && parents[run[0] ?? -1] !== parents[i])) close();
    if (!namesShares(over)) run.push(i);
  });
  close();
  return groups.filter(
    ({ lines }) => lines.length >= 2 && lines.every((i) => isShareLine(table, i)),
  );
}

function namesShares(name: string): boolean {
  const key = looseKey(name);
  return SHARE.test(key) && !CHANGE.test(key);
}

function isShareLine(table: DataTable, i: number): boolean {
  const row = table.rows[i];
  if (row === undefined || row.kind === 'heading' || CHANGE.test(looseKey(row.name))) return false;
  const unit = unitOfLine(table, i);
  return unit === '' || isRate(unit);
}

/** The columns of levels: attainment and changes are no shares of anything. */
function levelColumns(snapshot: Snapshot, table: DataTable): readonly TableColumn[] {
  return figureColumns(snapshot, table).filter(
    ({ role, header }) =>
      role !== 'printed' &&
      role !== 'same-period-percent' &&
      !/so sanh|so voi|tang|giam/.test(looseKey(header)),
  );
}

interface Shares {
  readonly column: TableColumn;
  readonly sum: Exact;
  /** What rounding may add up to. */
  readonly slack: Exact;
}

function* compareGroup(
  snapshot: Snapshot,
  table: DataTable,
  { name, lines }: Group,
  near: Exact,
): Iterable<Remark<Kind>> {
  const sums = levelColumns(snapshot, table).flatMap((column): readonly Shares[] => {
    const sum = sumOf(columnFigures(snapshot, table, column.column), lines);
    const stale = lines.some((i) => isStale(table.sheet, table.rows[i]?.row ?? 0, column.column));
    return sum === undefined || stale ? [] : [{ column, ...sum }];
  });
  const isWhole = ({ sum, slack }: Shares): boolean =>
    compare(absolute(subtract(sum, HUNDRED)), slack) <= 0;
  const proved = sums.some(isWhole);
  for (const shares of sums) {
    if (isWhole(shares)) continue;
    const gap = subtract(shares.sum, HUNDRED);
    const isNear = compare(absolute(gap), near) <= 0;
    const kind = proved && isNear ? 'differs' : gap.num > 0n && isNear ? 'over' : undefined;
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (kind === undefined || first === undefined || last === undefined) continue;
    yield {
      kind,
      sheet: table.sheet.name,
      range: {
        top: table.rows[first]?.row ?? 0,
        bottom: table.rows[last]?.row ?? 0,
        left: shares.column.column,
        right: shares.column.column,
      },
      data: {
        name,
        header: shares.column.leaf,
        parts: lines.length,
        sum: formatTrimmed(shares.sum, 4),
        difference: formatTrimmed(gap, 4),
      },
    };
  }
}

/** The sum of plain figures, at least two of them; undefined where one is none. */
function sumOf(
  figures: ColumnFigures,
  lines: readonly number[],
): { readonly sum: Exact; readonly slack: Exact } | undefined {
  let sum = ZERO;
  let decimals = 0;
  for (const i of lines) {
    const figure = figures.figure(i);
    if (figure.kind !== 'number' || figure.value.num < 0n) return undefined;
    if (figure.unit !== '' && !isRate(figure.unit)) return undefined;
    if (figure.doubts.some(({ alternative }) => alternative !== undefined)) return undefined;
    sum = add(sum, figure.value);
    decimals = Math.max(decimals, figure.decimals);
  }
  const half = divide(
    exactFromInteger(lines.length),
    exactFromInteger(2n * 10n ** BigInt(decimals)),
  );
  return half === undefined ? undefined : { sum, slack: half };
}
