import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../strings/sentence';
import { scope } from '../strings/taskpane/pane';
import { FunctionList } from './FunctionList';
import { Header } from './Header';
import { HostNote } from './HostNote';
import { TrialForm } from './TrialForm';
import type { Host } from './host';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    maxWidth: '640px',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalM,
  },
});

/** The whole pane. The language is kept as long as the pane is open. */
export function Pane({ host }: { readonly host: Promise<Host> }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('vi');
  const [found, setFound] = useState<Host>();

  useEffect(() => {
    void host.then(setFound);
  }, [host]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <div className={styles.pane}>
      <Header
        language={language}
        onSwitch={() => {
          setLanguage(language === 'vi' ? 'en' : 'vi');
        }}
      />
      <HostNote host={found} language={language} />
      <Text as="p" block>
        {scope[language]({})}
      </Text>
      <TrialForm language={language} />
      <FunctionList language={language} />
    </div>
  );
}
