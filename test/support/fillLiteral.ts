import type { AnnexDefinition, FilledAnnex } from '../../src/core/annexes/definition';
import { annexSources } from '../../src/core/annexes/sources';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import type { SetBlock } from '../../src/core/model/plan';
import { snapshotOf, type LiteralCell } from './snapshotOf';

/** An annex filled from a literal table. */
export function fillLiteral(
  definition: AnnexDefinition,
  rows: readonly (readonly LiteralCell[])[],
): FilledAnnex {
  const book = annexSources(snapshotOf({ name: 'KPI', rows }));
  const [candidate] = definition.candidates(book);
  if (candidate === undefined) throw new Error('no table');
  return candidate.plan({
    sheet: 'Phụ lục',
    formulas: 'native',
    standardStyle: DEFAULT_STYLE,
    unit: 'xã Một',
    period: 'giai đoạn 2015-2020',
  });
}

/** What stands in the cells of the annex, from A1. */
export function cellsOf(filled: FilledAnnex): SetBlock['values'] {
  const found = filled.plan.operations.find(
    (operation): operation is SetBlock => operation.kind === 'set-block',
  );
  if (found === undefined) throw new Error('no block');
  return found.values;
}
