import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { functionTexts } from '../strings/functions';
import type { FunctionText } from '../strings/functionText';
import { functionTextsEnglish } from '../strings/functionsEnglish';
import { functionsTitle } from '../strings/taskpane/pane';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  entry: { margin: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The functions of this version, each with its arguments and what it gives. */
export function FunctionList({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const texts = language === 'vi' ? functionTexts : functionTextsEnglish;
  return (
    <section>
      <Subtitle2 as="h2">{functionsTitle[language]({})}</Subtitle2>
      <dl className={styles.list}>
        {texts.map((text) => (
          <div key={text.id}>
            <dt className={styles.formula}>{signature(text)}</dt>
            <dd className={styles.entry}>
              <Text>{text.description}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** `=TDKT.TACHSO(giá_trị; lấy)`: Excel in Vietnamese parts arguments with a semicolon. */
function signature({ id, parameters }: FunctionText): string {
  return `=TDKT.${id}(${parameters.map(({ name }) => name).join('; ')})`;
}
