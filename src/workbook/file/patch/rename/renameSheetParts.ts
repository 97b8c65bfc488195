import type { Refusal, RenameSheet } from '../../../../core/model/plan';
import { renameInFormula } from '../../../../core/refs/renameInFormula';
import { relationshipsPart } from '../../package/partName';
import { readWorkbookPart } from '../../read/workbookPart';
import type { PartEditor } from '../partEditor';
import { controlRules, drawingRules } from '../rows/partRules';
import { rewriteXml, type Rules } from '../rows/rewriteXml';
import type { Follower } from '../rows/rowMover';
import { rewriteSheet } from '../rows/shiftSheetPart';
import { followVml } from '../rows/vmlXml';
import { speakingParts, type SpeakingPart } from '../speakingParts';
import { followInRows } from './renameInRows';
import {
  linkRules,
  pivotSourceRules,
  renamedChartRules,
  sheetRules,
  tableFormulaRules,
  workbookRules,
} from './renameRules';
import { renameTitles } from './renameTitles';

/**
 * Gives a sheet of a package another name, and lets everything in it that speaks of the sheet
 * follow, part by part. A sheet of any kind that is called so already forbids it.
 */
export function renameSheetParts(
  parts: PartEditor,
  workbook: string,
  { sheet: from, to }: RenameSheet,
): Refusal | undefined {
  const sheets = readWorkbookPart(parts.tree(workbook))?.sheets ?? [];
  const isTaken = sheets.some(
    ({ name }) => name !== from && name.toLowerCase() === to.toLowerCase(),
  );
  if (isTaken) return { code: 'sheet-exists', sheet: to };
  const renaming = { from, to };
  const follower: Follower = { formula: (text) => renameInFormula(text, renaming) };
  const change = (part: string, rules: Rules): void => {
    parts.setText(part, rewriteXml(part, parts.text(part), rules));
  };
  const followIn = ({ kind, part, sheet }: SpeakingPart): void => {
    switch (kind) {
      case 'sheet': {
        const rules = sheetRules(part, renaming, follower);
        const source = parts.text(part);
        const rows = rewriteSheet(part, source, rules, (place) =>
          followInRows(source, place, follower),
        );
        parts.setText(part, rows);
        return;
      }
      case 'drawing':
      case 'chartUserShapes':
        change(part, drawingRules(sheet, follower));
        return;
      case 'chart':
      case 'chartEx':
        change(part, renamedChartRules(renaming, follower));
        return;
      case 'vmlDrawing':
        parts.setText(part, followVml(parts.text(part), sheet, follower));
        return;
      case 'table':
        change(part, tableFormulaRules(follower));
        return;
      case 'ctrlProp':
      case 'control':
        change(part, controlRules(sheet, follower));
        return;
      case 'pivotCacheDefinition':
        change(part, pivotSourceRules(renaming));
        return;
      default:
        // Pictures, notes, printer settings and the like speak of no sheet.
        return;
    }
  };
  // Where a part is comes from the workbook: it is changed last.
  for (const one of speakingParts(parts, workbook)) {
    followIn(one);
    const links = relationshipsPart(one.part);
    if (parts.has(links)) change(links, linkRules(follower));
  }
  change(workbook, workbookRules(renaming, follower));
  renameTitles(parts, renaming, follower);
  return undefined;
}
