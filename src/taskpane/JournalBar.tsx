import { Button } from '@fluentui/react-components';
import type { Reason } from '../core/model/plan';
import { sentence, type Language } from '../strings/sentence';
import { undo, undone } from '../strings/taskpane/pane';
import { Notice } from './Notice';
import { ProblemNotice } from './ProblemNotice';
import type { Journal } from './store/journal';
import { useStore } from './useStore';

interface Props {
  readonly language: Language;
  readonly journal: Journal;
}

/** What can be undone, and what was. */
export function JournalBar({ language, journal }: Props) {
  const { last, isUndoing, undone: gone, problem } = useStore(journal);
  const words = ({ code, data }: Reason): string => sentence(code, data, language);
  return (
    <>
      {gone === undefined ? null : (
        <Notice tone="success">{undone[language]({ what: words(gone) })}</Notice>
      )}
      <ProblemNotice language={language} problem={problem} />
      {last === undefined ? null : (
        <div>
          <Button size="small" disabledFocusable={isUndoing} onClick={() => void journal.undo()}>
            {undo[language]({ what: words(last) })}
          </Button>
        </div>
      )}
    </>
  );
}
