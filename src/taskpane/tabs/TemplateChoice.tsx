import { Button, Field, Radio, RadioGroup, Select, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/template';
import type { TemplateState } from '../store/templateState';
import type { TemplateStore } from '../store/templateStore';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly store: TemplateStore;
  readonly state: TemplateState;
  readonly sheets: readonly string[];
}

/** Which sheet is the form, and where its data come from. */
export function TemplateChoice({ language, store, state, sheets }: Props) {
  const styles = useLayout();
  const { formSheet, data, file, isBusy } = state;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Field label={words.templateForm[language]({})} className={styles.field}>
        <Select
          value={formSheet ?? ''}
          onChange={(_event, { value }) => {
            store.chooseForm(value === '' ? undefined : value);
          }}
        >
          {data === 'file' ? (
            <option value="">{words.templateAllSheets[language]({})}</option>
          ) : formSheet === undefined ? (
            <option value="">{words.templateNoSheet[language]({})}</option>
          ) : null}
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.templateData[language]({})}>
        <RadioGroup
          value={data}
          onChange={(_event, { value }) => {
            store.chooseData(value === 'book' ? 'book' : 'file');
          }}
        >
          <Radio value="file" label={words.templateFromFile[language]({})} />
          <Radio value="book" label={words.templateFromBook[language]({})} />
        </RadioGroup>
      </Field>
      {data === 'book' ? null : (
        <div className={styles.tight}>
          <p className={styles.quiet} role="status">
            {file === undefined
              ? words.templateFileHint[language]({})
              : words.templateFile[language]({ file: file.name })}
          </p>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-label={words.templateChooseFile[language]({})}
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              if (chosen !== undefined) void store.chooseFile(chosen);
              // The same file may be chosen again once it was mended.
              target.value = '';
            }}
          />
          <div className={styles.row}>
            <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
              {words.templateChooseFile[language]({})}
            </Button>
            {isBusy ? <Spinner size="tiny" /> : null}
          </div>
        </div>
      )}
    </>
  );
}
