import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { use, useEffect, useRef } from 'react';
import type { PackChoice } from '../app/rules/chooseRules';
import type { Language } from '../strings/sentence';
import { reading } from '../strings/taskpane/pane';
import * as words from '../strings/taskpane/rules';
import { ProblemNotice } from './ProblemNotice';
import type { RulesStore } from './store/rulesStore';
import { useLayout } from './tabs/layout';
import { useStore } from './useStore';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<RulesStore>;
}

/** The packs to choose from, what the chosen one rests on, and a file for one's own. */
export function RulesForm({ language, loaded }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const { rules, isBusy, problem } = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void store.read();
  }, [store]);
  if (rules === undefined) {
    return problem === undefined ? (
      <Spinner size="tiny" label={reading[language]({})} />
    ) : (
      <ProblemNotice language={language} problem={problem} />
    );
  }
  const { chosen, packs } = rules;
  const pack = packs.find(({ id }) => id === chosen);
  return (
    <div className={styles.stack}>
      <ProblemNotice language={language} problem={problem} />
      <Field label={words.chooseRules[language]({})} className={styles.field}>
        <Select
          value={chosen ?? ''}
          disabled={isBusy}
          onChange={(_event, { value }) => void store.choose(value === '' ? undefined : value)}
        >
          <option value="">{words.nationalRules[language]({})}</option>
          {chosen === undefined || pack !== undefined ? null : (
            <option value={chosen}>{words.unknownRules[language]({ id: chosen })}</option>
          )}
          {packs.map((one) => (
            <option key={one.id} value={one.id}>
              {words.rulesOption[language](one)}
            </option>
          ))}
        </Select>
      </Field>
      {pack === undefined ? (
        <p className={styles.quiet}>{words.nationalHint[language]({})}</p>
      ) : (
        <About language={language} pack={pack} />
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.importRules[language]({})}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void store.importFile(file);
          target.value = '';
        }}
      />
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {words.importRules[language]({})}
        </Button>
      </div>
      <p className={styles.quiet}>{words.importHint[language]({})}</p>
    </div>
  );
}

function About({ language, pack }: { readonly language: Language; readonly pack: PackChoice }) {
  const styles = useLayout();
  const { unverified, successor } = pack;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.rulesAbout[language](pack)}</p>
      <p className={styles.quiet}>
        {words.rulesDocuments[language]({ documents: pack.documents.join('; ') })}
      </p>
      {successor === undefined ? null : (
        <p className={styles.quiet}>{words.rulesSuccessor[language]({ document: successor })}</p>
      )}
      <p className={styles.quiet}>
        {words.rulesUnverified[language]({
          count: unverified.length,
          places: unverified.join('; '),
        })}
      </p>
    </div>
  );
}
