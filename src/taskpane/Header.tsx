import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { otherLanguage, product } from '../strings/taskpane/pane';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { flexShrink: 0 },
});

/** The product's name and the switch to the other language. */
export function Header(props: { readonly language: Language; readonly onSwitch: () => void }) {
  const styles = useStyles();
  const { language, onSwitch } = props;
  return (
    <header className={styles.header}>
      <img src="assets/icon-32.png" alt="" width={32} height={32} />
      <h1 className={styles.title}>{product[language]({})}</h1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={onSwitch}
      >
        {otherLanguage[language]({})}
      </Button>
    </header>
  );
}
