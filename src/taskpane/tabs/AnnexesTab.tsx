import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { use, useEffect } from 'react';
import type { AnnexChoice } from '../../app/annexChoices';
import { annexes as definitions } from '../../core/annexes';
import type { AnnexDefinition } from '../../core/annexes/definition';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { readAgain, reading } from '../../strings/taskpane/pane';
import { Notice } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import { chosenTable, type AnnexesDone, type AnnexesState } from '../store/annexesState';
import type { AnnexesStore } from '../store/annexesStore';
import type { TemplateStore } from '../store/templateStore';
import { useStore } from '../useStore';
import { AnnexBasis } from './AnnexBasis';
import { AnnexPreview } from './AnnexPreview';
import { AnnexWording } from './AnnexWording';
import { ColumnMapping } from './ColumnMapping';
import { basisOf } from '../store/annexBasis';
import { PointOutTable } from './PointOutTable';
import { PreviousFile } from './PreviousFile';
import { TemplateForm } from './TemplateForm';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly loaded: Promise<AnnexesStore>;
  readonly loadTemplate: () => Promise<TemplateStore>;
  readonly onCheck: () => void;
}

/** Filling an annex: which, from which table, how it will look, and the button. */
export function AnnexesTab({ language, loaded, loadTemplate, onCheck }: Props) {
  const styles = useLayout();
  const store = use(loaded);
  const state = useStore(store);
  const { book, isOutdated, isBusy } = state;
  useEffect(() => {
    if (book.kind === 'none' || (isOutdated && !isBusy)) void store.read();
  }, [store, book.kind, isOutdated, isBusy]);
  return (
    <div className={styles.stack}>
      <Done language={language} done={state.done} onCheck={onCheck} />
      <ProblemNotice language={language} problem={state.problem} />
      {book.kind === 'failed' ? (
        <>
          <ProblemNotice language={language} problem={book.problem} />
          <div>
            <Button onClick={() => void store.read()}>{readAgain[language]({})}</Button>
          </div>
        </>
      ) : null}
      {book.kind === 'none' || book.kind === 'reading' ? (
        <div role="status">
          <Spinner size="tiny" labelPosition="after" label={reading[language]({})} />
        </div>
      ) : null}
      {book.kind === 'read' ? (
        <Read language={language} store={store} state={state} book={book} />
      ) : null}
      <TemplateForm language={language} load={loadTemplate} />
    </div>
  );
}

function Read(props: {
  readonly language: Language;
  readonly store: AnnexesStore;
  readonly state: AnnexesState;
  readonly book: Extract<AnnexesState['book'], { kind: 'read' }>;
}) {
  const styles = useLayout();
  const { language, store, state, book } = props;
  const choice = book.choices.find(({ id }) => id === state.annex);
  const definition = definitions.find(({ id }) => id === state.annex);
  const table = chosenTable(state);
  const hasNoTable = book.choices.every(({ sources }) => sources.length === 0);
  const missing = (roles: readonly string[]): string =>
    roles.map((role) => sentence(`roles/${role}`, {}, language)).join(', ');
  return (
    <>
      {hasNoTable ? (
        <Notice tone="info">
          <div className={styles.tight}>
            <span>{words.noSource[language]({})}</span>
            <span>{words.sampleOffer[language]({})}</span>
            <div>
              <Button
                appearance="primary"
                disabledFocusable={state.isBusy}
                onClick={() => void store.openSample()}
              >
                {words.openSample[language]({})}
              </Button>
            </div>
            {book.starter.adds.length === 0 ? null : (
              <>
                <span>{starterOffer(book.starter, language)}</span>
                <div>
                  <Button
                    disabledFocusable={state.isBusy}
                    onClick={() => void store.makeStarter(language)}
                  >
                    {words.makeStarter[language]({})}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Notice>
      ) : null}
      <Field label={words.chooseAnnex[language]({})} className={styles.field}>
        <Select
          value={state.annex}
          onChange={(_event, { value }) => {
            store.chooseAnnex(value);
          }}
        >
          {state.annex === '' ? (
            <option value="">{words.noAnnexChosen[language]({})}</option>
          ) : null}
          <Choices
            language={language}
            title={words.fillable[language]({})}
            choices={book.choices.filter(canBeFilled)}
          />
          <Choices
            language={language}
            title={words.notFillable[language]({})}
            choices={book.choices.filter((one) => !canBeFilled(one))}
          />
        </Select>
      </Field>
      {definition === undefined ? null : (
        <p className={styles.quiet}>
          {words.annexSource[language]({ source: definition.source })}{' '}
          {words.needs[language]({ columns: missing(definition.description.needs) })}
        </p>
      )}
      {choice === undefined || choice.sources.length === 0 ? null : (
        <Field label={words.sourceTable[language]({})} className={styles.field}>
          <Select
            value={state.source ?? ''}
            onChange={(_event, { value }) => {
              store.chooseSource(value);
            }}
          >
            {[...new Map(choice.sources.map((source) => [source.sheet, source])).values()].map(
              ({ sheet, lines, missing: lacks }) => (
                <option key={sheet} value={sheet}>
                  {words.sourceOption[language]({ sheet, lines, missing: missing(lacks) })}
                </option>
              ),
            )}
          </Select>
        </Field>
      )}
      {table === undefined || definition === undefined ? null : (
        <ColumnMapping
          language={language}
          table={table}
          columns={table.columns}
          roles={definition.roles}
          isBusy={state.isBusy}
          onMap={(role, column) => void store.mapColumn(role, column)}
          onForget={() => void store.forgetColumns(table.sheet)}
        />
      )}
      {definition === undefined ? null : (
        <PointOutTable
          language={language}
          key={definition.id}
          sheets={book.sheets}
          roles={definition.roles}
          needs={definition.description.needs.filter((role) => definition.roles.includes(role))}
          columnsUnder={store.columnsUnder}
          isBusy={state.isBusy}
          onUse={(mapping) => void store.pointOut(mapping)}
        />
      )}
      <div>
        <Button size="small" disabledFocusable={state.isBusy} onClick={() => void store.read()}>
          {readAgain[language]({})}
        </Button>
      </div>
      {hasNoTable ? null : (
        <>
          <AnnexBasis
            language={language}
            annex={state.annex}
            form={state.form}
            onChange={store.setForm}
          />
          {definition !== undefined && asksPrevious(definition) ? (
            <PreviousFile
              language={language}
              previous={state.previous?.name}
              form={state.form}
              isWrong={basisOf(state.annex, state.form).wrong.includes('previous')}
              onChoose={(file) => void store.choosePrevious(file)}
              onChange={store.setForm}
            />
          ) : null}
          <AnnexWording language={language} form={state.form} onChange={store.setForm} />
          <AnnexPreview
            language={language}
            preview={book.preview}
            isBusy={state.isBusy}
            onFill={() => void store.fill()}
            onFillAgain={() => void store.fillAgain()}
            word={{
              withSentences: state.withSentences,
              onSentences: store.setSentences,
              onSave: () => void store.saveWord(),
            }}
          />
        </>
      )}
    </>
  );
}

function Choices(props: {
  readonly language: Language;
  readonly title: string;
  readonly choices: readonly AnnexChoice[];
}) {
  const { language, title, choices } = props;
  if (choices.length === 0) return null;
  return (
    <optgroup label={title}>
      {choices.map(({ id }) => (
        <option key={id} value={id}>
          {sentence(`annexes/${id}`, {}, language)}
        </option>
      ))}
    </optgroup>
  );
}

function asksPrevious({ asks = [] }: AnnexDefinition): boolean {
  return asks.includes('previous');
}

function starterOffer(
  { adds, keeps }: { readonly adds: readonly string[]; readonly keeps: readonly string[] },
  language: Language,
): string {
  return words.starterOffer[language]({ sheets: adds.length, kept: keeps.join(', ') });
}

function canBeFilled({ sources }: AnnexChoice): boolean {
  return sources.some(({ missing, lines }) => missing.length === 0 && lines > 0);
}

function Done(props: {
  readonly language: Language;
  readonly done: AnnexesDone | undefined;
  readonly onCheck: () => void;
}) {
  const styles = useLayout();
  const { language, done, onCheck } = props;
  if (done === undefined) return null;
  return (
    <Notice tone="success">
      <div className={styles.tight}>
        <span>{doneText(done, language)}</span>
        <div>
          <Button size="small" onClick={onCheck}>
            {words.checkNow[language]({})}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function doneText(done: AnnexesDone, language: Language): string {
  switch (done.kind) {
    case 'filled':
      return words.filled[language](done);
    case 'refilled':
      return words.refilled[language]({ ...done, notes: done.notesKept });
    case 'sample':
      return words.sampleOpened[language](done);
    case 'starter':
      return words.starterMade[language](done);
    case 'word':
      return words.wordSaved[language]({ ...done, unsaid: done.unsaid.join('; ') });
  }
}
