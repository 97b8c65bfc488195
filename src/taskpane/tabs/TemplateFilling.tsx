import { Button, Spinner } from '@fluentui/react-components';
import { use, useEffect } from 'react';
import { formatRange } from '../../core/base/address';
import type { Language } from '../../strings/sentence';
import { readAgain, reading } from '../../strings/taskpane/pane';
import * as words from '../../strings/taskpane/template';
import { Notice } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import type { TemplateState } from '../store/templateState';
import type { TemplateStore } from '../store/templateStore';
import { useStore } from '../useStore';
import { useLayout } from './layout';
import { TemplateBlock } from './TemplateBlock';
import { TemplateChoice } from './TemplateChoice';
import { TemplateHeader } from './TemplateHeader';
import { TemplatePreview } from './TemplatePreview';
import { TemplateWords } from './TemplateWords';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<TemplateStore>;
}

/** Which sheet is the form, which data fill it, what goes where, and the button. */
export function TemplateFilling({ language, loaded }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const state = useStore(store);
  const { book, isOutdated, isBusy } = state;
  useEffect(() => {
    if (book.kind === 'none' || (isOutdated && !isBusy)) void store.read();
  }, [store, book.kind, isOutdated, isBusy]);
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.templateHint[language]({})}</p>
      {book.kind === 'failed' ? <ProblemNotice language={language} problem={book.problem} /> : null}
      {book.kind === 'none' || book.kind === 'reading' ? (
        <div role="status">
          <Spinner size="tiny" labelPosition="after" label={reading[language]({})} />
        </div>
      ) : null}
      {book.kind === 'read' ? (
        <Read language={language} store={store} state={state} book={book} />
      ) : null}
      <ProblemNotice language={language} problem={state.problem} />
      <Done language={language} state={state} />
      {book.kind === 'read' || book.kind === 'failed' ? (
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void store.read()}>
            {readAgain[language]({})}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Read(props: {
  readonly language: Language;
  readonly store: TemplateStore;
  readonly state: TemplateState;
  readonly book: Extract<TemplateState['book'], { kind: 'read' }>;
}) {
  const { language, store, state, book } = props;
  const { choices, preview } = book;
  return (
    <>
      <TemplateChoice language={language} store={store} state={state} sheets={book.sheets} />
      {choices.blocks.some(({ isRefill }) => isRefill) ? (
        <Notice tone="info">{words.templateRefill[language]({})}</Notice>
      ) : null}
      {choices.blocks.map((block) => (
        <TemplateBlock
          key={`${block.sheet}!${formatRange(block.header)}`}
          language={language}
          block={block}
          isBusy={state.isBusy}
          onTable={(source) => {
            store.chooseTable(block, source);
          }}
          onFill={(column, fill) => {
            store.chooseFill(block, column, fill);
          }}
        />
      ))}
      {state.formSheet === undefined ? null : (
        <TemplateHeader
          key={state.formSheet}
          language={language}
          isBusy={state.isBusy}
          columnsUnder={store.columnsUnder}
          onUse={store.pointHeader}
          onForget={store.forgetChoices}
        />
      )}
      <TemplateWords
        language={language}
        texts={state.texts}
        fields={choices.fields}
        onChange={store.setTexts}
      />
      <TemplatePreview
        language={language}
        preview={preview}
        isBusy={state.isBusy}
        onFill={() => void store.fill()}
      />
    </>
  );
}

function Done({ language, state }: { readonly language: Language; readonly state: TemplateState }) {
  const { done } = state;
  if (done === undefined) return null;
  const { sheets, lines, inserted, isUnchanged } = done;
  return (
    <Notice tone="success">
      {isUnchanged
        ? words.templateUnchanged[language]({})
        : words.templateDone[language]({ sheets: sheets.join(', '), lines, inserted })}
    </Notice>
  );
}
