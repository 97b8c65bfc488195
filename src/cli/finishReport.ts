import { matterWords } from '../app/finish/matterWords';
import type { Finished, FormulaStep } from '../app/finish/finishFile';
import type { OfficeMatter } from '../app/finish/leavesOffice';
import type { Unread } from '../core/model/snapshot';
import { sentence, type Language } from '../strings/sentence';

/** What `tdkt finish` tells, as data. */
export interface FinishReport extends Finished {
  readonly file: string;
  /** Null where nothing was written. */
  readonly out: string | null;
  /** The sheet of the audit log; null where none was asked for. */
  readonly audit: string | null;
  readonly unread: readonly Unread[];
}

/** The same as lines to read. */
export function finishText(report: FinishReport, language: Language): readonly string[] {
  const say = (code: string, data = {}): string => sentence(code, data, language);
  const list = (code: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [say(code, { count: items.length }), ...items.map((item) => `  ${item}`)];
  const place = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
    `${sheet}!${cell}`;
  const step = (one: FormulaStep): string => `${place(one)}  =${one.formula}`;
  const matter = (one: OfficeMatter): string => say('finish/matter', { ...matterWords(one) });
  const lines = [
    ...list('cli/finish-repaired', report.repaired.map(step)),
    ...list(
      'cli/finish-native',
      report.native.map((one) => `${step(one)} → =${one.to}`),
    ),
    ...list('cli/finish-values', report.values.map(step)),
    ...list('cli/finish-removed', report.removed.map(matter)),
    ...list('cli/finish-frozen', report.frozen.map(place)),
    ...list(
      'cli/finish-formulas-left',
      report.formulasLeft.map(
        (one) => `${step(one)} (${say('finish/left', { why: one.why ?? 'chosen' })})`,
      ),
    ),
    ...list('cli/finish-matters-left', report.mattersLeft.map(matter)),
  ];
  const { out, audit } = report;
  return [
    ...(lines.length === 0 ? [say('cli/finish-nothing')] : lines),
    ...report.unread.map(({ part, reason }) => say(`unread/${reason}`, { part })),
    ...(audit === null ? [] : [say('cli/finish-audited', { sheet: audit })]),
    out === null ? say('cli/finish-not-written') : say('cli/finish-written', { out }),
  ];
}
