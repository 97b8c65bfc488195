import type { SheetColumn } from '../../layout/annexSheet';
import type { HeaderTiers } from '../../headerTexts';
import {
  fillHeader,
  type PeriodColumn,
  type PeriodForm,
  type Repeated,
  type Words,
} from './periodForm';

/** Millimetres between the margins of A4. */
const PAPER = { portrait: 165, landscape: 252 } as const;
/** An indicator's name is not squeezed below this; figures then give way. */
const LEAST_NAME = 48;
/** The key of a column that is not repeated. */
export const ONCE = '';

/** A column as it is printed: of the form, for one of those for whom it is repeated. */
export interface LaidColumn {
  readonly column: PeriodColumn;
  readonly instance: string;
  readonly words: Words;
}

interface Named {
  readonly key: string;
  readonly words: Words;
}

/** The form's columns, those that are repeated once for each plan, year or unit. */
export function layColumns(
  form: PeriodForm,
  instances: Readonly<Record<Repeated, readonly Named[]>>,
): readonly LaidColumn[] {
  const laid: LaidColumn[] = [];
  let i = 0;
  while (i < form.columns.length) {
    const column = form.columns[i];
    if (column === undefined) break;
    const { each } = column;
    if (each === undefined) {
      laid.push({ column, instance: ONCE, words: {} });
      i += 1;
      continue;
    }
    let end = i + 1;
    while (form.columns[end]?.each === each) end += 1;
    const block = form.columns.slice(i, end);
    for (const { key, words } of instances[each]) {
      laid.push(...block.map((one) => ({ column: one, instance: key, words })));
    }
    i = end;
  }
  return laid;
}

/** The header's tiers, one text a column, without tiers that stay empty. */
export function headerOf(columns: readonly LaidColumn[], words: Words): HeaderTiers {
  const texts = columns.map(({ column, words: own }) =>
    column.header.map((tier) => fillHeader(tier, { ...words, ...own })),
  );
  const depth = Math.max(...texts.map((tiers) => tiers.length));
  const tiers = Array.from({ length: depth }, (_, tier) =>
    texts.map((column) => column[tier] ?? ''),
  );
  return tiers.filter((tier) => tier.some((text) => text !== ''));
}

/** The columns on paper: the indicator takes what is left; too many columns share the rest. */
export function widthsOf(form: PeriodForm, columns: readonly LaidColumn[]): readonly SheetColumn[] {
  const paper = PAPER[form.orientation];
  const isName = ({ column }: LaidColumn): boolean => column.content.kind === 'indicator';
  const total = columns.reduce((sum, { column }) => sum + column.width, 0);
  const own = columns.find(isName)?.column.width ?? 0;
  // Blocks that go on over several pages keep their widths.
  const name = form.blocksAcross === undefined ? paper - (total - own) : own;
  const squeezed = form.blocksAcross === undefined && name < LEAST_NAME;
  const ratio = squeezed ? (paper - LEAST_NAME) / (total - own) : 1;
  return columns.map((laid) => {
    const { align, width } = laid.column;
    const wanted = isName(laid) ? (squeezed ? LEAST_NAME : name) : width * ratio;
    return { align, width: Math.round(wanted * 10) / 10 };
  });
}
