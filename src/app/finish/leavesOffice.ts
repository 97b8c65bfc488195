import { cellOfKey } from '../../core/model/cells';
import { formatCell } from '../../core/base/address';
import type { Snapshot } from '../../core/model/snapshot';

/** Something in the workbook that readers outside the office may not be meant to see. */
export type OfficeMatter =
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  | { readonly kind: 'hidden-lines'; readonly sheet: string; readonly count: number }
  | {
      readonly kind: 'comment';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
    }
  | { readonly kind: 'external-link'; readonly target: string };

/** What leaves the office with the workbook besides what is seen. Nothing is changed. */
export function officeMatters(snapshot: Snapshot): readonly OfficeMatter[] {
  const ofSheets = snapshot.sheets.flatMap((sheet): readonly OfficeMatter[] => {
    const hidden = [...sheet.hiddenRows, ...sheet.hiddenColumns];
    const count = hidden.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return [
      ...(sheet.visibility === 'visible'
        ? []
        : [{ kind: 'hidden-sheet' as const, sheet: sheet.name }]),
      ...(count === 0 ? [] : [{ kind: 'hidden-lines' as const, sheet: sheet.name, count }]),
      ...[...(sheet.comments ?? [])].map(([key, text]) => ({
        kind: 'comment' as const,
        sheet: sheet.name,
        cell: formatCell(cellOfKey(key)),
        text,
      })),
    ];
  });
  const links = snapshot.externalLinks.map((target) => ({
    kind: 'external-link' as const,
    target,
  }));
  return [...ofSheets, ...links];
}
