import { fail, ok, type Result } from '../../../core/base/result';
import { addResultSheet, readResultSheets } from '../../../core/checks/resultSheets';
import {
  DEFAULT_STYLE,
  findSheet,
  isCellError,
  readFormula,
  readValue,
} from '../../../core/model/cells';
import type { Operation } from '../../../core/model/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../core/model/snapshot';
import { isStateObject, parseState, stateText } from '../../../core/model/stateText';
import { sentence } from '../../../strings/sentence';
import type { Applied, WorkbookPort } from '../../../workbook/port';
import { freeSheetName } from '../../annotate/freeSheetName';
import { finish, type FinishProblem } from '../functionsToValues';
import { removalOperations } from '../removal';
import { auditRows, type AuditFacts } from './auditRows';
import { auditSheet } from './auditSheet';

/** A log that was written, and how to undo that. */
export interface WrittenAudit {
  readonly sheet: string;
  readonly applied: Applied;
}

/** Why no log was written. */
export type AuditProblem = FinishProblem | { readonly code: 'state-unreadable' };

/**
 * Writes the log of a check on a sheet of its own. A log that is there
 * and was not touched since is replaced; a sheet of that name that is somebody's own, or that
 * somebody has changed, stays, and the log gets another name.
 */
export async function writeAudit(
  workbook: WorkbookPort,
  facts: AuditFacts,
): Promise<Result<WrittenAudit, AuditProblem>> {
  let { snapshot } = facts;
  if (parseState(snapshot.state) === undefined) return fail({ code: 'state-unreadable' });
  const known = ownLog(snapshot);
  if (known !== undefined) {
    const gone = { kind: 'hidden-sheet' as const, sheet: known, count: 0, usedBy: '' };
    const operations = removalOperations(snapshot, [gone]);
    if (!operations.ok) return fail({ code: 'refused', refusal: operations.error });
    const outcome = await finish(workbook, 'reasons/write-audit', operations.value);
    if (!outcome.ok) return outcome;
    snapshot = await workbook.readSnapshot('workbook');
  }
  const name = known ?? freeSheetName(snapshot, sentence('finish/audit-sheet', {}, facts.language));
  const log = auditRows(facts);
  const standard = snapshot.styles[0] ?? DEFAULT_STYLE;
  const operations = [
    ...auditSheet(name, log, standard),
    ...remembered(snapshot.state, name, mark(log.rows.map((row) => row.map(textOf)))),
  ];
  const outcome = await finish(workbook, 'reasons/write-audit', operations);
  return outcome.ok ? ok({ sheet: name, applied: outcome.value }) : outcome;
}

/** The sheet with the log that was written before, as long as it says what was written. */
function ownLog(snapshot: Snapshot): string | undefined {
  const audit = parseState(snapshot.state)?.['audit'];
  if (!isStateObject(audit) || typeof audit['sheet'] !== 'string') return undefined;
  const sheet = findSheet(snapshot, audit['sheet']);
  return sheet !== undefined && audit['mark'] === mark(textsOf(sheet)) ? sheet.name : undefined;
}

function remembered(old: string | undefined, sheet: string, written: string): readonly Operation[] {
  const listed = readResultSheets(old).includes(sheet) ? old : addResultSheet(old, sheet);
  const parsed = parseState(listed);
  if (parsed === undefined) return [];
  return [{ kind: 'state', old, state: stateText(parsed, { audit: { sheet, mark: written } }) }];
}

/** What a sheet holds, row by row; a formula by its text. */
function textsOf(sheet: SheetSnapshot): readonly (readonly string[])[] {
  const { used } = sheet.grid;
  if (used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => {
      const formula = readFormula(sheet, row, column);
      return formula === undefined ? textOf(readValue(sheet, row, column)) : `=${formula.text}`;
    }),
  );
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? '');
}

/** A short mark of texts; where they stand in a row counts, blanks at its end do not. */
function mark(rows: readonly (readonly string[])[]): string {
  const text = rows
    .map((row) => row.join('\t').trimEnd())
    .join('\n')
    .trimEnd();
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0;
  return `${String(text.length)}-${hash.toString(16)}`;
}
