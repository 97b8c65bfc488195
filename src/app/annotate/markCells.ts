import { formatCell, parseCell, parseRange, rangeAt, type CellRef } from '../../core/base/address';
import { SEVERITIES } from '../../core/checks/groupFindings';
import { cellKey, findSheet, readStyle } from '../../core/model/cells';
import type { Finding, Severity } from '../../core/model/finding';
import type { Operation } from '../../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { sentence, type Language } from '../../strings/sentence';
import { reportFinding, wordsOf } from '../reports/reportedFinding';

/** The colour behind a cell with a finding of this severity. */
const FILLS: Readonly<Record<Severity, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  info: 'DDEBF7',
};

// Every note is a drawing that Excel loads with the sheet.
const MOST_NOTES = 2_000;

export interface Marks {
  readonly operations: readonly Operation[];
  /** Findings whose cell bears a note of somebody else, which is left alone. */
  readonly besideNotes: ReadonlySet<Finding>;
}

/**
 * Notes and colours for the cells with findings, one note a cell. A protected sheet, a note that
 * is there and a colour of the theme are left alone: the list of results tells of those.
 */
export function markCells(
  snapshot: Snapshot,
  findings: readonly Finding[],
  language: Language,
): Marks {
  const operations: Operation[] = [];
  const besideNotes = new Set<Finding>();
  let notes = 0;
  for (const { sheet, cell, members } of byCell(snapshot, findings)) {
    operations.push(...fillOf(snapshot, sheet, cell, members));
    if (sheet.comments?.has(cellKey(cell.row, cell.column)) === true) {
      for (const finding of members) besideNotes.add(finding);
    } else if (notes < MOST_NOTES) {
      notes += 1;
      const text = members.map((finding) => noteText(finding, language)).join('\n\n');
      operations.push({ kind: 'comment', sheet: sheet.name, cell, text, old: undefined });
    }
  }
  return { operations, besideNotes };
}

interface MarkedCell {
  readonly sheet: SheetSnapshot;
  readonly cell: CellRef;
  readonly members: Finding[];
}

function byCell(snapshot: Snapshot, findings: readonly Finding[]): Iterable<MarkedCell> {
  const marked = new Map<string, MarkedCell>();
  for (const finding of findings) {
    const sheet = findSheet(snapshot, finding.sheet);
    const cell = placeOf(finding);
    if (sheet === undefined || sheet.isProtected || cell === undefined) continue;
    const shown = shownCell(sheet, cell);
    const key = `${sheet.name}\n${formatCell(shown)}`;
    const known = marked.get(key);
    if (known === undefined) marked.set(key, { sheet, cell: shown, members: [finding] });
    else known.members.push(finding);
  }
  return marked.values();
}

/** The cell of a finding, or the first of its range. */
export function placeOf({ cell, range }: Finding): CellRef | undefined {
  if (cell !== null) return parseCell(cell);
  const area = range === null ? undefined : parseRange(range);
  return area && { row: area.top, column: area.left };
}

/** Of merged cells the first one, which alone is seen. */
function shownCell(sheet: SheetSnapshot, cell: CellRef): CellRef {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= cell.row && cell.row <= bottom && left <= cell.column && cell.column <= right,
  );
  return merge === undefined ? cell : { row: merge.top, column: merge.left };
}

function fillOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  cell: CellRef,
  members: readonly Finding[],
): readonly Operation[] {
  const { fill: before = 'none' } = readStyle(snapshot, sheet, cell.row, cell.column);
  const severity = SEVERITIES.find((one) => members.some((finding) => finding.severity === one));
  const fill = FILLS[severity ?? 'info'];
  if (before === 'other' || before === fill) return [];
  const range = rangeAt(cell);
  return [{ kind: 'style', sheet: sheet.name, range, style: { fill }, old: { fill: before } }];
}

function noteText(finding: Finding, language: Language): string {
  const reported = reportFinding(finding, language);
  const severity = sentence(`report/severity-${finding.severity}`, {}, language);
  const proposal = sentence('report/proposal', {}, language);
  const lines = [
    `TĐKT – ${severity}: ${wordsOf(reported)}`,
    ...(reported.fix === undefined ? [] : [`${proposal}: ${reported.fix.message}`]),
    `[${finding.code}]`,
  ];
  return plainText(lines.join('\n'));
}

/** The text without what no note and no link takes: controls and halves of characters. */
function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
