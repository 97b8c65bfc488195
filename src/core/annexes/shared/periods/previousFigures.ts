import { isRateLike } from '../../../indicators/aggregationOf';
import { lastYearOf, type ReportPeriod } from '../../../indicators/reportPeriod';
import type { Snapshot } from '../../../model/snapshot';
import { seriesColumns, type Giver, type SeriesColumn } from '../../../sources/seriesColumns';
import type { SourceCell, TargetRow, TargetTable } from '../../../sources/targetTable';
import { looseKey } from '../../../text/fold';
import type { AnnexNote, SourceBook } from '../../definition';
import { combine, isFilled } from './amount';
import { coverPeriod } from './coverPeriod';
import type { FigureSource } from './seriesBook';
import { figureFrom, matchingLine, periodOfTable, titleOf } from './tableFigures';

/** A table of the workbook before, or a unit's block of one. */
export interface PreviousTable {
  readonly table: TargetTable;
  readonly columns: readonly SeriesColumn[];
  /** The unit whose figures it holds, as that workbook names it. */
  readonly unit: string;
}

/** What the workbook of the period before gives for the lines of this one. */
export class PreviousFigures {
  private readonly unmatched = new Set<string>();
  private readonly rates = new Set<string>();
  private taken = 0;
  private readonly snapshot: Snapshot;
  private readonly tables: readonly PreviousTable[];

  constructor(snapshot: Snapshot, tables: readonly PreviousTable[]) {
    this.snapshot = snapshot;
    this.tables = tables;
  }

  /** The result of the period, a year earlier. */
  samePeriod(row: TargetRow, period: ReportPeriod | undefined): FigureSource {
    return this.find(row, ({ table, columns }) => {
      const wanted = yearBefore(period);
      const own = lastYearOf(periodOfTable(undefined, table));
      const year = lastYearOf(wanted);
      const actuals = columns.filter(({ what, period: of }) => {
        const columnYear = lastYearOf(of) ?? own;
        const fits = columnYear === undefined || year === undefined || columnYear === year;
        return what === 'actual' && fits;
      });
      const cover = coverPeriod(actuals, wanted);
      return cover?.isOfPeriod === true || wanted === undefined ? (cover?.columns ?? []) : [];
    });
  }

  /** The plan of the year, by whom it was assigned. */
  plan(row: TargetRow, giver: Giver | undefined, period: ReportPeriod | undefined): FigureSource {
    return this.find(row, ({ table, columns }) => {
      const own = lastYearOf(periodOfTable(undefined, table));
      const year = lastYearOf(period);
      const plan = columns.find((column) => {
        const columnYear = lastYearOf(column.period) ?? own;
        const fits = columnYear === undefined || year === undefined || columnYear === year;
        return column.what === 'plan' && column.giver === giver && fits;
      });
      return plan === undefined ? [] : [plan];
    });
  }

  /** Who assigned the plans that are there for the year. */
  givers(period: ReportPeriod | undefined): readonly (Giver | undefined)[] {
    const year = lastYearOf(period);
    const givers = this.tables.flatMap(({ table, columns }) => {
      const own = lastYearOf(periodOfTable(undefined, table));
      return columns.flatMap((column) => {
        const columnYear = lastYearOf(column.period) ?? own;
        const fits = columnYear === undefined || year === undefined || columnYear === year;
        return column.what === 'plan' && fits ? [column.giver] : [];
      });
    });
    return [...new Set(givers)];
  }

  /** What was taken, what was not matched, and what could not be added up. */
  notes(): readonly AnnexNote[] {
    const list = (names: ReadonlySet<string>): string => [...names].join('; ');
    const notes: AnnexNote[] = [];
    if (this.taken > 0) {
      const sheets = [...new Set(this.tables.map(({ table }) => table.sheet))].join(', ');
      notes.push({ code: 'annex-notes/previous-taken', data: { count: this.taken, sheets } });
    }
    if (this.unmatched.size > 0) {
      const indicators = list(this.unmatched);
      notes.push({ code: 'annex-notes/previous-unmatched', data: { indicators } });
    }
    if (this.rates.size > 0) {
      const indicators = list(this.rates);
      notes.push({ code: 'annex-notes/previous-rates', data: { indicators } });
    }
    return notes;
  }

  private find(
    row: TargetRow,
    columnsOf: (table: PreviousTable) => readonly SeriesColumn[],
  ): FigureSource {
    const wanted = this.tables
      .map((one) => ({ one, columns: columnsOf(one) }))
      .filter(({ columns }) => columns.length > 0);
    if (wanted.length === 0 || row.indicator === '') return { kind: 'blank' };
    const lines = wanted.map(({ one, columns }) => {
      const line = matchingLine(one.table, row);
      return line === undefined ? undefined : figureFrom(this.snapshot, one.table, line, columns);
    });
    if (lines.every((line) => line === undefined)) {
      this.unmatched.add(row.indicator);
      return { kind: 'blank' };
    }
    const cells = lines.flatMap((line) => cellIn(line, row) ?? []);
    const [first, other] = cells;
    if (first === undefined) return { kind: 'blank' };
    if (other !== undefined && isRateLike(row.indicator, row.unit)) {
      this.rates.add(row.indicator);
      return { kind: 'blank' };
    }
    // What one former unit lacks must not pass for the whole.
    if (lines.includes(undefined)) this.unmatched.add(row.indicator);
    this.taken += 1;
    if (other === undefined) return { kind: 'cell', cell: first };
    const choice = { aggregation: 'tong', isSure: true } as const;
    return { kind: 'joined', cells, choice, own: undefined };
  }
}

function cellIn(source: FigureSource | undefined, row: TargetRow): SourceCell | undefined {
  if (source?.kind === 'cell') return source.cell;
  if (source?.kind !== 'joined') return undefined;
  const combined = combine(source.cells, source.choice.aggregation, row.unit);
  const cell = combined.kind === 'amount' ? combined.amount.cell : undefined;
  return isFilled(cell) ? cell : undefined;
}

function yearBefore(period: ReportPeriod | undefined): ReportPeriod | undefined {
  if (period?.kind !== 'months') return period;
  return period.year === undefined ? period : { ...period, year: period.year - 1 };
}

/** Every table of the workbook before, a block of columns for each unit that has one. */
export function previousTables({ targets }: SourceBook): readonly PreviousTable[] {
  return targets.flatMap((table) => {
    const columns = seriesColumns(table);
    const blocks = [...new Set(columns.map(({ block }) => block))];
    return blocks.map((block) => ({
      table,
      columns: columns.filter((column) => column.block === block),
      unit: block === '' ? table.sheet : block,
    }));
  });
}

/** The unit of today that a former one became; itself where the map is silent. */
export function presentUnit(
  table: PreviousTable,
  units: Readonly<Record<string, string>>,
): string | undefined {
  const key = looseKey(table.unit);
  const title = ` ${looseKey(titleOf(table.table))} `;
  const named = Object.entries(units).find(([former]) => looseKey(former) === key);
  const titled = Object.entries(units).find(([former]) => title.includes(` ${looseKey(former)} `));
  return (named ?? titled)?.[1];
}
