import { named } from '../../../../core/plan/removal/uses';
import { isOfType } from '../../package/relationships';
import { readWorkbookPart } from '../../read/workbookPart';
import { decodeText } from '../../xml/decode';
import type { PartEditor } from '../partEditor';
import { reachable } from './reach';

/** Kinds of parts below a sheet that can speak of cells elsewhere. */
const SPEAKING = [
  'chart',
  'chartEx',
  'drawing',
  'vmlDrawing',
  'ctrlProp',
  'pivotTable',
  'pivotCacheDefinition',
] as const;

/**
 * The sheets on which something that a snapshot does not show (a chart, a conditional format, a
 * control) speaks of what is to go, by their names for a sentence; undefined where none does.
 */
export function speakingParts(
  parts: PartEditor,
  workbook: string,
  speaks: (formula: string) => boolean,
  exceptSheet?: string,
): string | undefined {
  const sheets = readWorkbookPart(parts.tree(workbook))?.sheets ?? [];
  const relationships = parts.relationships(workbook);
  const found = sheets.filter(({ name, relationship }) => {
    if (name.toLowerCase() === exceptSheet?.toLowerCase()) return false;
    const part = relationships.find(({ id }) => id === relationship)?.part;
    if (part === undefined || !parts.has(part)) return false;
    return sheetTexts(parts, part).some(speaks);
  });
  return found.length === 0 ? undefined : named(found.map(({ name }) => name));
}

/** Whether the sheet leads to what other parts of the workbook know about, too. */
export function hasSharedObjects(parts: PartEditor, sheet: string): boolean {
  return [...reachable(parts, [sheet])].some((part) =>
    parts.relationships(part).some((one) => isOfType(one, 'slicer') || isOfType(one, 'timeline')),
  );
}

function sheetTexts(parts: PartEditor, sheet: string): readonly string[] {
  const source = parts.text(sheet);
  const tail = source.slice(Math.max(0, source.lastIndexOf('sheetData>')));
  const below = new Set<string>();
  const visit = (part: string): void => {
    for (const one of parts.relationships(part)) {
      const isSpeaking = SPEAKING.some((kind) => isOfType(one, kind));
      if (one.part === undefined || !isSpeaking || below.has(one.part)) continue;
      if (!parts.has(one.part)) continue;
      below.add(one.part);
      visit(one.part);
    }
  };
  visit(sheet);
  return [...formulaTexts(tail), ...[...below].flatMap((part) => allTexts(parts.text(part)))];
}

/** The texts of formulas' elements: conditional formats, sparklines, rules of newer kinds. */
function formulaTexts(xml: string): readonly string[] {
  const found = xml.matchAll(/<(?:[\w.-]+:)?(?:f|formula\d?)(?:\s[^>]*)?>([^<]*)</g);
  return [...found].map(([, text = '']) => decodeText(text) ?? text);
}

/** All texts and attributes: drawings of old are not well-formed. */
function allTexts(xml: string): readonly string[] {
  const texts = [...xml.matchAll(/>([^<>]*![^<>]*)</g)].map(([, text = '']) => text);
  const values = [...xml.matchAll(/="([^"]*![^"]*)"/g)].map(([, text = '']) => text);
  return [...texts, ...values, ...pivotSources(xml)].map((text) => decodeText(text) ?? text);
}

/** Where pivot tables take their data: `<worksheetSource sheet="S" …> → 'S'!A1`. */
function pivotSources(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?worksheetSource\b[^>]*>/g)].flatMap(([tag]) => {
    const valueOf = (name: string): string | undefined =>
      new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const sheet = valueOf('sheet');
    const name = valueOf('name');
    return [
      ...(sheet === undefined ? [] : [`'${sheet.replaceAll("'", "''")}'!A1`]),
      ...(name === undefined ? [] : [name]),
    ];
  });
}
