import { readAward } from '../../awards/reading/awardText';
import { cached } from '../../awards/register/coder';
import type { AwardId } from '../../rules/awardIds';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { tidy } from '../../text/fold';

/** What a header may say beside the award: "Số CSTĐCS đề nghị". */
const BEFORE = /^(?:tổng số|số lượng|số)\s+/i;
const AFTER = /\s+(?:đề nghị|được tặng|đã tặng|được công nhận)$/i;

/** The award that a header names: `"Số CSTĐCS đề nghị" → cstd-co-so`. */
export const awardOfHeader = cached((header: string): AwardId | undefined => {
  const text = tidy(header);
  return awardOfName(text) ?? awardOfName(text.replace(BEFORE, '').replace(AFTER, ''));
});

/** The award that the name of a line is. */
export const awardOfName = (text: string): AwardId | undefined => {
  const reading = readAward(text);
  return reading.kind === 'award' ? reading.award : undefined;
};

/** The columns of counts of awards, each with its award. */
export function awardColumns({
  columns,
}: DataTable): readonly { readonly column: TableColumn; readonly award: AwardId }[] {
  return columns.flatMap((column) => {
    const award = awardOfHeader(column.leaf);
    return award === undefined ? [] : [{ column, award }];
  });
}

const YEARS = /\b(?:19|20)\d\d\b/g;

/** The one year that the words above a table name; undefined where there is none, or several. */
export function yearInTitles({ titles }: DataTable): number | undefined {
  const years = new Set(titles.flatMap(({ text }) => text.match(YEARS) ?? []));
  const [only] = years;
  return years.size === 1 ? Number(only) : undefined;
}
