import { Button, Link, Spinner } from '@fluentui/react-components';
import { use, useEffect } from 'react';
import type { OwnFormula } from '../../app/finish/ownFormulas';
import { left } from '../../strings/finish/matters';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/finish';
import { moreRows, readAgain, reading } from '../../strings/taskpane/pane';
import { Notice } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import type { FinishList, FinishStore } from '../store/finishStore';
import { useStore } from '../useStore';
import { Matters } from './Matters';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<FinishStore>;
}

/** A list of thousands is read by nobody; the headings count them all. */
const MOST_LISTED = 100;

/** What is done before the workbook is sent. */
export function FinishTab({ language, loaded }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const { list, isBusy, isOutdated, problem } = useStore(store);
  useEffect(() => {
    if (list.kind === 'none' || (isOutdated && !isBusy)) void store.read();
  }, [store, list.kind, isOutdated, isBusy]);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{words.intro[language]({})}</p>
      <ProblemNotice language={language} problem={problem} />
      {list.kind === 'failed' ? <ProblemNotice language={language} problem={list.problem} /> : null}
      {list.kind === 'none' || list.kind === 'reading' ? (
        <div role="status">
          <Spinner size="tiny" labelPosition="after" label={reading[language]({})} />
        </div>
      ) : (
        <div>
          <Button size="small" onClick={() => void store.read()}>
            {readAgain[language]({})}
          </Button>
        </div>
      )}
      {list.kind === 'read' ? (
        <>
          <Formulas language={language} store={store} list={list} isBusy={isBusy} />
          <Stuck language={language} store={store} list={list} isBusy={isBusy} />
          <Matters language={language} store={store} list={list} />
          <Audit language={language} store={store} />
        </>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly language: Language;
  readonly store: FinishStore;
  readonly list: Extract<FinishList, { kind: 'read' }>;
  readonly isBusy: boolean;
}

function Formulas({ language, store, list, isBusy }: PartProps) {
  const styles = useLayout();
  const { formulas, twins } = list;
  const ready = formulas.filter(({ why }) => why === undefined).length;
  const twinOf = ({ sheet, cell }: OwnFormula): string | undefined =>
    twins.find((twin) => twin.sheet === sheet && twin.cell === cell)?.native;
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{words.own[language]({ count: formulas.length })}</h2>
      <p className={styles.quiet}>
        {(formulas.length === 0 ? words.ownNone : words.ownWhy)[language]({})}
      </p>
      <FormulaList
        language={language}
        store={store}
        formulas={formulas}
        noteOf={(one) => {
          const native = twinOf(one);
          if (one.why !== undefined) return left[language]({ why: one.why });
          return native === undefined
            ? undefined
            : words.native[language]({ formula: shown(native) });
        }}
      />
      {twins.length === 0 ? null : (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void store.toNative()}>
            {words.toNative[language]({ count: twins.length })}
          </Button>
        </div>
      )}
      {ready === 0 ? null : (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void store.toValues()}
          >
            {words.toValues[language]({ count: ready })}
          </Button>
        </div>
      )}
      {formulas.some(({ why, spills }) => why === undefined && spills) ? (
        <p className={styles.quiet}>{words.spillsStay[language]({})}</p>
      ) : null}
    </section>
  );
}

function Audit({ language, store }: Pick<PartProps, 'language' | 'store'>) {
  const styles = useLayout();
  const { audited, isBusy } = useStore(store);
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{words.audit[language]({})}</h2>
      <p className={styles.quiet}>{words.auditWhy[language]({})}</p>
      {audited === undefined ? null : (
        <Notice tone="success">{words.auditDone[language]({ sheet: audited })}</Notice>
      )}
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void store.audit(language)}>
          {words.auditWrite[language]({})}
        </Button>
      </div>
    </section>
  );
}

function Stuck({ language, store, list, isBusy }: PartProps) {
  const styles = useLayout();
  const { stuck } = list;
  if (stuck.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{words.stuck[language]({ count: stuck.length })}</h2>
      <p className={styles.quiet}>{words.stuckWhy[language]({})}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void store.reenter()}>
          {words.reenter[language]({ count: stuck.length })}
        </Button>
      </div>
    </section>
  );
}

function FormulaList(props: {
  readonly language: Language;
  readonly store: FinishStore;
  readonly formulas: readonly OwnFormula[];
  readonly noteOf: (formula: OwnFormula) => string | undefined;
}) {
  const styles = useLayout();
  const { language, store, formulas, noteOf } = props;
  if (formulas.length === 0) return null;
  return (
    <ul className={styles.list}>
      {formulas.slice(0, MOST_LISTED).map((one) => {
        const note = noteOf(one);
        return (
          <li key={`${one.sheet}!${one.cell}`} className={styles.card}>
            <Link as="button" onClick={() => void store.select(one.sheet, one.cell)}>
              {one.sheet}!{one.cell}
            </Link>
            <span className={styles.code}>{shown(one.formula)}</span>
            {note === undefined ? null : <span className={styles.quiet}>{note}</span>}
          </li>
        );
      })}
      {formulas.length > MOST_LISTED ? (
        <li className={styles.quiet}>
          {moreRows[language]({ count: formulas.length - MOST_LISTED })}
        </li>
      ) : null}
    </ul>
  );
}

/** As Excel in Vietnamese shows it. Texts in quotes stay as they are. */
function shown(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"|[^"]+/g) ?? [];
  return `=${parts.map((part) => (part.startsWith('"') ? part : part.replaceAll(',', '; '))).join('')}`;
}
