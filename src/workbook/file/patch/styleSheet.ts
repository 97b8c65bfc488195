import { relationshipBase } from './statePart';
import type { PartEditor } from './partEditor';
import { resolveTarget } from '../package/partName';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least a style sheet must hold, in Excel's default look. */
export function plainStyleSheet(namespace: string): string {
  return (
    `<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

/** The workbook's style sheet, added when it has none. */
export function styleSheetPart(parts: PartEditor, workbook: string): string {
  const known = parts.related(workbook, 'styles');
  if (known !== undefined) return known;
  const part = parts.freeName(resolveTarget(workbook, 'styles{n}.xml'));
  parts.add(part, STYLES_TYPE, plainStyleSheet(parts.tree(workbook).namespace));
  parts.relate(workbook, `${relationshipBase(parts)}/styles`, part);
  return part;
}
