import { checkSnapshot } from '../../app/checkWorkbook';
import {
  writeAudit,
  type AuditProblem,
  type WrittenAudit,
} from '../../app/finish/audit/writeAudit';
import { workbookRules } from '../../app/rules/workbookRules';
import { formatIsoDate } from '../../core/base/dates';
import type { Result } from '../../core/base/result';
import { presets } from '../../core/checks/presets';
import type { Language } from '../../strings/sentence';
import type { PaneHost } from '../paneHost';

/** Checks the workbook as it is now, by its own rules and this preset, and writes the log of that. */
export async function auditNow(
  { workbook, today }: PaneHost,
  presetId: string | undefined,
  language: Language,
): Promise<Result<WrittenAudit, AuditProblem>> {
  const snapshot = await workbook.readSnapshot('workbook');
  const { choice } = workbookRules(snapshot.state);
  const preset = presets.find(({ id }) => id === presetId);
  const date = today();
  const result = checkSnapshot(snapshot, { date, rules: choice, preset });
  const facts = { snapshot, result, preset, pack: choice.pack, language };
  return writeAudit(workbook, { ...facts, date: formatIsoDate(date) });
}
