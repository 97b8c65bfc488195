import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { invitation, opening, sample } from '../strings/workbench/workbench';
import { Header } from '../taskpane/Header';
import { OpenButton } from './OpenButton';
import { sampleSource, type Source } from './store/source';

const useStyles = makeStyles({
  area: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM },
});

/** What stands where the grid will be: how to open a workbook. */
export function Invitation(props: {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onOpen: (source: Source) => void;
  readonly onSwitchLanguage: () => void;
}) {
  const styles = useStyles();
  const { language, isBusy, onOpen, onSwitchLanguage } = props;
  return (
    <div className={styles.area}>
      <Header language={language} onSwitch={onSwitchLanguage} />
      {isBusy ? (
        <Spinner label={opening[language]({})} />
      ) : (
        <>
          <p>{invitation[language]({})}</p>
          <div className={styles.buttons}>
            <OpenButton language={language} appearance="primary" onOpen={onOpen} />
            <Button
              onClick={() => {
                onOpen(sampleSource);
              }}
            >
              {sample[language]({})}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
