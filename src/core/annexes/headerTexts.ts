import type { TargetTable } from '../sources/targetTable';
import type { AnnexColumn, AnnexDefinition } from './definition';

/** The header's tiers, top to bottom, one text a column; '' continues the tier above. */
export type HeaderTiers = readonly (readonly string[])[];

/** The header of an annex, with years filled in and the source's own words kept. */
export function headerTexts(
  definition: AnnexDefinition,
  table: TargetTable,
  year: number | undefined,
): HeaderTiers {
  const tiers = Math.max(...definition.columns.map(({ header }) => header.length));
  return Array.from({ length: tiers }, (_, tier) =>
    definition.columns.map((column) => {
      const text = column.header[tier] ?? '';
      const isLeaf = tier === column.header.length - 1;
      return isLeaf ? leafText(column, text, table, year) : text;
    }),
  );
}

function leafText(
  column: AnnexColumn,
  text: string,
  table: TargetTable,
  year: number | undefined,
): string {
  const own = table.columns.find(({ role }) => role === column.headerFrom)?.header;
  const leaf = own?.split(' | ').pop() ?? '';
  if (/\d{4}/.test(leaf)) return leaf;
  if (!text.includes('{năm}')) return text;
  return year === undefined
    ? text.replace(/ đến hết năm \{năm\}/, '')
    : text.replace('{năm}', String(year));
}
