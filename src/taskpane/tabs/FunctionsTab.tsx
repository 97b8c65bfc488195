import { Button, Field, Input, Link } from '@fluentui/react-components';
import { use } from 'react';
import type { FunctionText } from '../../strings/functionText';
import { functionTexts } from '../../strings/functions';
import { functionTextsEnglish } from '../../strings/functionsEnglish';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/functions';
import { ProblemNotice } from '../ProblemNotice';
import { searchFunctions } from '../store/functionSearch';
import type { FunctionsStore } from '../store/functionsStore';
import { useStore } from '../useStore';
import { FunctionForm } from './FunctionForm';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<FunctionsStore>;
  readonly hasWorkbook: boolean;
}

/** The functions: searching them, and putting one into a cell. */
export function FunctionsTab({ language, loaded, hasWorkbook }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const state = useStore(store);
  const texts = language === 'vi' ? functionTexts : functionTextsEnglish;
  const { draft } = state;
  const text = texts.find(({ id }) => id === draft?.name);
  if (draft !== undefined && text !== undefined) {
    return (
      <div className={styles.stack}>
        <div>
          <Button size="small" appearance="subtle" onClick={store.close}>
            ← {words.back[language]({})}
          </Button>
        </div>
        <FunctionForm
          language={language}
          text={text}
          draft={draft}
          inserted={state.inserted}
          isBusy={state.isBusy}
          hasWorkbook={hasWorkbook}
          onType={(argument, typed) => void store.type(argument, typed)}
          onTakeCell={(argument) => void store.takeCell(argument)}
          onInsert={() => void store.insert()}
        />
        <ProblemNotice language={language} problem={state.problem} />
      </div>
    );
  }
  const found = searchFunctions(texts, state.query);
  return (
    <div className={styles.stack}>
      <Field
        label={words.search[language]({})}
        hint={words.searchExample[language]({})}
        className={styles.field}
      >
        <Input
          type="search"
          value={state.query}
          onChange={(_event, { value }) => {
            store.search(value);
          }}
        />
      </Field>
      <p className={styles.quiet} role="status">
        {words.found[language]({ count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.id} className={styles.card}>
            <Link
              as="button"
              className={styles.code}
              onClick={() => {
                store.open(one.id, one.parameters.length);
              }}
            >
              {signature(one)}
            </Link>
            <p className={styles.text}>{one.description}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `TDKT.TACHSO(giá_trị; lấy)`: Excel in Vietnamese parts arguments with a semicolon. */
function signature({ id, parameters }: FunctionText): string {
  return `TDKT.${id}(${parameters.map(({ name }) => name).join('; ')})`;
}
