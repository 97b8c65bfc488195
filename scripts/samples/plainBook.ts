import type { Operation } from '../../src/core/model/plan';
import { reportSheet, type Correct, type SampleTable } from './reportSheet';

/** A transcribed book of plain tables with the same columns, a sheet each: `*.data.json`. */
export interface PlainBook {
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly align: 'left' | 'center';
  }[];
  readonly sheets: readonly (SampleTable<readonly string[]> & { readonly name: string })[];
}

/** Draws every sheet of a plain book. */
export function plainSheets({ columns, sheets }: PlainBook, correct?: Correct): readonly Operation[] {
  return sheets.flatMap((sheet) =>
    reportSheet(
      sheet.name,
      sheet,
      columns.map(({ header, width, align }, i) => ({
        header: [header],
        width,
        align,
        value: (row: readonly string[]) => row[i] ?? '',
      })),
      correct,
    ),
  );
}
