import { formatCell } from '../../../base/address';
import { HUNDRED, decimalsNeeded, multiply, toNumber, type Exact } from '../../../base/exact';
import type { NumberFigure } from '../../../figures/figure';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import { formatKind } from '../../../figures/numberFormat';
import { fitOf } from '../../../indicators/printedFit';
import { readFormula } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { rowAt } from '../../../sources/rowAt';
import type { TargetRow } from '../../../sources/targetTable';
import { FIGURE_NUMBER, FIGURE_TEXT, columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { fixCells } from '../../fix';
import type { PlainNumber } from '../numberFix';
import { isPercentColumn } from '../percentColumn';

const KINDS = ['fraction', 'format', 'sign'] as const;
type Kind = (typeof KINDS)[number];

const HUNDREDTH: Exact = { num: 1n, den: 100n };
const MOST_DECIMALS = 2;

/** Percentages of one column held in two ways: 85 and 0,85 that is shown as 85%, or the text "85%". */
export const check = defineCheck({
  code: 'figures/mixed-percent-format',
  scope: 'cell',
  findings: { format: 'warning', fraction: 'warning', sign: 'info' },
  options: {
    /** Up to so many texts with a sign for each number: more is the column's own way. */
    signShare: 0.5,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      for (const described of figureColumns(snapshot, table).filter(isPercentColumn)) {
        yield* checkColumn(snapshot, table, described, options.signShare);
      }
    }
  },
});

/** How the percentages of a column stand in their cells, by index of the table's rows. */
interface Ways {
  /** 85. */
  readonly plain: number[];
  /** 0,85 shown as 85%. */
  readonly formatted: number[];
  /** The text "85%". */
  readonly signed: number[];
  /** 0,85 where 85 is meant. */
  readonly fractions: number[];
}

function* checkColumn(
  snapshot: Snapshot,
  table: DataTable,
  described: TableColumn,
  signShare: number,
): Iterable<Remark<Kind>> {
  const { column } = described;
  const { figure } = columnFigures(snapshot, table, column);
  const { plain, formatted, signed, fractions } = waysOf(snapshot, table, described);
  const asFormatted = formatted.length > plain.length;
  const isMixed = plain.length > 0 && formatted.length > 0;
  const numbers = plain.length + formatted.length;
  const found: Readonly<Record<Kind, readonly number[]>> = {
    fraction: fractions,
    format: !isMixed ? [] : asFormatted ? plain : formatted,
    sign: signed.length <= numbers * signShare ? signed : [],
  };
  for (const kind of KINDS) {
    for (const i of found[kind]) {
      const line = table.rows[i];
      const read = figure(i);
      if (line === undefined || read.kind !== 'number') continue;
      const { text, value, decimals } = meaning(kind, read);
      const cell = { row: line.row, column };
      const fix = fixOf(snapshot, table, { ...cell, value, decimals }, asFormatted);
      yield {
        kind,
        sheet: table.sheet.name,
        cell,
        data: {
          indicator: line.name,
          text,
          percent: formatNumber(value, decimals),
          way: asFormatted ? 'formatted' : 'plain',
        },
        ...(fix === undefined ? {} : { fix }),
      };
    }
  }
}

/** What a cell shows, and the percentage that it means. */
function meaning(
  kind: Kind,
  read: NumberFigure,
): { readonly text: string; readonly value: Exact; readonly decimals: number } {
  const decimals = Math.min(read.decimals, MOST_DECIMALS);
  switch (kind) {
    case 'fraction': {
      const value = multiply(read.value, HUNDRED);
      return {
        text: formatTrimmed(read.value, 6),
        value,
        decimals: decimalsNeeded(value, MOST_DECIMALS),
      };
    }
    case 'format':
      return { text: formatNumber(read.value, decimals) + read.unit, value: read.value, decimals };
    case 'sign':
      return { text: read.text, value: read.value, decimals };
  }
}

function waysOf(snapshot: Snapshot, table: DataTable, { column, role }: TableColumn): Ways {
  const { kinds, values, figure, numberFormat } = columnFigures(snapshot, table, column);
  const ways: Ways = { plain: [], formatted: [], signed: [], fractions: [] };
  const lines = role === 'printed' ? table.targets : undefined;
  table.rows.forEach(({ row }, i) => {
    const value = values[i] ?? 0;
    if (kinds[i] === FIGURE_TEXT) {
      const read = figure(i);
      if (read.kind === 'number' && read.unit === '%' && read.doubts.length === 0) {
        ways.signed.push(i);
      }
    } else if (kinds[i] === FIGURE_NUMBER && value !== 0) {
      // 0 and 0% are the same however they are held.
      if (isPercent(numberFormat(i))) ways.formatted.push(i);
      else if (value > 0 && value <= 2 && lines !== undefined && isFraction(rowAt(lines, row)))
        ways.fractions.push(i);
      else ways.plain.push(i);
    }
  });
  return ways;
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.includes('%') && formatKind(numberFormat).kind === 'percent';
}

/** Whether the row's own figures give the printed percentage a hundred times over, and only so. */
function isFraction(row: TargetRow | undefined): boolean {
  const printed = row?.printed?.figure;
  if (row === undefined || printed?.kind !== 'number') return false;
  const result = attainmentOfRow(row);
  if (result.kind !== 'percent') return false;
  const decimals = Math.max(0, printed.decimals - 2);
  const hundredfold = { value: multiply(printed.value, HUNDRED), decimals };
  const [now, then] = [fitOf(result.percent, printed), fitOf(result.percent, hundredfold)];
  return now.kind === 'wrong' && then.kind !== 'wrong' && then.kind !== 'near';
}

/** Writes the percentage as the column holds it; undefined where a formula would be lost. */
function fixOf(
  snapshot: Snapshot,
  { sheet }: DataTable,
  { row, column, value, decimals }: PlainNumber,
  asFormatted: boolean,
): Fix | undefined {
  if (readFormula(sheet, row, column) !== undefined) return undefined;
  const content = toNumber(asFormatted ? multiply(value, HUNDREDTH) : value);
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const numberFormat = asFormatted ? `${digits}%` : digits;
  const percent = `${formatNumber(value, decimals)}${asFormatted ? '%' : ''}`;
  return fixCells(snapshot, sheet, {
    code: 'fix/write-number',
    data: { cell: formatCell({ row, column }), number: percent },
    changes: [{ row, column, content, numberFormat }],
  });
}
