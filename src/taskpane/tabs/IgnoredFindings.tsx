import { Button } from '@fluentui/react-components';
import { placeText } from '../../app/reports/placeText';
import { reportFinding, wordsOf } from '../../app/reports/reportedFinding';
import { formatDayFirst, parseIsoDate } from '../../core/base/dates';
import type { Ignored } from '../../core/checks/ignored';
import type { CheckResult } from '../../core/checks/runChecks';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/check';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly suppressed: CheckResult['suppressed'];
  readonly isBusy: boolean;
  readonly onHear: (entries: readonly Ignored[]) => void;
}

/** What somebody decided to live with, why, and hearing it again. */
export function IgnoredFindings({ language, suppressed, isBusy, onHear }: Props) {
  const styles = useLayout();
  if (suppressed.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{words.ignored[language]({ count: suppressed.length })}</summary>
      <ul className={styles.list}>
        {suppressed.map(({ finding, entry }) => {
          const place = placeText(finding.sheet, finding.cell ?? finding.range ?? '');
          return (
            <li key={JSON.stringify([entry, finding.kind])} className={styles.card}>
              <p className={styles.text}>
                {place} {wordsOf(reportFinding(finding, language))}
              </p>
              <p className={styles.quiet}>
                {words.ignoredWhy[language]({ reason: entry.reason, on: dayOf(entry.on) })}
              </p>
              <div>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={`${words.hear[language]({})} ${place}`}
                  onClick={() => {
                    onHear([entry]);
                  }}
                >
                  {words.hear[language]({})}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function dayOf(iso: string): string {
  const date = parseIsoDate(iso);
  return date === undefined ? iso : formatDayFirst(date);
}
