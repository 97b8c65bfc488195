import type { Change, Rules } from './rewriteXml';
import { RowsUnadjusted, type Follower, type RowMover } from './rowMover';

/** What the names of a workbook stand for, by its sheets in order. */
export function nameRules(sheets: readonly string[], mover: Follower): Rules {
  return ({ local, attribute }) => {
    if (local !== 'definedName') return undefined;
    const owner = sheets[Number(attribute('localSheetId') ?? '-1')] ?? '';
    return { text: (text) => mover.formula(text, owner) };
  };
}

/** What follows in a chart of any kind: where its figures stand. What it remembers of them stays. */
export function chartRules(mover: Follower): Rules {
  const formula: Change = (text) => mover.formula(text, '');
  return ({ local }) => {
    const isReference = local === 'f' || local === 'sqref' || local === 'nf';
    return isReference ? { text: formula } : undefined;
  };
}

/** What follows in a drawing of any sheet: the cell that a shape shows. */
export function drawingRules(sheet: string, mover: Follower): Rules {
  const formula: Change = (text) => mover.formula(text, sheet);
  return ({ local, attribute }) =>
    local === 'sp' && (attribute('textlink') ?? '') !== ''
      ? { attributes: { textlink: formula } }
      : undefined;
}

/** What follows in the settings of a control: the cells that it is linked to. */
export function controlRules(sheet: string, mover: Follower): Rules {
  const formula: Change = (text) => mover.formula(text, sheet);
  const linked = { fmlaLink: formula, fmlaRange: formula, fmlaTxbx: formula, fmlaGroup: formula };
  return ({ local, attribute }) => {
    if (local === 'formControlPr') return { attributes: linked };
    const isLink =
      local === 'ocxPr' && /^(LinkedCell|ListFillRange)$/.test(attribute('name') ?? '');
    return isLink ? { attributes: { value: formula } } : undefined;
  };
}

/** What follows in a table: its place, and formulas that it hands to its cells. */
export function tableRules(sheet: string, mover: RowMover): Rules {
  const formula: Change = (text) => mover.formula(text, sheet);
  const range: Change = (text) => (mover.isShifted(sheet) ? mover.range(text) : text);
  return ({ local }) => {
    switch (local) {
      case 'table':
      case 'autoFilter':
      case 'sortState':
      case 'sortCondition':
        return { attributes: { ref: range } };
      case 'calculatedColumnFormula':
      case 'totalsRowFormula':
        return { text: formula };
      default:
        return undefined;
    }
  };
}

/** What follows in parts that say of cells of the shifted sheet only where they are. */
export function placeRules(mover: RowMover): Rules {
  const range: Change = (text) => mover.range(text);
  return ({ local }) => {
    switch (local) {
      case 'comment':
      case 'threadedComment':
      case 'nsvFilter':
      case 'sortCondition':
        return { attributes: { ref: range } };
      case 'singleXmlCell':
        return { attributes: { r: range } };
      default:
        return undefined;
    }
  };
}

/** A pivot table stays one block: rows in its midst would be overwritten when it is refreshed. */
export function pivotTableRules(mover: RowMover): Rules {
  const place: Change = (ref) => {
    if (mover.cuts(ref)) throw new RowsUnadjusted('pivot-table');
    return mover.range(ref);
  };
  return ({ local }) => (local === 'location' ? { attributes: { ref: place } } : undefined);
}

/** Where a pivot table's data come from. */
export function pivotCacheRules(mover: RowMover): Rules {
  const range: Change = (text) => mover.range(text);
  return ({ local, attribute }) => {
    const isSource = local === 'worksheetSource' || local === 'rangeSet';
    const isMeant = isSource && mover.isShifted(attribute('sheet') ?? '');
    // One with an `id` leads to another workbook.
    return isMeant && attribute('id') === undefined ? { attributes: { ref: range } } : undefined;
  };
}
