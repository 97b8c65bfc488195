import type { FilledAnnex } from '../../src/core/annexes/definition';
import { cellsOf } from './fillLiteral';

/** What the cells of an annex's body show, line by line: formulas by their results. */
export function shownBody(filled: FilledAnnex): readonly (readonly unknown[])[] {
  const page = filled.plan.operations.find((operation) => operation.kind === 'page-setup');
  const first = (page?.setup.titleRows?.last ?? -1) + 1;
  return cellsOf(filled)
    .slice(first)
    .map((row) =>
      row.map((content) =>
        typeof content === 'object' && 'formula' in content ? content.result : content,
      ),
    );
}
