import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceColumn } from '../../app/annexChoices';
import { columnName } from '../../core/base/address';
import type { Span } from '../../core/model/snapshot';
import {
  AWARD_FIELDS,
  NAME_FIELD,
  TARGET_FIELDS,
  type FormField,
} from '../../core/templates/fields';
import type { Language } from '../../strings/sentence';
import { columnOption } from '../../strings/taskpane/annexes';
import * as words from '../../strings/taskpane/template';
import { FieldOptions } from './FieldOptions';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly isBusy: boolean;
  /** The words over each column of the form's sheet between two rows. */
  readonly columnsUnder: (header: Span) => readonly SourceColumn[];
  readonly onUse: (header: Span, fields: ReadonlyMap<number, FormField>) => void;
  /** Takes everything back that was chosen for the form's sheet. */
  readonly onForget: () => void;
}

/** Room for every header there is, and none to draw a whole sheet of selects. */
const MOST_TIERS = 10;

/** The header of a form that was not understood by itself: its rows, and what its columns hold. */
export function TemplateHeader(props: Props) {
  const styles = useLayout();
  const { language, isBusy, columnsUnder, onUse, onForget } = props;
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [fields, setFields] = useState<ReadonlyMap<number, FormField>>(new Map());
  const header = spanOf(first, last === '' ? first : last);
  const columns = header === undefined ? [] : columnsUnder(header);
  const chosen = new Map([...fields].filter(([at]) => columns.some(({ column }) => column === at)));
  const named: readonly FormField[] = Object.values(NAME_FIELD);
  const isWhole = [...chosen.values()].some((field) => named.includes(field));
  return (
    <details className={styles.details}>
      <summary>{words.pointHeader[language]({})}</summary>
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.pointHeaderHint[language]({})}</p>
        <Field label={words.firstHeaderRow[language]({})} className={styles.field}>
          <Input
            inputMode="numeric"
            value={first}
            onChange={(_event, { value }) => {
              setFirst(value);
            }}
          />
        </Field>
        <Field label={words.lastHeaderRow[language]({})} className={styles.field}>
          <Input
            inputMode="numeric"
            value={last}
            onChange={(_event, { value }) => {
              setLast(value);
            }}
          />
        </Field>
        {columns.map(({ column, header: text }) => (
          <Field
            key={column}
            label={columnOption[language]({ letter: columnName(column), header: text })}
            size="small"
            className={styles.field}
          >
            <Select
              size="small"
              value={chosen.get(column) ?? ''}
              onChange={(_event, { value }) => {
                setFields(withField(chosen, column, value));
              }}
            >
              <option value="">{words.templateByHand[language]({})}</option>
              <optgroup label={words.ofTargets[language]({})}>
                <FieldOptions language={language} fields={TARGET_FIELDS} />
              </optgroup>
              <optgroup label={words.ofAwards[language]({})}>
                <FieldOptions language={language} fields={AWARD_FIELDS} />
              </optgroup>
            </Select>
          </Field>
        ))}
        <div className={styles.row}>
          <Button
            disabled={!isWhole || isBusy}
            onClick={() => {
              if (header !== undefined) onUse(header, chosen);
            }}
          >
            {words.useHeader[language]({})}
          </Button>
          <Button disabled={isBusy} onClick={onForget}>
            {words.forgetHeader[language]({})}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Row numbers as typed, from 1, as zero-based rows. */
function spanOf(first: string, last: string): Span | undefined {
  const [from, to] = [first, last].map((text) =>
    /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0,
  );
  if (from === undefined || to === undefined || from < 1 || to < from) return undefined;
  return to - from < MOST_TIERS ? { first: from - 1, last: to - 1 } : undefined;
}

/** A field stands in one column. */
function withField(
  fields: ReadonlyMap<number, FormField>,
  column: number,
  value: string,
): ReadonlyMap<number, FormField> {
  const field = [...TARGET_FIELDS, ...AWARD_FIELDS].find((one) => one === value);
  const others = [...fields].filter(([at, one]) => at !== column && one !== field);
  return new Map(field === undefined ? others : [...others, [column, field]]);
}
