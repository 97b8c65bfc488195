import { exactFromNumber } from '../../core/base/exact';
import { formatTrimmed } from '../../core/figures/formatFigure';
import { isCellError } from '../../core/model/cells';
import type { CellContent } from '../../core/model/plan';
import { isFormulaCell, resultOf } from '../../core/plan/content';
import type { Language } from '../../strings/sentence';
import { formulaShown, moreRows } from '../../strings/taskpane/pane';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  /** Row by row. */
  readonly values: readonly (readonly CellContent[])[];
  /** The id of the element that names it. */
  readonly labelledBy: string;
}

const MOST_LINES = 200;
const MOST_DECIMALS = 10;
/** Less than this and a column of words becomes a column of letters. */
const COLUMN_PIXELS = 84;

/** Cells as they would be written. */
export function BlockPreview({ language, values, labelledBy }: Props) {
  const styles = useLayout();
  const width = Math.max(...values.map(lastFilled)) + 1;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className={styles.table} style={{ minWidth: `${String(width * COLUMN_PIXELS)}px` }}>
        <tbody>
          {values.slice(0, MOST_LINES).map((line, row) => (
            <Line key={row} language={language} line={line.slice(0, width)} width={width} />
          ))}
        </tbody>
      </table>
      {values.length > MOST_LINES ? (
        <p className={styles.quiet}>{moreRows[language]({ count: values.length - MOST_LINES })}</p>
      ) : null}
    </div>
  );
}

/** A title, which stands alone in its line, goes across. */
function Line(props: {
  readonly language: Language;
  readonly line: readonly CellContent[];
  readonly width: number;
}) {
  const { language, line, width } = props;
  const last = lastFilled(line);
  if (last < 0) return null;
  if (last === 0 && width > 1) {
    return (
      <tr>
        <td colSpan={width}>{contentText(line[0], language)}</td>
      </tr>
    );
  }
  return (
    <tr>
      {line.map((content, column) => (
        <td key={column}>{contentText(content, language)}</td>
      ))}
    </tr>
  );
}

function lastFilled(line: readonly CellContent[]): number {
  return line.findLastIndex((content) => content !== undefined);
}

function contentText(content: CellContent, language: Language): string {
  if (isFormulaCell(content) && content.result === undefined) return formulaShown[language]({});
  const value = resultOf(content);
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number'
    ? formatTrimmed(exactFromNumber(value), MOST_DECIMALS)
    : String(value);
}
