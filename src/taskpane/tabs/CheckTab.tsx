import { Button, Checkbox, Field, ProgressBar, Select } from '@fluentui/react-components';
import { use, useEffect } from 'react';
import { presets } from '../../core/checks/presets';
import type { CheckResult } from '../../core/checks/runChecks';
import type { Severity } from '../../core/model/finding';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/check';
import { Notice, type NoticeTone } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import type { CheckState, CheckStore, Progress } from '../store/checkStore';
import type { CompareStore } from '../store/compareStore';
import { useStore } from '../useStore';
import { CompareVersions } from './CompareVersions';
import { FindingGroups } from './FindingGroups';
import { IgnoredFindings } from './IgnoredFindings';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<CheckStore>;
  readonly loadCompare: () => Promise<CompareStore>;
}

const SEVERITIES = [
  ['error', words.severityError],
  ['warning', words.severityWarning],
  ['info', words.severityInfo],
] as const;

/** Checking the workbook: what was found, and what to do about it. */
export function CheckTab({ language, loaded, loadCompare }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const state = useStore(store);
  const { run, outdated, isBusy } = state;
  useEffect(() => {
    if (outdated === 'yes' && !isBusy) void store.check();
  }, [store, outdated, isBusy]);
  const isRunning = run.kind === 'running' || (run.kind === 'done' && run.again !== undefined);
  return (
    <div className={styles.stack}>
      {run.kind === 'none' ? <p className={styles.text}>{words.intro[language]({})}</p> : null}
      <Field label={words.preset[language]({})} className={styles.field}>
        <Select
          value={state.preset ?? ''}
          onChange={(_event, { value }) => {
            store.choosePreset(value === '' ? undefined : value);
          }}
        >
          <option value="">{words.anyPreset[language]({})}</option>
          {presets.map(({ id, name }) => (
            <option key={id} value={id} lang="vi">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isRunning}
          onClick={() => void store.check()}
        >
          {(run.kind === 'none' ? words.check : words.checkAgain)[language]({})}
        </Button>
        {isRunning ? <Button onClick={store.cancel}>{words.cancel[language]({})}</Button> : null}
      </div>
      <ProblemNotice language={language} problem={state.problem} />
      <Run language={language} store={store} state={state} />
      <CompareVersions language={language} load={loadCompare} />
    </div>
  );
}

function Run(props: {
  readonly language: Language;
  readonly store: CheckStore;
  readonly state: CheckState;
}) {
  const styles = useLayout();
  const { language, store, state } = props;
  const { run } = state;
  switch (run.kind) {
    case 'none':
      return null;
    case 'running':
      return <Steps language={language} progress={run.progress} />;
    case 'cancelled':
      return <Notice tone="warning">{words.cancelled[language]({})}</Notice>;
    case 'failed':
      return <ProblemNotice language={language} problem={run.problem} />;
    case 'done':
      return (
        <>
          {run.again === undefined ? null : <Steps language={language} progress={run.again} />}
          {state.outdated === 'left' ? (
            <Notice tone="warning">{words.outdated[language]({})}</Notice>
          ) : null}
          <VerdictNotice language={language} result={run.result} />
          <Unread language={language} result={run.result} />
          <fieldset className={styles.card}>
            <legend>{words.filter[language]({})}</legend>
            <div className={styles.row}>
              {SEVERITIES.map(([severity, title]) => (
                <Checkbox
                  key={severity}
                  label={title[language]({ count: run.result.counts[severity] })}
                  checked={state.shown.includes(severity)}
                  onChange={() => {
                    store.toggle(severity satisfies Severity);
                  }}
                />
              ))}
            </div>
          </fieldset>
          {run.groups.length === 0 && run.result.findings.length > 0 ? (
            <p className={styles.text}>{words.nothingShown[language]({})}</p>
          ) : null}
          <FindingGroups
            language={language}
            groups={run.groups}
            isBusy={state.isBusy}
            onSelect={(finding) => void store.select(finding)}
            onFix={(findings) => void store.fix(findings)}
            onIgnore={(findings, reason) => void store.ignore(findings, reason)}
          />
          <IgnoredFindings
            language={language}
            suppressed={run.result.suppressed}
            isBusy={state.isBusy}
            onHear={(entries) => void store.hear(entries)}
          />
        </>
      );
  }
}

function Steps(props: { readonly language: Language; readonly progress: Progress }) {
  const { language, progress } = props;
  const { done, total } = progress;
  return (
    <Field label={words.progress[language](progress)} role="status">
      {total === 0 ? <ProgressBar /> : <ProgressBar value={done} max={total} />}
    </Field>
  );
}

const TONES: Readonly<Record<CheckResult['verdict'], NoticeTone>> = {
  passed: 'success',
  failed: 'error',
  incomplete: 'warning',
};

function VerdictNotice(props: { readonly language: Language; readonly result: CheckResult }) {
  const styles = useLayout();
  const { language, result } = props;
  const { verdict, counts } = result;
  return (
    <Notice tone={TONES[verdict]}>
      <p className={styles.title}>{sentence(`report/verdict-${verdict}`, counts, language)}</p>
      <p className={styles.text}>{sentence(`report/meaning-${verdict}`, counts, language)}</p>
    </Notice>
  );
}

function Unread(props: { readonly language: Language; readonly result: CheckResult }) {
  const styles = useLayout();
  const { language, result } = props;
  if (result.unread.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{words.unread[language]({ count: result.unread.length })}</summary>
      <ul className={styles.list}>
        {result.unread.map(({ part, reason }) => (
          <li key={`${part}/${reason}`} className={styles.text}>
            {sentence(`unread/${reason}`, { part }, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
