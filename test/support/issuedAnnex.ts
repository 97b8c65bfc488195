import { formatRange } from '../../src/core/base/address';
import { annex } from '../../src/core/annexes/chi-tieu-5-nam/annex';
import { fingerprintOf } from '../../src/core/annexes/fingerprint';
import { addRecords } from '../../src/core/annexes/state';
import { isCellError } from '../../src/core/model/cells';
import type { CellContent } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { cellsOf, fillLiteral } from './fillLiteral';
import { snapshotOf, type LiteralCell } from './snapshotOf';

/** A filled annex as literal cells, to be changed, with the state that remembers it. */
export interface IssuedBook {
  readonly rows: LiteralCell[][];
  readonly merges: string[];
  readonly state: string;
}

const SOURCE: readonly (readonly LiteralCell[])[] = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
  ['I', 'Kinh tế'],
  [1, 'Diện tích lúa', 'ha', 100, 110],
  [2, 'Diện tích ngô', 'ha', 50, 55],
  [3, 'Số hộ thoát nghèo', 'hộ', 20, 25],
];

/** The five-year annex of four lines: its header in rows 6 and 7, its lines from row 8. */
export function issuedBook(): IssuedBook {
  const filled = fillLiteral(annex, SOURCE);
  const { operations } = filled.plan;
  const fingerprint = fingerprintOf(operations, filled.sheet);
  if (fingerprint === undefined) throw new Error('no fingerprint');
  const record = { sheet: filled.sheet, annex: annex.id, source: 'KPI', fingerprint };
  return {
    rows: cellsOf(filled).map((cells) => cells.map(literal)),
    merges: operations.flatMap((operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    ),
    state: addRecords(undefined, [record]),
  };
}

/** The book as it would be read. */
export function snapshotOfIssued({ rows, merges, state }: IssuedBook): Snapshot {
  return { ...snapshotOf({ name: 'Phụ lục', rows, merges }), state };
}

function literal(content: CellContent): LiteralCell {
  if (typeof content !== 'object' || isCellError(content)) return content;
  return { value: content.result, formula: content.formula };
}
