import { formatCell, formatRange } from '../../../base/address';
import { formatNumber } from '../../../figures/formatFigure';
import type { NumberFigure } from '../../../figures/figure';
import { cellKey, readFormula } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import { FIGURE_NUMBER, FIGURE_TEXT, columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { fixCells } from '../../fix';
import { doubtfulCells } from '../doubtfulCells';
import { mixedSeparators } from '../mixedSeparators';
import { numberChange, numberFix, type PlainNumber } from '../numberFix';

type Kind = 'stray' | 'padded' | 'column';

/** Numbers that Excel holds as text, which sums and averages pass over in silence. */
export const check = defineCheck({
  code: 'figures/number-as-text',
  scope: 'cell',
  findings: { stray: 'warning', padded: 'info', column: 'info' },
  options: {
    /** Up to so many texts for each number of the column, every text is named by itself. */
    strayShare: 0.5,
    /** A column without numbers is named when it has so many texts. */
    leastTexts: 3,
    /** A column of more texts is left to Excel's own "Convert to number". */
    mostFixed: 5000,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      for (const column of figureColumns(snapshot, table)) {
        const { numbers, texts } = findTexts(snapshot, table, column.column);
        if (texts.length === 0) continue;
        if (texts.length <= numbers * options.strayShare) {
          const read = textReader(snapshot, table, column.column);
          yield* texts.flatMap(read).map((text) => strayText(snapshot, table, text));
        } else if (numbers > 0 || texts.length >= options.leastTexts) {
          yield wholeColumn(snapshot, table, column, numbers, texts, options.mostFixed);
        }
      }
    }
  },
});

interface TextNumber extends PlainNumber {
  readonly name: string;
  readonly figure: NumberFigure;
}

/** How many numbers a column holds, and which rows hold texts that are numbers and nothing else. */
function findTexts(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
): { readonly numbers: number; readonly texts: readonly number[] } {
  const { kinds, figure } = columnFigures(snapshot, table, column);
  let numbers = 0;
  let found = 0;
  for (const kind of kinds) {
    if (kind === FIGURE_NUMBER) numbers += 1;
    if (kind === FIGURE_TEXT) found += 1;
  }
  if (found === 0) return { numbers, texts: [] };
  const doubtful = doubtfulCells(table);
  const mixed = mixedSeparators(snapshot, table, column);
  const texts: number[] = [];
  table.rows.forEach(({ row }, i) => {
    if (kinds[i] !== FIGURE_TEXT || mixed.has(i) || doubtful.has(cellKey(row, column))) return;
    const read = figure(i);
    if (read.kind !== 'number' || read.unit !== '') return;
    if (readFormula(table.sheet, row, column) === undefined) texts.push(i);
  });
  return { numbers, texts };
}

/** Reads the text in a row, by its index in the table's rows. */
function textReader(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
): (i: number) => readonly TextNumber[] {
  const { figure } = columnFigures(snapshot, table, column);
  return (i) => {
    const line = table.rows[i];
    const read = figure(i);
    if (line === undefined || read.kind !== 'number') return [];
    const { value, decimals } = read;
    const padding = isPadded(read) ? { numberFormat: '0'.repeat(read.text.length) } : {};
    return [{ row: line.row, column, name: line.name, figure: read, value, decimals, ...padding }];
  };
}

/** "05": the zero is meant to be seen. */
function isPadded({ text }: NumberFigure): boolean {
  return /^0\d{1,2}$/.test(text);
}

function strayText(snapshot: Snapshot, table: DataTable, text: TextNumber): Remark<Kind> {
  const { row, column, name, figure } = text;
  const fix = isCertain(text) ? numberFix(snapshot, table.sheet, text) : undefined;
  return {
    kind: isPadded(figure) ? 'padded' : 'stray',
    sheet: table.sheet.name,
    cell: { row, column },
    data: {
      indicator: name,
      text: figure.text,
      number: formatNumber(figure.value, figure.decimals),
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

function wholeColumn(
  snapshot: Snapshot,
  table: DataTable,
  { column, leaf }: TableColumn,
  numbers: number,
  texts: readonly number[],
  mostFixed: number,
): Remark<Kind> {
  const top = table.rows[texts[0] ?? 0]?.row ?? 0;
  const bottom = table.rows[texts.at(-1) ?? 0]?.row ?? top;
  const range = { top, bottom, left: column, right: column };
  const fix =
    texts.length > mostFixed
      ? undefined
      : columnFix(snapshot, table, texts.flatMap(textReader(snapshot, table, column)));
  return {
    kind: 'column',
    sheet: table.sheet.name,
    range,
    data: { column: leaf, texts: texts.length, numbers, range: formatRange(range) },
    ...(fix === undefined ? {} : { fix }),
  };
}

function columnFix(
  snapshot: Snapshot,
  { sheet }: DataTable,
  texts: readonly TextNumber[],
): Fix | undefined {
  const changes = texts
    .filter(isCertain)
    .flatMap((text) => numberChange(snapshot, sheet, text) ?? []);
  const [first] = changes;
  if (first === undefined) return undefined;
  const last = changes.at(-1) ?? first;
  return fixCells(snapshot, sheet, {
    code: 'fix/write-numbers',
    data: { count: changes.length, from: formatCell(first), to: formatCell(last) },
    changes,
  });
}

/** Whether the text can be no other number. */
function isCertain({ figure }: TextNumber): boolean {
  return figure.doubts.length === 0;
}
