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
    padding: tokens.spacingHorizontalM,
  },
});

interface Props {
  /** Tells where the pane runs, once it is known and again when it turns out otherwise. */
  readonly watchHost: (tell: (host: Host) => void) => void;
}

/** The whole pane. The language is kept as long as the pane is open. */
export function Pane({ watchHost }: Props) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('vi');
  const [host, setHost] = useState<Host>();

  useEffect(() => {
    watchHost(setHost);
  }, [watchHost]);
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
      <HostNote host={host} language={language} />
      <Text block>{scope[language]({})}</Text>
      <TrialForm language={language} />
      <FunctionList language={language} />
    </div>
  );
}
