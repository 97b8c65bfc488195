import { isRateLike } from '../../../indicators/aggregationOf';
import { periodWords, type ReportPeriod } from '../../../indicators/reportPeriod';
import { seriesColumns, type SeriesColumn } from '../../../sources/seriesColumns';
import {
  columnOf,
  isHeading,
  type TargetRow,
  type TargetTable,
} from '../../../sources/targetTable';
import { looseKey } from '../../../text/fold';
import type { AnnexNote, AnnexOptions, SourceBook } from '../../definition';
import { choosePlans } from './givers';
import type { FigureKey, Words } from './periodForm';
import { PreviousFigures, presentUnit, previousTables } from './previousFigures';
import { resultColumns } from './resultColumns';
import type { FigureSource, Instance, SeriesBook, SeriesLine, SeriesCandidate } from './seriesBook';
import {
  cellOf,
  figureFrom,
  foundIn,
  lineKey,
  matchingLine,
  nameKey,
  periodOfTable,
  sourceOf,
} from './tableFigures';

const BLANK: FigureSource = { kind: 'blank' };
const TOTAL = 'total';
/** What a sheet or a block is called that holds the whole, not one of its units. */
const WHOLE =
  /^(?:toan (?:tinh|huien|xa|phuong|thi tran|thi xa|thanh pho|quan|don vi)|tong(?: so| hop| cong)?|cong)\b/;
/** Sheets whose tables share less than this of their lines are not of one kind. */
const LEAST_SHARED = 0.5;

/** The figures of one unit: a table of its own, or its block in a common one. */
interface UnitSource {
  readonly name: string;
  readonly table: TargetTable;
  readonly columns: readonly SeriesColumn[];
}

interface Group {
  readonly units: readonly UnitSource[];
  readonly whole: UnitSource | undefined;
}

/** One table with a block for each unit, or a sheet for each; other tables lack the units. */
export function unitCandidates(book: SourceBook): readonly SeriesCandidate[] {
  const blocks = book.targets.map((table) => ({ table, group: blocksOf(table) }));
  const found = blocks.filter(({ group }) => group.units.length >= 2);
  const single = blocks.filter(({ group }) => group.units.length < 2).map(({ table }) => table);
  const sheets = sheetsOf(single);
  const [lead] = sheets?.units ?? [];
  const rest = sheets === undefined ? single : [];
  return [
    ...found.map(({ table, group }) => candidate(book, table, group, [])),
    ...(sheets === undefined || lead === undefined
      ? []
      : [candidate(book, lead.table, sheets, [])]),
    ...rest.map((table) =>
      candidate(book, table, { units: [unitOfSheet(table)], whole: undefined }, ['unit-figures']),
    ),
  ];
}

function candidate(
  book: SourceBook,
  table: TargetTable,
  group: Group,
  missing: readonly string[],
): SeriesCandidate {
  return {
    ...foundIn(table),
    missing,
    lines: table.rows.length,
    read: (options) => readUnits(book, group, options),
  };
}

function blocksOf(table: TargetTable): Group {
  const columns = seriesColumns(table);
  const names = [...new Set(columns.map(({ block }) => block))].filter((name) => name !== '');
  const sources = names.map((name): UnitSource => ({
    name,
    table,
    columns: columns.filter(({ block }) => block === name),
  }));
  return split(sources.filter(({ columns: own }) => own.some(({ what }) => what !== 'percent')));
}

function split(sources: readonly UnitSource[]): Group {
  const whole = sources.find(({ name }) => WHOLE.test(looseKey(name)));
  return { units: sources.filter((source) => source !== whole), whole };
}

function unitOfSheet(table: TargetTable): UnitSource {
  const columns = seriesColumns(table).filter(({ block }) => block === '');
  return { name: table.sheet, table, columns };
}

/** The sheets whose tables have the lines of the first; undefined where there are not two. */
function sheetsOf(tables: readonly TargetTable[]): Group | undefined {
  const onePerSheet = tables.filter(
    ({ sheet }, i) => tables.findIndex((other) => other.sheet === sheet) === i,
  );
  for (const table of onePerSheet) {
    const names = new Set(table.rows.map(({ indicator }) => nameKey(indicator)));
    const alike = onePerSheet.filter(({ rows }) => {
      const shared = rows.filter(({ indicator }) => names.has(nameKey(indicator))).length;
      return shared >= Math.max(rows.length, names.size) * LEAST_SHARED;
    });
    const group = split(alike.map(unitOfSheet));
    if (group.units.length >= 2) return group;
  }
  return undefined;
}

function readUnits(book: SourceBook, group: Group, options: AnnexOptions): SeriesBook {
  const { whole, units } = group;
  const base = whole?.table ?? units[0]?.table;
  if (base === undefined) throw new RangeError('a group of units has at least one');
  const period = periodOfTable(options.period, base) ?? { kind: 'months', first: 1, last: 12 };
  const reader = new UnitReader(book, group, period);
  const rows = allRows(base, units);
  const lines = rows.map((row) => reader.line(row));
  const instances: Instance[] = [
    { key: TOTAL, words: { 'đơn vị': whole?.name ?? wholeWords(options.unit, base) } },
    ...units.map(({ name }, i) => ({ key: String(i), words: { 'đơn vị': name } })),
  ];
  const sources = whole === undefined ? units : [whole, ...units];
  const used = sources.flatMap((unit) => (unit.table === base ? reader.columnsOf(unit) : []));
  return {
    source: sourceOf(base, used),
    titles: base.titles,
    period,
    words: wordsOf(period),
    instances: { plan: [], year: [], unit: instances },
    lines,
    ownDecimals: columnOf(base, 'decimals') !== undefined,
    notes: () => [...lackingNotes(units, rows), ...reader.notes()],
  };
}

/** The lines of the first table, then those that only another unit has. */
function allRows(base: TargetTable, units: readonly UnitSource[]): readonly TargetRow[] {
  const keys = new Set(base.rows.map(lineKey));
  const more = units.flatMap(({ table }) =>
    table.rows.filter((row) => {
      const isNew = !keys.has(lineKey(row)) && matchingLine(base, row) === undefined;
      if (isNew) keys.add(lineKey(row));
      return isNew && row.indicator !== '';
    }),
  );
  return [...base.rows, ...more];
}

function lackingNotes(
  units: readonly UnitSource[],
  rows: readonly TargetRow[],
): readonly AnnexNote[] {
  return units.flatMap(({ name, table }) => {
    const lacking = rows.filter(
      (row) => row.unit !== '' && lineOf(table, row) === undefined && !isHeading(row),
    );
    if (lacking.length === 0) return [];
    const indicators = lacking.map(({ indicator }) => indicator).join('; ');
    return [{ code: 'annex-notes/unit-lacks', data: { unit: name, indicators } }];
  });
}

/** The unit's line of an indicator; a line of its own table is itself. */
function lineOf(table: TargetTable, row: TargetRow): TargetRow | undefined {
  return table.rows.includes(row) ? row : matchingLine(table, row);
}

class UnitReader {
  private readonly notSummed = new Set<string>();
  private readonly previous: readonly (PreviousFigures | undefined)[];
  private readonly book: SourceBook;
  private readonly group: Group;
  private readonly period: ReportPeriod;

  constructor(book: SourceBook, group: Group, period: ReportPeriod) {
    this.book = book;
    this.group = group;
    this.period = period;
    this.previous = group.units.map(({ name }) => previousOf(book, name));
  }

  line(row: TargetRow): SeriesLine {
    return {
      row,
      figure: (key, instance) =>
        instance === TOTAL ? this.total(row, key) : this.figure(row, key, Number(instance)),
      printed: (to, instance) => this.printed(row, to, instance),
    };
  }

  /** The columns of one unit that the annex shows. */
  columnsOf(unit: UnitSource): readonly SeriesColumn[] {
    return (['same-period', 'plan', 'actual'] as const).flatMap((key) => this.columns(unit, key));
  }

  notes(): readonly AnnexNote[] {
    const indicators = [...this.notSummed].join('; ');
    return [
      ...this.group.units.flatMap(({ columns }) => resultColumns(columns, this.period).notes),
      ...(indicators === '' ? [] : [{ code: 'annex-notes/not-summed', data: { indicators } }]),
      ...this.previous.flatMap((figures) => figures?.notes() ?? []),
    ];
  }

  private figure(row: TargetRow, key: FigureKey, index: number): FigureSource {
    const unit = this.group.units[index];
    if (unit === undefined) return BLANK;
    const own = this.own(unit, row, key);
    const previous = this.previous[index];
    if (own.kind !== 'blank' || previous === undefined || row.unit === '') return own;
    if (key === 'same-period') return previous.samePeriod(row, this.period);
    return key === 'plan' ? previous.plan(row, undefined, this.period) : own;
  }

  /** Amounts add up; of rates only the source's own whole can be given. */
  private total(row: TargetRow, key: FigureKey): FigureSource {
    const { whole, units } = this.group;
    const given = whole === undefined ? BLANK : this.own(whole, row, key);
    const own = given.kind === 'cell' ? given.cell : undefined;
    if (isRateLike(row.indicator, row.unit)) {
      if (own === undefined && !isHeading(row)) this.notSummed.add(row.indicator);
      return given;
    }
    const instances = units.map((_, i) => String(i));
    const choice = { aggregation: 'tong', isSure: true } as const;
    return { kind: 'over', of: key, instances, choice, own };
  }

  private own(unit: UnitSource, row: TargetRow, key: FigureKey): FigureSource {
    const line = lineOf(unit.table, row);
    const { snapshot } = this.book;
    return line === undefined
      ? BLANK
      : figureFrom(snapshot, unit.table, line, this.columns(unit, key));
  }

  private columns(unit: UnitSource, key: FigureKey): readonly SeriesColumn[] {
    switch (key) {
      case 'plan':
        return choosePlans(unit.columns, this.period).plans.slice(0, 1);
      case 'actual':
        return resultColumns(unit.columns, this.period).actual;
      case 'same-period':
        return resultColumns(unit.columns, this.period).samePeriod;
      case 'year':
      case 'whole':
        return [];
    }
  }

  private printed(
    row: TargetRow,
    to: FigureKey,
    instance: string,
  ): ReturnType<SeriesLine['printed']> {
    const unit = instance === TOTAL ? this.group.whole : this.group.units[Number(instance)];
    const line = unit === undefined ? undefined : lineOf(unit.table, row);
    if (unit === undefined || line === undefined) return undefined;
    const column = unit.columns.find(({ what, against }) => what === 'percent' && against === to);
    return cellOf(this.book.snapshot, unit.table, line, column);
  }
}

/** What the workbook before has of a unit: under its own name, or those that became it. */
function previousOf(
  { previous, units = {} }: SourceBook,
  name: string,
): PreviousFigures | undefined {
  if (previous === undefined) return undefined;
  const wanted = looseKey(name);
  const tables = previousTables(previous).filter(
    (table) => looseKey(presentUnit(table, units) ?? table.unit) === wanted,
  );
  return new PreviousFigures(previous.snapshot, tables);
}

function wordsOf(period: ReportPeriod): Words {
  if (period.kind === 'years') return { kỳ: periodWords(period), 'năm trước': 'kỳ trước' };
  const { year } = period;
  if (year === undefined) return { kỳ: 'năm', 'năm trước': 'năm trước' };
  return { kỳ: periodWords(period), 'năm trước': periodWords({ ...period, year: year - 1 }) };
}

/** "Toàn xã", "Toàn huyện", by what the report calls its own unit. */
function wholeWords(unit: string | undefined, { titles }: TargetTable): string {
  const kind = /(tỉnh|thành phố|huyện|thị xã|quận|đặc khu|phường|thị trấn|xã)(?= |$)/i.exec(
    unit ?? titles.join(' '),
  )?.[1];
  return kind === undefined ? 'Tổng số' : `Toàn ${kind.toLowerCase()}`;
}
