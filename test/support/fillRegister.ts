import type { AnnexDefinition, AnnexOptions, FilledAnnex } from '../../src/core/annexes/definition';
import { annexSources } from '../../src/core/annexes/sources';
import type { RuleChoice } from '../../src/core/awards/chosenRules';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import type { CellContent } from '../../src/core/model/plan';
import type { CellValue } from '../../src/core/model/snapshot';
import { resultOf } from '../../src/core/plan/content';
import { cellsOf } from './fillLiteral';
import { snapshotOf, type LiteralSheet } from './snapshotOf';

/** What a test says of a fill besides its register. */
export interface RegisterFill extends Partial<AnnexOptions> {
  readonly rules?: RuleChoice;
  /** Further sheets of the workbook. */
  readonly sheets?: readonly LiteralSheet[];
}

/** An annex of awards filled from a literal register on the sheet "Sổ". */
export function fillRegister(
  definition: AnnexDefinition,
  rows: LiteralSheet['rows'],
  { rules = {}, sheets = [], ...options }: RegisterFill = {},
): FilledAnnex {
  const snapshot = snapshotOf({ name: 'Sổ', rows }, ...sheets);
  const book = annexSources(snapshot, { rules });
  const [candidate] = definition.candidates(book);
  if (candidate === undefined) throw new Error('no register');
  return candidate.plan({
    sheet: 'Phụ lục',
    formulas: 'native',
    standardStyle: DEFAULT_STYLE,
    unit: 'xã Một',
    period: 'năm 2026',
    ...options,
  });
}

/** The lines of the table below its header, as formulas stand there or with their results. */
export function linesOf(filled: FilledAnnex, show: 'formulas' | 'results' = 'results'): Lines {
  const page = filled.plan.operations.find((operation) => operation.kind === 'page-setup');
  const first = (page?.setup.titleRows?.last ?? 0) + 1;
  return cellsOf(filled)
    .slice(first, first + filled.lines)
    .map((line) =>
      line.map((content) => (show === 'results' ? resultOf(content) : shown(content))),
    );
}

type Lines = readonly (readonly CellValue[])[];

function shown(content: CellContent): CellValue {
  return typeof content === 'object' && 'formula' in content ? `=${content.formula}` : content;
}

/** The words under the table. */
export function footOf(filled: FilledAnnex): readonly string[] {
  const page = filled.plan.operations.find((operation) => operation.kind === 'page-setup');
  const first = (page?.setup.titleRows?.last ?? 0) + 1;
  return cellsOf(filled)
    .slice(first + filled.lines)
    .flatMap(([text]) => (typeof text === 'string' ? [text] : []));
}
