import { Field, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../strings/sentence';
import { actual, plan, title } from '../strings/taskpane/trial';
import { tryAttainment } from './trial';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 120px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** An example whose reading matters: a thousands point and a unit. */
const EXAMPLE = { actual: '1.994 tỷ đồng', plan: '1.875' } as const;

/** Two figures, their attainment and how it came about, computed while typing. */
export function TrialForm({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const [actualText, setActual] = useState<string>(EXAMPLE.actual);
  const [planText, setPlan] = useState<string>(EXAMPLE.plan);
  const { result, explanation } = tryAttainment(actualText, planText, language);
  return (
    <section className={styles.form}>
      <Subtitle2 as="h2">{title[language]({})}</Subtitle2>
      <div className={styles.fields}>
        <Field label={actual[language]({})} className={styles.field}>
          <Input
            className={styles.input}
            value={actualText}
            onChange={(_event, { value }) => {
              setActual(value);
            }}
          />
        </Field>
        <Field label={plan[language]({})} className={styles.field}>
          <Input
            className={styles.input}
            value={planText}
            onChange={(_event, { value }) => {
              setPlan(value);
            }}
          />
        </Field>
      </div>
      <Text className={styles.formula}>{formula(actualText, planText)}</Text>
      <div role="status">
        <Text weight="semibold" size={400} block>
          {result}
        </Text>
        <ul className={styles.list}>
          {explanation.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The same as a formula; Excel in Vietnamese parts arguments with a semicolon. */
function formula(actualText: string, planText: string): string {
  const quoted = [actualText, planText].map((text) => `"${text.replaceAll('"', '""')}"`);
  return `=TDKT.HOANTHANH(${quoted.join(';')})`;
}
