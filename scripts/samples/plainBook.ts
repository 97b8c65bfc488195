import type { Operation } from '../../src/core/model/plan';
import { reportSheet, type Correct, type SampleTable } from './reportSheet';

interface PlainColumn {
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** A transcribed book of plain tables, a sheet each: `*.data.json`. */
export interface PlainBook {
  /** The columns of every sheet that has none of its own. */
  readonly columns: readonly PlainColumn[];
  readonly sheets: readonly (SampleTable<readonly string[]> & {
    readonly name: string;
    readonly columns?: readonly PlainColumn[];
  })[];
}

/** Draws every sheet of a plain book. */
export function plainSheets({ columns, sheets }: PlainBook, correct?: Correct): readonly Operation[] {
  return sheets.flatMap((sheet) =>
    reportSheet(
      sheet.name,
      sheet,
      (sheet.columns ?? columns).map(({ header, width, align }, i) => ({
        header: [header],
        width,
        align,
        value: (row: readonly string[]) => row[i] ?? '',
      })),
      correct,
    ),
  );
}
