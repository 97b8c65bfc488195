import { formatCell } from '../../core/base/address';
import { cellOfKey } from '../../core/model/cells';
import type { DocumentProperties, Snapshot } from '../../core/model/snapshot';
import { placesOf, usesOfLinks, usesOfSheet } from '../../core/plan/removal/uses';
import { cellsHeld } from '../../core/plan/removal/cellsHeld';

/** Details of a workbook that tell of people and offices, not of what it is about. */
export const PERSONAL = ['author', 'lastAuthor', 'manager', 'company'] as const;
export type PersonalDetail = (typeof PERSONAL)[number];

/** Something in the workbook that readers outside the office may not be meant to see. */
export type OfficeMatter =
  | {
      readonly kind: 'hidden-sheet';
      readonly sheet: string;
      /** How many cells hold something. */
      readonly count: number;
      /** The cells elsewhere that take something from it; '' where there are none. */
      readonly usedBy: string;
    }
  | { readonly kind: 'hidden-lines'; readonly sheet: string; readonly count: number }
  | {
      readonly kind: 'comment';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
    }
  | {
      /** All links to other workbooks: they are broken together. */
      readonly kind: 'external-links';
      readonly targets: readonly string[];
      readonly usedBy: string;
    }
  | { readonly kind: 'property'; readonly detail: PersonalDetail; readonly text: string }
  | { readonly kind: 'custom-property'; readonly name: string; readonly text: string };

/** What leaves the office with the workbook besides what is seen. Nothing is changed. */
export function officeMatters(snapshot: Snapshot): readonly OfficeMatter[] {
  const ofSheets = snapshot.sheets.flatMap((sheet): readonly OfficeMatter[] => {
    const hidden = [...sheet.hiddenRows, ...sheet.hiddenColumns];
    const count = hidden.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const { name } = sheet;
    return [
      ...(sheet.visibility === 'visible'
        ? []
        : [
            {
              kind: 'hidden-sheet' as const,
              sheet: name,
              count: cellsHeld(sheet),
              usedBy: placesOf(usesOfSheet(snapshot, name).uses),
            },
          ]),
      ...(count === 0 ? [] : [{ kind: 'hidden-lines' as const, sheet: name, count }]),
      ...[...(sheet.comments ?? [])].map(([key, text]) => ({
        kind: 'comment' as const,
        sheet: name,
        cell: formatCell(cellOfKey(key)),
        text,
      })),
    ];
  });
  return [...ofSheets, ...linksOf(snapshot), ...detailsOf(snapshot.properties ?? {})];
}

function linksOf(snapshot: Snapshot): readonly OfficeMatter[] {
  const { uses, names } = usesOfLinks(snapshot);
  const targets = snapshot.externalLinks;
  if (targets.length === 0 && uses.length === 0 && names.length === 0) return [];
  return [{ kind: 'external-links', targets, usedBy: placesOf(uses) }];
}

function detailsOf(properties: DocumentProperties): readonly OfficeMatter[] {
  return [
    ...PERSONAL.flatMap((detail): readonly OfficeMatter[] => {
      const text = properties[detail];
      return text === undefined ? [] : [{ kind: 'property', detail, text }];
    }),
    ...(properties.custom ?? []).map(({ name, value }) => ({
      kind: 'custom-property' as const,
      name,
      text: value,
    })),
  ];
}
