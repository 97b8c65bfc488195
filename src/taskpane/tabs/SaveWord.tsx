import { Button, Checkbox } from '@fluentui/react-components';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { useLayout } from './layout';

export interface WordProps {
  readonly withSentences: boolean;
  readonly onSentences: (withSentences: boolean) => void;
  readonly onSave: () => void;
}

interface Props extends WordProps {
  readonly language: Language;
  readonly isBusy: boolean;
  /** Whether sentences can be made of this annex. */
  readonly hasTargets: boolean;
}

/** The annex as a Word file, with or without the report's sentences. */
export function SaveWord(props: Props) {
  const styles = useLayout();
  const { language, isBusy, hasTargets, withSentences, onSentences, onSave } = props;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={onSave}>
          {words.word[language]({})}
        </Button>
        {hasTargets ? (
          <Checkbox
            label={words.withSentences[language]({})}
            checked={withSentences}
            onChange={(_event, { checked }) => {
              onSentences(checked === true);
            }}
          />
        ) : null}
      </div>
      <p className={styles.quiet}>{words.wordHint[language]({})}</p>
    </div>
  );
}
