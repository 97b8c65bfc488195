import { Button } from '@fluentui/react-components';
import { formatRange } from '../../core/base/address';
import type { TemplateNote } from '../../core/templates/note';
import { sentence, type Language } from '../../strings/sentence';
import { moreRows } from '../../strings/taskpane/pane';
import * as words from '../../strings/taskpane/template';
import { Notice } from '../Notice';
import type { TemplatePreview as Preview } from '../store/templateState';
import { BlockPreview } from './BlockPreview';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly onFill: () => void;
}

const MOST_NOTES = 100;
const TITLE = 'template-preview-title';

/** The form as it would be, what must be known of it, and the button that fills it. */
export function TemplatePreview({ language, preview, isBusy, onFill }: Props) {
  const styles = useLayout();
  if (preview.kind === 'none') {
    return <p className={styles.quiet}>{words.templateNeedsData[language]({})}</p>;
  }
  if (preview.kind === 'problem') {
    const { code, data } = preview.problem;
    return <Notice tone="warning">{sentence(code, data, language)}</Notice>;
  }
  const { form, blocks, isUnchanged } = preview;
  return (
    <section className={styles.stack} aria-labelledby={TITLE}>
      <h3 className={styles.title} id={TITLE}>
        {words.templatePreview[language]({})}
      </h3>
      {form.blocks.map(({ sheet, header, source, lines, inserted }) => {
        const place = `${sheet}!${formatRange(header)}`;
        return (
          <p key={place} className={styles.text}>
            {words.templateLines[language]({ place, source, lines, inserted })}
          </p>
        );
      })}
      {blocks.map(({ sheet, header, rows }) => (
        <BlockPreview
          key={`${sheet}!${formatRange(header)}`}
          language={language}
          values={rows}
          labelledBy={TITLE}
        />
      ))}
      <Notes language={language} notes={form.notes} />
      {isUnchanged ? <Notice tone="info">{words.templateUnchanged[language]({})}</Notice> : null}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onFill}>
          {words.templateFill[language]({})}
        </Button>
      </div>
    </section>
  );
}

/** What has no place, what could not be widened, and every doubt, each with its cell. */
function Notes(props: { readonly language: Language; readonly notes: readonly TemplateNote[] }) {
  const styles = useLayout();
  const { language, notes } = props;
  if (notes.length === 0) return null;
  return (
    <Notice tone="warning">
      <div className={styles.tight}>
        <strong>{words.templateNotes[language]({ count: notes.length })}</strong>
        <ul className={styles.list}>
          {notes.slice(0, MOST_NOTES).map((note, i) => (
            <li key={String(i)} className={styles.text}>
              {placeOf(note)}
              {sentence(note.code, note.data, language)}
            </li>
          ))}
        </ul>
        {notes.length > MOST_NOTES ? (
          <span className={styles.quiet}>
            {moreRows[language]({ count: notes.length - MOST_NOTES })}
          </span>
        ) : null}
      </div>
    </Notice>
  );
}

function placeOf({ sheet, cell }: TemplateNote): string {
  if (sheet === undefined) return '';
  return cell === undefined ? `${sheet}: ` : `${sheet}!${cell}: `;
}
