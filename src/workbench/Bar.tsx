import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { sentence, type Language } from '../strings/sentence';
import { print } from '../strings/workbench/print';
import * as words from '../strings/workbench/workbench';
import { Notice } from '../taskpane/Notice';
import { ProblemNotice } from '../taskpane/ProblemNotice';
import type { UnshownKind } from '../workbook/file/look/bookLook';
import { DifferingCells } from './DifferingCells';
import { OpenButton } from './OpenButton';
import type { Bench, BenchState } from './store/bench';
import type { Source } from './store/source';

const KEPT: Readonly<Record<UnshownKind, typeof words.keptChart>> = {
  chart: words.keptChart,
  picture: words.keptPicture,
  drawing: words.keptDrawing,
  pivot: words.keptPivot,
  conditional: words.keptConditional,
  'chart-sheet': words.keptChartSheet,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly language: Language;
  readonly bench: Bench;
  readonly state: BenchState;
  readonly onOpen: (source: Source) => void;
  readonly onPrint: () => void;
  readonly onSelect: (sheet: string, a1: string) => void;
}

/** The file that is open, what can be done with it, and what came of that. */
export function Bar({ language, bench, state, onOpen, onPrint, onSelect }: Props) {
  const styles = useStyles();
  const { book, isBusy, isUnsaved, notice, problem } = state;
  const next = book?.workbook.next();
  return (
    <div role="region" aria-label={words.bar[language]({})}>
      {book === undefined ? null : (
        <div className={styles.bar}>
          <OpenButton language={language} appearance="subtle" onOpen={onOpen} />
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              void bench.save();
            }}
          >
            {words.save[language]({})}
          </Button>
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={onPrint}>
            {print[language]({})}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={next?.undo === undefined}
            onClick={() => {
              void bench.undo();
            }}
          >
            {words.undo[language]({})}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={next?.redo === undefined}
            onClick={() => {
              void bench.redo();
            }}
          >
            {words.redo[language]({})}
          </Button>
          <span className={styles.name}>
            {book.source.name}
            {isUnsaved ? ` (${words.unsaved[language]({})})` : null}
          </span>
          {isBusy ? <Spinner size="tiny" aria-label={words.opening[language]({})} /> : null}
        </div>
      )}
      <ProblemNotice language={language} problem={problem} />
      {notice === undefined ? null : (
        <Notice tone="success">{sentence(notice.code, notice.data, language)}</Notice>
      )}
      {book === undefined || book.unshown.length === 0 ? null : (
        <p className={styles.quiet}>
          {words.kept[language]({
            what: book.unshown.map((kind) => KEPT[kind][language]({})).join(', '),
          })}
        </p>
      )}
      {book === undefined ? null : (
        <DifferingCells
          key={book.id}
          language={language}
          comparison={book.comparison}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}
