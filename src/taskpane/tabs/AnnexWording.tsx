import { Field, Input, Select } from '@fluentui/react-components';
import type { FormulaMode } from '../../core/annexes/percentCell';
import type { Message } from '../../strings/message';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import type { AnnexForm } from '../store/annexesState';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly form: AnnexForm;
  readonly onChange: (changes: Partial<AnnexForm>) => void;
}

const MODES: readonly (readonly [FormulaMode, Message<object>])[] = [
  ['native', words.formulasNative],
  ['functions', words.formulasFunctions],
  ['values', words.formulasValues],
];

/** The words that go on the annex and how its percentages are written. */
export function AnnexWording({ language, form, onChange }: Props) {
  const styles = useLayout();
  return (
    <details className={styles.details}>
      <summary>{words.wording[language]({})}</summary>
      <div className={styles.stack}>
        <Field
          label={words.unitName[language]({})}
          hint={words.unitExample[language]({})}
          className={styles.field}
        >
          <Input
            value={form.unit}
            onChange={(_event, { value }) => {
              onChange({ unit: value });
            }}
          />
        </Field>
        <Field
          label={words.period[language]({})}
          hint={words.periodExample[language]({})}
          className={styles.field}
        >
          <Input
            value={form.period}
            onChange={(_event, { value }) => {
              onChange({ period: value });
            }}
          />
        </Field>
        <Field
          label={words.reference[language]({})}
          hint={words.referenceExample[language]({})}
          className={styles.field}
        >
          <Input
            value={form.reference}
            onChange={(_event, { value }) => {
              onChange({ reference: value });
            }}
          />
        </Field>
        <Field label={words.formulas[language]({})} className={styles.field}>
          <Select
            value={form.formulas}
            onChange={(_event, { value }) => {
              const mode = MODES.find(([one]) => one === value)?.[0];
              if (mode !== undefined) onChange({ formulas: mode });
            }}
          >
            {MODES.map(([mode, title]) => (
              <option key={mode} value={mode}>
                {title[language]({})}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
