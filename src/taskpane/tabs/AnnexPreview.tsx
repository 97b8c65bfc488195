import { Button } from '@fluentui/react-components';
import type { FilledAnnex, TargetLine } from '../../core/annexes/definition';
import type { Figure } from '../../core/figures/figure';
import { formatNumber } from '../../core/figures/formatFigure';
import type { CellContent } from '../../core/model/plan';
import type { SourceCell } from '../../core/sources/targetTable';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { moreRows } from '../../strings/taskpane/pane';
import { Notice } from '../Notice';
import { ProblemNotice } from '../ProblemNotice';
import type { Again, Preview } from '../store/annexesState';
import { BlockPreview } from './BlockPreview';
import { SaveWord, type WordProps } from './SaveWord';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly onFill: () => void;
  readonly onFillAgain: () => void;
  readonly word: WordProps;
}

/** Enough to see that the columns are right; doubtful lines are counted over all. */
const MOST_LINES = 200;

/** The annex as it would be, its doubts, and the buttons that write it. */
export function AnnexPreview(props: Props) {
  const styles = useLayout();
  const { language, preview, isBusy, onFill, onFillAgain, word } = props;
  if (preview.kind === 'none') return null;
  if (preview.kind === 'problem') {
    return (
      <Notice tone="warning">
        {sentence(preview.problem.code, preview.problem.data, language)}
      </Notice>
    );
  }
  const { annex, again } = preview;
  return (
    <section className={styles.stack} aria-labelledby="preview-title">
      <h2 className={styles.title} id="preview-title">
        {words.preview[language]({})}
      </h2>
      <p className={styles.quiet}>
        {words.previewNote[language]({ lines: annex.lines, sheet: annex.sheet })}
      </p>
      <Doubts language={language} annex={annex} />
      {annex.targets === undefined ? (
        <BlockPreview language={language} values={blockOf(annex)} labelledBy="preview-title" />
      ) : (
        <Lines language={language} lines={annex.targets} />
      )}
      <AgainNote language={language} again={again} />
      <div className={styles.row}>
        {again?.kind === 'possible' && again.refill.changed > 0 ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onFillAgain}>
            {words.fillAgain[language]({ sheet: again.sheet })}
          </Button>
        ) : null}
        <Button
          appearance={again?.kind === 'possible' ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={onFill}
        >
          {words.fill[language]({})}
        </Button>
      </div>
      <SaveWord
        language={language}
        isBusy={isBusy}
        hasTargets={annex.targets !== undefined}
        {...word}
      />
    </section>
  );
}

/** The cells of an annex that is not of targets. */
function blockOf({ plan }: FilledAnnex): readonly (readonly CellContent[])[] {
  return plan.operations.find((operation) => operation.kind === 'set-block')?.values ?? [];
}

function AgainNote(props: { readonly language: Language; readonly again: Again | undefined }) {
  const { language, again } = props;
  if (again === undefined) return null;
  if (again.kind === 'impossible') {
    return <ProblemNotice language={language} problem={again.problem} />;
  }
  const { changed, notesKept } = again.refill;
  return (
    <Notice tone="info">
      {words.again[language]({ sheet: again.sheet, changed, notes: notesKept })}
    </Notice>
  );
}

function Doubts(props: { readonly language: Language; readonly annex: FilledAnnex }) {
  const styles = useLayout();
  const { language, annex } = props;
  const doubtful = (annex.targets ?? []).filter(({ percent }) => percent.doubts.length > 0);
  const notes = annex.notes.map(({ code, data, cell, onSource }) => {
    const sheet = onSource === true ? annex.source.sheet : annex.sheet;
    const said = sentence(code, data, language);
    return cell === undefined ? said : `${sheet}!${cell}: ${said}`;
  });
  if (doubtful.length === 0 && notes.length === 0) return null;
  return (
    <Notice tone="warning">
      <div className={styles.tight}>
        {doubtful.length === 0 ? null : (
          <span>{words.doubtful[language]({ count: doubtful.length })}</span>
        )}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </div>
    </Notice>
  );
}

function Lines(props: { readonly language: Language; readonly lines: readonly TargetLine[] }) {
  const styles = useLayout();
  const { language, lines } = props;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="preview-title">
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: '40%' }} />
          <col style={{ width: '22%' }} />
          <col style={{ width: '22%' }} />
          <col style={{ width: '16%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.colIndicator[language]({})}</th>
            <th scope="col">{words.colTarget[language]({})}</th>
            <th scope="col">{words.colActual[language]({})}</th>
            <th scope="col">{words.colPercent[language]({})}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_LINES).map((line) => (
            <tr key={line.row}>
              <td>
                {line.source.indicator}
                {line.source.readings.map(({ cell, chosen }) => (
                  <div key={cell.column} className={styles.quiet}>
                    {words.readAs[language]({ text: shown(cell), reading: figureText(chosen) })}
                  </div>
                ))}
                {line.percent.doubts.map(({ code, detail }) => (
                  <div key={code} className={styles.quiet}>
                    ⚠ {sentence(`doubts/${code}`, { detail }, language)}
                  </div>
                ))}
              </td>
              <td>{shown(line.source.target)}</td>
              <td>{shown(line.source.actual)}</td>
              <td>{percentText(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST_LINES ? (
        <p className={styles.quiet}>{moreRows[language]({ count: lines.length - MOST_LINES })}</p>
      ) : null}
    </div>
  );
}

/** A figure as its cell shows it. */
function shown(cell: SourceCell | undefined): string {
  if (cell === undefined) return '';
  const { figure, value } = cell;
  if (typeof value !== 'number' || figure.kind !== 'number') return figure.text;
  return formatNumber(figure.value, figure.decimals) + figure.unit;
}

/** A figure that was settled, as it would be written plainly. */
function figureText(figure: Figure): string {
  return figure.kind === 'number' ? formatNumber(figure.value, figure.decimals) : figure.text;
}

function percentText({ percent }: TargetLine): string {
  if (typeof percent.content === 'string') return percent.content;
  return percent.rounded === undefined ? '' : formatNumber(percent.rounded, percent.decimals);
}
