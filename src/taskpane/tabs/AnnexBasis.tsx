import { Field, Input } from '@fluentui/react-components';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { basisOf } from '../store/annexBasis';
import type { AnnexForm } from '../store/annexesState';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly annex: string;
  readonly form: AnnexForm;
  readonly onChange: (changes: Partial<AnnexForm>) => void;
}

/** The day and the salary that the annex asks for, each with what is wrong in it. */
export function AnnexBasis({ language, annex, form, onChange }: Props) {
  const styles = useLayout();
  const { asks, wrong } = basisOf(annex, form);
  return (
    <>
      {asks.includes('date') ? (
        <Field
          label={words.reportDate[language]({})}
          hint={words.reportDateHint[language]({})}
          className={styles.field}
          {...(wrong.includes('date')
            ? { validationMessage: words.reportDateWrong[language]({}) }
            : {})}
        >
          <Input
            value={form.date}
            onChange={(_event, { value }) => {
              onChange({ date: value });
            }}
          />
        </Field>
      ) : null}
      {asks.includes('base-salary') ? (
        <Field
          label={words.baseSalary[language]({})}
          hint={words.baseSalaryHint[language]({})}
          className={styles.field}
          {...(wrong.includes('base-salary')
            ? { validationMessage: words.baseSalaryWrong[language]({}) }
            : {})}
        >
          <Input
            value={form.baseSalary}
            inputMode="decimal"
            onChange={(_event, { value }) => {
              onChange({ baseSalary: value });
            }}
          />
        </Field>
      ) : null}
    </>
  );
}
