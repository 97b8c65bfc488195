import { Button, Field, Input } from '@fluentui/react-components';
import { exactFromNumber } from '../../core/base/exact';
import { formatTrimmed } from '../../core/figures/formatFigure';
import { isCellError } from '../../core/model/cells';
import type { CellValue } from '../../core/model/snapshot';
import type { FunctionText } from '../../strings/functionText';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/functions';
import { Notice } from '../Notice';
import type { CellPlace, FunctionOutcome } from '../paneHost';
import type { Draft } from '../store/functionsStore';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly text: FunctionText;
  readonly draft: Draft;
  readonly inserted: CellPlace | undefined;
  readonly isBusy: boolean;
  /** Whether there are cells to take and to write. */
  readonly hasWorkbook: boolean;
  readonly onType: (argument: number, typed: string) => void;
  readonly onTakeCell: (argument: number) => void;
  readonly onInsert: () => void;
}

/** More rows than this say nothing more in a narrow pane. */
const MOST_ROWS = 12;
const MOST_DECIMALS = 10;

/** One function: its arguments one by one, what it gives now, and the button that writes it. */
export function FunctionForm(props: Props) {
  const styles = useLayout();
  const { language, text, draft, inserted, isBusy, hasWorkbook, onType, onTakeCell, onInsert } =
    props;
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (hasWorkbook) onInsert();
      }}
    >
      <h2 className={styles.title}>TDKT.{text.id}</h2>
      <p className={styles.text}>{text.description}</p>
      <p className={styles.quiet}>{words.argumentHint[language]({})}</p>
      {text.parameters.map(({ name, description }, i) => (
        <Field key={name} label={name} hint={description} className={styles.field}>
          <Input
            value={draft.typed[i] ?? ''}
            onChange={(_event, { value }) => {
              onType(i, value);
            }}
            contentAfter={
              hasWorkbook ? (
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label={words.takeCellFor[language]({ name })}
                  onClick={() => {
                    onTakeCell(i);
                  }}
                >
                  {words.takeCell[language]({})}
                </Button>
              ) : null
            }
          />
        </Field>
      ))}
      <div className={styles.tight}>
        <span className={styles.quiet}>{words.formula[language]({})}</span>
        <span className={styles.code}>{draft.call.shown}</span>
      </div>
      <div className={styles.tight} role="status">
        <span className={styles.quiet}>{words.gives[language]({})}</span>
        <Outcome language={language} outcome={draft.outcome} />
      </div>
      {draft.overwrites === undefined ? null : (
        <Notice tone="warning">{words.overwrites[language](draft.overwrites)}</Notice>
      )}
      {inserted === undefined ? null : (
        <Notice tone="success">{words.inserted[language](inserted)}</Notice>
      )}
      {hasWorkbook ? (
        <div>
          <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
            {words.insert[language]({})}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

function Outcome(props: {
  readonly language: Language;
  readonly outcome: FunctionOutcome | undefined;
}) {
  const styles = useLayout();
  const { language, outcome } = props;
  if (outcome === undefined) {
    return <span className={styles.text}>{words.givesNothing[language]({})}</span>;
  }
  if (outcome.kind === 'error') {
    const { error, message } = outcome;
    return (
      <strong className={styles.text}>{message === '' ? error : `${error}: ${message}`}</strong>
    );
  }
  const [first = [], ...rows] = outcome.values;
  if (rows.length === 0 && first.length <= 1) {
    return <strong className={styles.text}>{valueText(first[0], language)}</strong>;
  }
  return (
    <table className={styles.table}>
      <tbody>
        {outcome.values.slice(0, MOST_ROWS).map((row, i) => (
          <tr key={i}>
            {row.map((value, j) => (
              <td key={j}>{valueText(value, language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueText(value: CellValue, language: Language): string {
  if (value === undefined || value === '') return words.blankResult[language]({});
  if (isCellError(value)) return value.error;
  return typeof value === 'number'
    ? formatTrimmed(exactFromNumber(value), MOST_DECIMALS)
    : String(value);
}
