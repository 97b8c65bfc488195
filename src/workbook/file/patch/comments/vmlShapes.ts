import { MAX_COLUMNS, MAX_ROWS } from '../../../../core/base/address';
import { cellKey, cellOfKey } from '../../../../core/model/cells';
import type { TextChanges } from '../sheetChanges';

/** Shapes are numbered in blocks of this size, which `idmap` lists. */
const BLOCK = 1024;

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing with a hidden box for each note; undefined when there are none. */
export function newDrawing(changes: TextChanges): string | undefined {
  const boxes = boxTexts(changes, BLOCK + 1);
  if (boxes.xml === '') return undefined;
  return (
    `<xml ${NAMESPACES}><o:shapelayout v:ext="edit">` +
    `<o:idmap v:ext="edit" data="${blocksUpTo(1, boxes.last)}"/></o:shapelayout>` +
    `${BOX_TYPE}${boxes.xml}</xml>`
  );
}

/**
 * The drawing with boxes added at its end and taken away; undefined when no shape is left. It is
 * changed as text: what Excel writes there need not be well-formed.
 */
export function changedShapes(source: string, changes: TextChanges): string | undefined {
  const kept = source.replace(NOTE_SHAPE, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1] ?? Number.NaN);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1] ?? Number.NaN);
    const isNote = shape.includes('ObjectType="Note"');
    return isNote && changes.get(cellKey(row, column))?.isGone === true ? '' : shape;
  });
  const numbers = [...source.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits));
  const boxes = boxTexts(changes, numbers.reduce((a, b) => Math.max(a, b), BLOCK) + 1);
  if (boxes.xml === '') return /<v:shape[\s>]/.test(kept) ? kept : undefined;
  const type = kept.includes('id="_x0000_t202"') ? '' : BOX_TYPE;
  const end = kept.lastIndexOf('</xml>');
  const whole = kept.slice(0, end) + type + boxes.xml + kept.slice(end);
  return whole.replace(
    /(<o:idmap\b[^>]*\bdata=")([^"]*)(")/,
    (_, open: string, data: string, close: string) => {
      const known = data.split(',').map(Number);
      const first = Math.floor(boxes.first / BLOCK);
      const more = Array.from(
        { length: Math.floor(boxes.last / BLOCK) - first + 1 },
        (__, i) => first + i,
      );
      return open + [...new Set([...known, ...more])].join(',') + close;
    },
  );
}

const NOTE_SHAPE = /<v:shape\s(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g;

function blocksUpTo(first: number, shape: number): string {
  const last = Math.floor(shape / BLOCK);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).join(',');
}

interface Boxes {
  readonly xml: string;
  readonly first: number;
  readonly last: number;
}

function boxTexts(changes: TextChanges, first: number): Boxes {
  const added = [...changes].filter(([, { text }]) => text !== undefined).sort(([a], [b]) => a - b);
  const xml = added.map(([key, { text }], i) => box(first + i, key, text ?? '')).join('');
  return { xml, first, last: first + Math.max(0, added.length - 1) };
}

const CHARACTERS_PER_LINE = 34;
const MOST_LINES = 14;

/** A hidden box beside its cell, as high as its text needs. */
function box(shape: number, key: number, text: string): string {
  const { row, column } = cellOfKey(key);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
  const height = Math.min(MOST_LINES, lines) + 1;
  const left = Math.min(column + 1, MAX_COLUMNS - 4);
  const top = Math.min(Math.max(0, row - 1), MAX_ROWS - height - 1);
  const anchor = [left, 15, top, 10, left + 3, 15, top + height, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(shape)}" type="#_x0000_t202" ` +
    `style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${String(height * 15)}pt;z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
