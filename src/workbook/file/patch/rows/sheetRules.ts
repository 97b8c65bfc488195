import { parseRange } from '../../../../core/base/address';
import { childrenOf } from '../../xml/tree';
import { retagged, treeOf } from '../tags';
import { shiftAnchors } from './anchors';
import { shiftedRule } from './ruleXml';
import { rewriteXml, type Change, type Rule, type Rules } from './rewriteXml';
import type { RowMover } from './rowMover';
import { shiftedView } from './viewXml';

/** What follows on any sheet: what says of other sheets where they are. */
export function anySheetRules(part: string, sheet: string, mover: RowMover): Rules {
  const formula: Change = (text) => mover.formula(text, sheet);
  const whole: Rule = { whole: (xml) => shiftedRule(part, xml, sheet, mover) };
  return ({ local, parent, attribute }) => {
    switch (local) {
      case 'conditionalFormatting':
      case 'dataValidation':
        return whole;
      case 'hyperlink':
        return { attributes: { location: formula } };
      case 'f':
        return { text: formula };
      case 'controlPr':
      case 'objectPr':
        return { attributes: { linkedCell: formula, listFillRange: formula, fmlaTxbx: formula } };
      case 'dataRef': {
        const isMeant = mover.isShifted(attribute('sheet') ?? '') && parent === 'dataRefs';
        return isMeant ? { attributes: { ref: (text) => mover.range(text) } } : undefined;
      }
      default:
        return undefined;
    }
  };
}

/** What follows on the shifted sheet itself besides. */
export function ownSheetRules(part: string, sheet: string, mover: RowMover): Rules {
  const any = anySheetRules(part, sheet, mover);
  const range: Change = (text) => mover.range(text);
  const ranges: Change = (text) => mover.ranges(text);
  const ref: Rule = { attributes: { ref: range } };
  const sqref: Rule = { attributes: { sqref: ranges } };
  const cell: Rule = { attributes: { r: range } };
  return (element) => {
    const { local, parent, attribute } = element;
    switch (local) {
      case 'dimension':
      case 'autoFilter':
      case 'sortState':
      case 'sortCondition':
        return ref;
      case 'pane':
        return { whole: (xml) => shiftedView(xml, mover) };
      case 'selection':
        return {
          attributes: { activeCell: (text) => mover.view(text), sqref: (text) => mover.view(text) },
        };
      case 'protectedRange':
      case 'scenarios':
      case 'ignoredError':
        return sqref;
      case 'sqref':
        return { text: ranges };
      case 'inputCells':
      case 'cellWatch':
      case 'cellSmartTags':
        return cell;
      case 'mergeCells':
        return { whole: (xml) => shiftedMerges(part, xml, mover) };
      case 'hyperlink':
        return { attributes: { ref: range, ...any(element)?.attributes } };
      case 'brk': {
        // A break stands above the row of its number: with that row it moves.
        const isOfRows = parent === 'rowBreaks' && attribute('id') !== '0';
        const row: Change = (text) => String(mover.row(Number(text)));
        return isOfRows ? { attributes: { id: row } } : undefined;
      }
      case 'anchor':
        return { whole: (xml) => shiftAnchors(xml, mover) };
      case 'sheetPr':
        return { attributes: { syncRef: range } };
      case 'webPublishItem':
        return { attributes: { sourceRef: range } };
      default:
        return any(element);
    }
  };
}

/** The merged cells; a single cell that is left is merged no more. */
function shiftedMerges(part: string, xml: string, mover: RowMover): string {
  let gone = 0;
  const after = rewriteXml(part, xml, ({ local, attribute }) => {
    if (local !== 'mergeCell') return undefined;
    const before = attribute('ref') ?? '';
    const ref = mover.range(before);
    const range = parseRange(ref);
    if (range?.top !== range?.bottom || range?.left !== range?.right)
      return { attributes: { ref: () => ref } };
    gone += 1;
    return { whole: () => '' };
  });
  if (gone === 0) return after;
  const element = treeOf(after);
  const count = childrenOf(element, 'mergeCell').length;
  return count === 0 ? '' : retagged(after, element, { count: String(count) });
}
