import { decodeText } from '../../xml/decode';
import { escapeText } from '../../xml/escape';
import { movedEdges } from './anchors';
import type { Follower, RowMover } from './rowMover';

const CLIENT_DATA = /<((?:\w+:)?)ClientData\b[^>]*>[\s\S]*?<\/\1ClientData\s*>/g;
const FORMULAS = 'FmlaLink|FmlaRange|FmlaTxbx|FmlaGroup|FmlaPict';

/**
 * A drawing of boxes and controls after rows moved: boxes of notes go with their cells, others as
 * far as they are tied to cells, and what controls are linked to follows. Old programs' markup is
 * not always XML: it is taken as text.
 */
export function shiftVml(source: string, sheet: string, mover: RowMover): string {
  return source.replace(CLIENT_DATA, (data) => shiftedShape(data, sheet, mover));
}

/** The drawing with what controls are linked to changed. */
export function followVml(source: string, sheet: string, follower: Follower): string {
  return source.replace(CLIENT_DATA, (data) => followedShape(data, sheet, follower));
}

function followedShape(data: string, sheet: string, follower: Follower): string {
  return changed(data, FORMULAS, (formula) => {
    const text = decodeText(formula);
    if (text === undefined) return formula;
    const after = follower.formula(text, sheet);
    return after === text ? formula : escapeText(after);
  });
}

function shiftedShape(data: string, sheet: string, mover: RowMover): string {
  const followed = followedShape(data, sheet, mover);
  if (!mover.isShifted(sheet)) return followed;
  const isNote = /\bObjectType\s*=\s*["']Note["']/.test(data);
  return isNote ? movedNote(followed, mover) : movedControl(followed, mover);
}

/** The texts of the elements of these local names changed. */
function changed(data: string, names: string, change: (text: string) => string): string {
  const element = new RegExp(`(<(?:\\w+:)?(?:${names})>)([^<]*)(?=</)`, 'g');
  return data.replace(element, (_, tag: string, text: string) => tag + change(text));
}

function movedNote(data: string, mover: RowMover): string {
  const before = Number(/<(?:\w+:)?Row>\s*(\d+)/.exec(data)?.[1] ?? '0');
  const by = mover.row(before) - before;
  if (by === 0) return data;
  const placed = changed(data, 'Row', () => String(before + by));
  return changed(placed, 'Anchor', (text) =>
    withRows(text, (top, bottom) => [Math.max(0, top + by), Math.max(1, bottom + by)]),
  );
}

function movedControl(data: string, mover: RowMover): string {
  return changed(data, 'Anchor', (text) =>
    withRows(text, (top, bottom, below) => {
      const edges = movedEdges(
        { row: top, offset: 1 },
        { row: bottom, offset: below },
        true,
        mover,
      );
      return [edges.top.row, edges.bottom?.row ?? bottom];
    }),
  );
}

/** An anchor, `column, dx, row, dy, column, dx, row, dy`, with its rows changed. */
function withRows(
  text: string,
  change: (top: number, bottom: number, below: number) => readonly [number, number],
): string {
  const fields = text.split(',');
  const [top = '', bottom = '', below = ''] = [fields[2], fields[6], fields[7]];
  if (fields.length !== 8) return text;
  const [newTop, newBottom] = change(Number(top), Number(bottom), Number(below));
  fields[2] = top.replace(/\d+/, String(newTop));
  fields[6] = bottom.replace(/\d+/, String(newBottom));
  return fields.join(',');
}
