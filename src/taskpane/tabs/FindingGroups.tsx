import { Badge, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingGroup } from '../../core/checks/groupFindings';
import type { Finding, Severity } from '../../core/model/finding';
import { checkTitle } from '../../strings/checkTitle';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/check';
import { FindingCard } from './FindingCard';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly groups: readonly FindingGroup[];
  readonly isBusy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onIgnore: (findings: readonly Finding[], reason: string) => void;
}

/** A page of hundreds of cards is slow and helps nobody. */
const STEP = 25;

const COLOURS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
};

/** The findings, one part that opens for each check and severity. */
export function FindingGroups({ groups, ...others }: Props) {
  const styles = useLayout();
  return (
    <div className={styles.stack}>
      {groups.map((group, i) => (
        <Group
          key={`${group.severity} ${group.code}`}
          group={group}
          isFirst={i === 0}
          {...others}
        />
      ))}
    </div>
  );
}

function Group(
  props: Omit<Props, 'groups'> & { readonly group: FindingGroup; readonly isFirst: boolean },
) {
  const styles = useLayout();
  const { group, isFirst, language, isBusy, onFix } = props;
  const { code, severity, count, fixable, findings } = group;
  const [shown, setShown] = useState(STEP);
  // Only at first: what somebody opened or closed stays so when the findings change.
  const [startsOpen] = useState(isFirst);
  const rest = count - shown;
  return (
    <details className={styles.details} open={startsOpen}>
      <summary>
        <Badge appearance="tint" color={COLOURS[severity]}>
          {words.word[language]({ severity })}
        </Badge>{' '}
        {checkTitle(code, language)} · {words.places[language]({ count })}
      </summary>
      <div className={styles.stack}>
        {fixable > 1 ? (
          <div>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                onFix(findings);
              }}
            >
              {words.fixAll[language]({ count: fixable })}
            </Button>
          </div>
        ) : null}
        <ul className={styles.list}>
          {findings.slice(0, shown).map((finding) => (
            <FindingCard key={keyOf(finding)} finding={finding} {...props} />
          ))}
        </ul>
        {rest > 0 ? (
          <div>
            <Button
              size="small"
              onClick={() => {
                setShown(shown + STEP);
              }}
            >
              {words.more[language]({ count: Math.min(rest, STEP) })}
            </Button>
          </div>
        ) : null}
      </div>
    </details>
  );
}

function keyOf({ sheet, cell, range, kind, data }: Finding): string {
  return JSON.stringify([sheet, cell, range, kind, data]);
}
