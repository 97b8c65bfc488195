import type { TargetTable } from '../sources/targetTable';
import type { TargetColumn, TargetForm } from './shared/targetForm';

/** The header's tiers, top to bottom, one text a column; '' continues the tier above. */
export type HeaderTiers = readonly (readonly string[])[];

/**
 * The header of an annex, with years filled in. The source's own words are kept where they name
 * a year, unless the user gave the period.
 */
export function headerTexts(
  form: TargetForm,
  table: TargetTable,
  year: number | undefined,
  keepSource: boolean,
): HeaderTiers {
  const tiers = Math.max(...form.columns.map(({ header }) => header.length));
  return Array.from({ length: tiers }, (_, tier) =>
    form.columns.map((column) => {
      const text = column.header[tier] ?? '';
      const isLeaf = tier === column.header.length - 1;
      if (!isLeaf) return text;
      const own = keepSource ? ownWords(column, table) : undefined;
      return own ?? leafText(text, year);
    }),
  );
}

function ownWords({ headerFrom }: TargetColumn, table: TargetTable): string | undefined {
  const own = table.columns.find(({ role }) => role === headerFrom)?.header;
  const leaf = own?.split(' | ').pop() ?? '';
  return /\d{4}/.test(leaf) ? leaf : undefined;
}

function leafText(text: string, year: number | undefined): string {
  return year === undefined
    ? text.replace(/ đến hết năm \{năm\}/, '')
    : text.replace('{năm}', String(year));
}
