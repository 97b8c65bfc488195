import type { Renaming } from '../../../../core/refs/renameInFormula';
import { decodeExcelEscapes, encodeExcelEscapes } from '../../xml/escape';
import { childOf } from '../../xml/tree';
import { rewriteXml, type Change, type Rule, type Rules } from '../rows/rewriteXml';
import { chartRules, nameRules } from '../rows/partRules';
import type { Follower } from '../rows/rowMover';
import { treeOf } from '../tags';

/** What follows in the workbook's own part: the sheet itself, and what names stand for. */
export function workbookRules({ from, to }: Renaming, follower: Follower): Rules {
  const names = nameRules([], follower);
  const rule: Rule = { attributes: { name: () => encodeExcelEscapes(to) } };
  return (element) => {
    const { local, parent, attribute } = element;
    if (local !== 'sheet' || parent !== 'sheets') return names(element);
    return decodeExcelEscapes(attribute('name') ?? '') === from ? rule : undefined;
  };
}

/** What follows around the rows of any sheet. */
export function sheetRules(part: string, renaming: Renaming, follower: Follower): Rules {
  const formula: Change = (text) => follower.formula(text, '');
  const whole: Rule = { whole: (xml) => renamedValidation(part, xml, formula) };
  return ({ local }) => {
    switch (local) {
      case 'dataValidation':
        return whole;
      case 'hyperlink':
        return { attributes: { location: formula } };
      case 'f':
      case 'formula':
        return { text: formula };
      case 'cfvo':
        return { attributes: { val: formula } };
      case 'controlPr':
      case 'objectPr':
        return { attributes: { linkedCell: formula, listFillRange: formula, fmlaTxbx: formula } };
      case 'dataRef':
        return { attributes: { sheet: sheetName(renaming) } };
      default:
        return undefined;
    }
  };
}

/** `formula1` of the extension list holds an `f`, that of the plain kind the text itself. */
function renamedValidation(part: string, xml: string, formula: Change): string {
  const isHolder = childOf(treeOf(xml), 'sqref') !== undefined;
  return rewriteXml(part, xml, ({ local }) => {
    const isFormula = local === 'f' || (!isHolder && /^formula[12]$/.test(local));
    return isFormula ? { text: formula } : undefined;
  });
}

/** What follows in a table: formulas that it hands to its cells. */
export function tableFormulaRules(follower: Follower): Rules {
  const rule: Rule = { text: (text) => follower.formula(text, '') };
  return ({ local }) =>
    local === 'calculatedColumnFormula' || local === 'totalsRowFormula' ? rule : undefined;
}

/** What follows in a chart: its formulas, and the pivot table that it shows. */
export function renamedChartRules(renaming: Renaming, follower: Follower): Rules {
  const formulas = chartRules(follower);
  return (element) =>
    element.local === 'name' && element.parent === 'pivotSource'
      ? { text: pivotSource(renaming) }
      : formulas(element);
}

/** `[Sổ.xlsx]Data!PivotTable1`: the book's own name, and no quotes whatever the sheet is called. */
function pivotSource({ from, to }: Renaming): Change {
  return (text) => {
    const [, before = '', sheet = '', after = ''] =
      /^('?\[[^\]]*\])(.*?)('?![^!]*)$/.exec(text) ?? [];
    const name = before.startsWith("'") ? sheet.replaceAll("''", "'") : sheet;
    if (name.toLowerCase() !== from.toLowerCase()) return text;
    return before + (before.startsWith("'") ? to.replaceAll("'", "''") : to) + after;
  };
}

/** Where a pivot table's data come from. One with an `id` leads to another workbook. */
export function pivotSourceRules(renaming: Renaming): Rules {
  const rule: Rule = { attributes: { sheet: sheetName(renaming) } };
  return ({ local, attribute }) => {
    const isSource = local === 'worksheetSource' || local === 'rangeSet';
    return isSource && attribute('id') === undefined ? rule : undefined;
  };
}

/** Links of shapes and cells that are kept as relationships: `#'Biểu%201'!A1`. */
export function linkRules(follower: Follower): Rules {
  const rule: Rule = { attributes: { Target: (target) => renamedTarget(target, follower) } };
  return ({ local, attribute }) =>
    local === 'Relationship' && attribute('Type')?.endsWith('/hyperlink') === true
      ? rule
      : undefined;
}

function renamedTarget(target: string, follower: Follower): string {
  if (!target.startsWith('#')) return target;
  const place = decoded(target.slice(1));
  const after = follower.formula(place, '');
  if (after === place) return target;
  const escaped = target.includes('%')
    ? encodeURI(after)
    : after.replace(/[%\s]/g, encodeURIComponent);
  return `#${escaped}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sheetName({ from, to }: Renaming): Change {
  return (name) => (name.toLowerCase() === from.toLowerCase() ? to : name);
}
