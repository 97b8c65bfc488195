import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { otherLanguage, product } from '../strings/taskpane/pane';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0 },
});

/** The product's name and the switch to the other language. */
export function Header(props: { readonly language: Language; readonly onSwitch: () => void }) {
  const styles = useStyles();
  const { language, onSwitch } = props;
  return (
    <header className={styles.header}>
      <img src="assets/icon-32.png" alt="" width={32} height={32} />
      <Subtitle2 as="h1" className={styles.title}>
        {product[language]({})}
      </Subtitle2>
      <Button
        appearance="subtle"
        size="small"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={onSwitch}
      >
        {otherLanguage[language]({})}
      </Button>
    </header>
  );
}
