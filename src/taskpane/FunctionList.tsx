import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { attainmentHelp, figureHelp, functionsTitle } from '../strings/taskpane/pane';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  entry: { margin: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const FUNCTIONS = [
  { example: '=TDKT.HOANTHANH(C2:C20;D2:D20)', help: attainmentHelp },
  { example: '=TDKT.TACHSO(C2:C20)', help: figureHelp },
] as const;

/** The functions of this version, each with an example and what it gives. */
export function FunctionList({ language }: { readonly language: Language }) {
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h2">{functionsTitle[language]({})}</Subtitle2>
      <dl className={styles.list}>
        {FUNCTIONS.map(({ example, help }) => (
          <div key={example}>
            <dt className={styles.formula}>{example}</dt>
            <dd className={styles.entry}>
              <Text>{help[language]({})}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
