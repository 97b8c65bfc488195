import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { cellOfKey } from '../../model/cells';
import type { Snapshot } from '../../model/snapshot';
import type { Use } from '../removal/uses';

/** What takes a text for a place in the workbook. */
const BY_TEXT = /^(?:indirect|hyperlink)$/i;

/**
 * The formulas that name a sheet in a text which leads somewhere (`INDIRECT("Data!A1")`,
 * `HYPERLINK("#Data!A1")`): they do not follow when the sheet gets another name.
 */
export function textsNaming({ sheets }: Snapshot, sheet: string): readonly Use[] {
  const wanted = sheet.toLowerCase();
  return sheets.flatMap(({ name, grid }) =>
    [...grid.formulas].flatMap(([key, { text, array }]): readonly Use[] => {
      if (!text.toLowerCase().includes(wanted)) return [];
      const tokens = tokenize(text);
      const names = tokens.some(
        ({ type, value }) => type === tokenTypes.STRING && value.toLowerCase().includes(wanted),
      );
      const leads = tokens.some(
        ({ type, value }) => type === tokenTypes.FUNCTION && BY_TEXT.test(value),
      );
      if (!names || !leads) return [];
      return [{ kind: 'formula', sheet: name, ...cellOfKey(key), isArray: array !== undefined }];
    }),
  );
}
