import type { AnnexDefinition, AnnexOptions, FilledAnnex } from '../../src/core/annexes/definition';
import { annexSources, type SourceOptions } from '../../src/core/annexes/sources';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import { snapshotOf, type LiteralSheet } from './snapshotOf';

/** An annex filled from the first candidate of a literal workbook that lacks nothing. */
export function fillBook(
  definition: AnnexDefinition,
  sheets: readonly LiteralSheet[],
  options: Partial<AnnexOptions> = {},
  sources: SourceOptions = {},
): FilledAnnex {
  const book = annexSources(snapshotOf(...sheets), sources);
  const candidate = definition.candidates(book).find(({ missing }) => missing.length === 0);
  if (candidate === undefined) throw new Error('no table');
  return candidate.plan({
    sheet: 'Phụ lục',
    formulas: 'native',
    standardStyle: DEFAULT_STYLE,
    ...options,
  });
}
