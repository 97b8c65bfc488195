import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  AlignmentType,
} from 'docx';
import type { PaperCell, PaperTable } from '../core/model/paper';
import { paragraph } from './paragraph';
import { twips } from './units';

/** Between a cell's border and its words, in millimetres. */
const CELL_MARGIN = { left: 1.4, right: 1.4, top: 0.4, bottom: 0.4 } as const;
/** An indent step of Excel, in millimetres. */
const INDENT = 2.4;

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Rows that go along when what follows the table begins a page: a signature never stands alone. */
const ROWS_WITH_FOOT = 2;

/**
 * A table of fixed columns; its header rows are repeated on every page, no row is split, no group
 * of lines is parted from its heading. `hasFoot` keeps its end with what follows.
 */
export function table(
  { columns, rows, headerRows, hasBorders }: PaperTable,
  hasFoot: boolean,
): Table {
  const widths = columns.map(twips);
  const line = hasBorders ? THIN : NONE;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(CELL_MARGIN.left),
      right: twips(CELL_MARGIN.right),
      top: twips(CELL_MARGIN.top),
      bottom: twips(CELL_MARGIN.bottom),
    },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          cantSplit: true,
          ...(i < headerRows ? { tableHeader: true } : {}),
          ...(headsGroup(cells) || (hasFoot && rows.length - i <= ROWS_WITH_FOOT)
            ? { keepNext: true }
            : {}),
          children: cells.map(tableCell),
        }),
    ),
  });
}

/** Whether a row has nothing but a number and words in the letters of headings. */
function headsGroup(cells: readonly PaperCell[]): boolean {
  const said = cells.filter(({ text }) => text !== '');
  return (
    said.length > 0 &&
    cells.slice(2).every(({ text }) => text === '') &&
    said.every(({ look }) => look.bold || look.italic)
  );
}

function tableCell({ text, columns, rows, look, vertical, indent }: PaperCell): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VERTICAL[vertical],
    children: [
      paragraph(text, look, indent === 0 ? {} : { indent: { left: twips(indent * INDENT) } }),
    ],
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
