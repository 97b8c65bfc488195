import { Button, Link, Spinner } from '@fluentui/react-components';
import { use, useRef } from 'react';
import type { Change } from '../../core/compare/change';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/compare';
import { reading } from '../../strings/taskpane/pane';
import { Notice } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import type { CompareState, CompareStore } from '../store/compareStore';
import { useStore } from '../useStore';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<CompareStore>;
}

/** Choosing the earlier version, and the changes since, sheet by sheet. */
export function CompareForm({ language, loaded }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const state = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.compareHint[language]({})}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.chooseVersion[language]({})}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void store.compare(file);
          // The same file may be chosen again once the workbook was changed.
          target.value = '';
        }}
      />
      <div className={styles.row}>
        <Button disabledFocusable={state.isBusy} onClick={() => input.current?.click()}>
          {words.chooseVersion[language]({})}
        </Button>
        {state.isBusy ? <Spinner size="tiny" label={reading[language]({})} /> : null}
      </div>
      <ProblemNotice language={language} problem={state.problem} />
      <Outcome language={language} state={state} onSelect={(change) => void store.select(change)} />
    </div>
  );
}

interface OutcomeProps {
  readonly language: Language;
  readonly state: CompareState;
  readonly onSelect: (change: Change) => void;
}

function Outcome({ language, state, onSelect }: OutcomeProps) {
  const styles = useLayout();
  const { file, changes, unread } = state;
  if (file === undefined) return null;
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return (
    <div className={styles.stack} role="status">
      <Notice tone="info">{words.compared[language]({ file, count: changes.length })}</Notice>
      {unread.length === 0 ? null : (
        <Notice tone="warning">{words.notCompared[language]({ parts: unread.join(', ') })}</Notice>
      )}
      {sheets.map((sheet) => (
        <section key={sheet} className={styles.card}>
          <h3 className={styles.title}>{sheet}</h3>
          <ul className={styles.list}>
            {changes
              .filter((change) => change.sheet === sheet)
              .map((change, i) => (
                <li key={String(i)} className={styles.text}>
                  <Place language={language} change={change} onSelect={onSelect} />
                  {sentence(`compare/${change.kind}`, change.data, language)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Place(props: {
  readonly language: Language;
  readonly change: Change;
  readonly onSelect: (change: Change) => void;
}) {
  const { language, change, onSelect } = props;
  const { oldCell, newCell } = change;
  const place = sentence('cli/compare-place', { old: oldCell, new: newCell }, language);
  if (place === '') return null;
  if (newCell === null) return <>{`${place}: `}</>;
  return (
    <>
      <Link
        as="button"
        inline
        onClick={() => {
          onSelect(change);
        }}
      >
        {place}
      </Link>
      {': '}
    </>
  );
}
