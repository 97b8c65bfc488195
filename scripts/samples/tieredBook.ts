import type { Operation } from '../../src/core/model/plan';
import { reportSheet, type Correct, type SampleTable } from './reportSheet';

/** A transcribed book of tables whose headers have tiers, a sheet each: `*.data.json`. */
export interface TieredBook {
  readonly columns: readonly {
    readonly header: readonly string[];
    readonly width: number;
    readonly align: 'left' | 'center';
  }[];
  readonly sheets: readonly (SampleTable<readonly string[]> & { readonly name: string })[];
}

/** Draws every sheet of a book with tiered headers. */
export function tieredSheets(
  { columns, sheets }: TieredBook,
  correct?: Correct,
): readonly Operation[] {
  return sheets.flatMap((sheet) =>
    reportSheet(
      sheet.name,
      sheet,
      columns.map((column, i) => ({
        ...column,
        value: (row: readonly string[]) => row[i] ?? '',
      })),
      correct,
    ),
  );
}
