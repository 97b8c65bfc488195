import type { AnnexDefinition, AnnexOptions, FilledAnnex } from '../../src/core/annexes/definition';
import { annexSources } from '../../src/core/annexes/sources';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import type { Snapshot } from '../../src/core/model/snapshot';

/** An annex filled from the surest table of a literal workbook, for xã Một in 2020. */
export function fillSnapshot(
  definition: AnnexDefinition,
  snapshot: Snapshot,
  options: Partial<AnnexOptions> = {},
): FilledAnnex {
  const [candidate] = definition.candidates(annexSources(snapshot));
  if (candidate === undefined) throw new Error('no table');
  return candidate.plan({
    sheet: 'Phụ lục',
    formulas: 'native',
    standardStyle: DEFAULT_STYLE,
    unit: 'xã Một',
    period: 'năm 2020',
    ...options,
  });
}
