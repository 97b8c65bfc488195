import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import type { AnnexForm } from '../store/annexesState';
import type { ChosenFile } from '../store/previousFile';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  /** The file's name, where one was chosen. */
  readonly previous: string | undefined;
  readonly form: AnnexForm;
  readonly isWrong: boolean;
  readonly onChoose: (file: ChosenFile | undefined) => void;
  readonly onChange: (changes: Partial<AnnexForm>) => void;
}

/** The workbook of the period before, from a file of this computer, and what its units became. */
export function PreviousFile(props: Props) {
  const styles = useLayout();
  const { language, previous, form, isWrong, onChoose, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <details className={styles.details} open={previous !== undefined}>
      <summary>{words.previousBook[language]({})}</summary>
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.previousHint[language]({})}</p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.choosePrevious[language]({})}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onChoose(file);
            // The same file may be chosen again once it was mended.
            target.value = '';
          }}
        />
        {previous === undefined ? null : (
          <p className={styles.text}>{words.previousChosen[language]({ name: previous })}</p>
        )}
        <div className={styles.row}>
          <Button size="small" onClick={() => input.current?.click()}>
            {words.choosePrevious[language]({})}
          </Button>
          {previous === undefined ? null : (
            <Button
              size="small"
              onClick={() => {
                onChoose(undefined);
              }}
            >
              {words.removePrevious[language]({})}
            </Button>
          )}
        </div>
        {previous === undefined ? null : (
          <Field
            label={words.formerUnits[language]({})}
            hint={words.formerUnitsHint[language]({})}
            className={styles.field}
            {...(isWrong ? { validationMessage: words.formerUnitsWrong[language]({}) } : {})}
          >
            <Textarea
              value={form.units}
              onChange={(_event, { value }) => {
                onChange({ units: value });
              }}
            />
          </Field>
        )}
      </div>
    </details>
  );
}
