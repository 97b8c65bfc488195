import { Field, Input } from '@fluentui/react-components';
import { onlyDate } from '../../core/text/writtenDates';
import type { Language } from '../../strings/sentence';
import {
  period,
  periodExample,
  reportDate,
  reportDateWrong,
  unitExample,
  unitName,
} from '../../strings/taskpane/annexes';
import * as words from '../../strings/taskpane/template';
import type { TemplateTexts } from '../store/templateState';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly texts: TemplateTexts;
  /** The form's own fields. */
  readonly fields: readonly string[];
  readonly onChange: (changes: Partial<TemplateTexts>) => void;
}

/** What stands in the form's texts: unit, period, day and its own fields. */
export function TemplateWords({ language, texts, fields, onChange }: Props) {
  const styles = useLayout();
  const isWrong = texts.date.trim() !== '' && onlyDate(texts.date.trim()) === undefined;
  return (
    <section className={styles.stack} aria-label={words.templateTexts[language]({})}>
      <h3 className={styles.title}>{words.templateTexts[language]({})}</h3>
      <Field label={unitName[language]({})} className={styles.field}>
        <Input
          value={texts.unit}
          placeholder={unitExample[language]({})}
          onChange={(_event, { value }) => {
            onChange({ unit: value });
          }}
        />
      </Field>
      <Field label={period[language]({})} className={styles.field}>
        <Input
          value={texts.period}
          placeholder={periodExample[language]({})}
          onChange={(_event, { value }) => {
            onChange({ period: value });
          }}
        />
      </Field>
      <Field
        label={reportDate[language]({})}
        hint={words.templateDateHint[language]({})}
        className={styles.field}
        {...(isWrong ? { validationMessage: reportDateWrong[language]({}) } : {})}
      >
        <Input
          value={texts.date}
          onChange={(_event, { value }) => {
            onChange({ date: value });
          }}
        />
      </Field>
      {fields.map((field) => (
        <Field
          key={field}
          label={words.templateField[language]({ field })}
          className={styles.field}
        >
          <Input
            value={texts.fields[field] ?? ''}
            onChange={(_event, { value }) => {
              onChange({ fields: { ...texts.fields, [field]: value } });
            }}
          />
        </Field>
      ))}
    </section>
  );
}
