import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { placeText } from '../../app/reports/placeText';
import { changeTexts, ofSetting, reportFinding, wordsOf } from '../../app/reports/reportedFinding';
import { toldChanges } from '../../app/reports/toldChanges';
import { fixChanges, type FixChange } from '../../core/checks/fixChanges';
import type { Finding, Fix } from '../../core/model/finding';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/check';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onIgnore: (findings: readonly Finding[], reason: string) => void;
}

/** One finding: where, what, the fix before it is made, and ignoring it with a reason. */
export function FindingCard(props: Props) {
  const styles = useLayout();
  const { language, finding, isBusy, onSelect, onFix, onIgnore } = props;
  const [isIgnoring, setIgnoring] = useState(false);
  const place = placeText(finding.sheet, finding.cell ?? finding.range ?? '');
  const { fix } = finding;
  return (
    <li className={styles.card}>
      {finding.sheet === '' ? (
        <span className={styles.quiet}>{words.wholeBook[language]({})}</span>
      ) : (
        <span>
          <Link
            as="button"
            onClick={() => {
              onSelect(finding);
            }}
          >
            {words.goTo[language]({ place })}
          </Link>
        </span>
      )}
      <p className={styles.text}>{wordsOf(reportFinding(finding, language))}</p>
      {fix === undefined ? null : <FixText language={language} fix={fix} sheet={finding.sheet} />}
      {isIgnoring ? (
        <IgnoreForm
          language={language}
          isBusy={isBusy}
          onIgnore={(reason) => {
            onIgnore([finding], reason);
          }}
          onKeep={() => {
            setIgnoring(false);
          }}
        />
      ) : (
        <div className={styles.row}>
          {fix === undefined ? null : (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              aria-label={`${words.fix[language]({})} ${place}`}
              onClick={() => {
                onFix([finding]);
              }}
            >
              {words.fix[language]({})}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.ignore[language]({})} ${place}`}
            onClick={() => {
              setIgnoring(true);
            }}
          >
            {words.ignore[language]({})}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What a fix will do, cell by cell: from → to. */
function FixText(props: {
  readonly language: Language;
  readonly fix: Fix;
  readonly sheet: string;
}) {
  const styles = useLayout();
  const { language, fix, sheet } = props;
  return (
    <div className={styles.quiet}>
      {sentence(fix.code, fix.data, language)}
      <ul className={styles.list}>
        {toldChanges(fixChanges(fix.operations)).map((change) => {
          const [from, to] = fromToTexts(change, language);
          const at = change.sheet === sheet ? change.cell : placeText(change.sheet, change.cell);
          return (
            <li key={`${at}/${change.setting ?? ''}`}>
              {at === '' ? '' : `${at}: `}
              <del>{from}</del> → <ins>{to}</ins>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Before and after; where a text becomes a number, which is which. */
function fromToTexts(change: FixChange, language: Language): readonly [string, string] {
  const [from, to] = changeTexts(change, language);
  const isTurned = typeof change.from === 'string' && typeof change.to === 'number';
  return isTurned && change.from !== ''
    ? [words.asText[language]({ value: from }), words.asNumber[language]({ value: to })]
    : [ofSetting(change, from, language), to];
}

function IgnoreForm(props: {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onIgnore: (reason: string) => void;
  readonly onKeep: () => void;
}) {
  const styles = useLayout();
  const { language, isBusy, onIgnore, onKeep } = props;
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.tight}
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason);
      }}
    >
      <Field label={words.ignoreReason[language]({})} required className={styles.field}>
        <Input
          autoFocus
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" disabledFocusable={isBusy}>
          {words.ignoreConfirm[language]({})}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {words.keep[language]({})}
        </Button>
      </div>
    </form>
  );
}
