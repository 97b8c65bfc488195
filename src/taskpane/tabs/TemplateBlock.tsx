import { Field, Select } from '@fluentui/react-components';
import type { BlockChoice } from '../../app/templateChoices';
import { columnName, formatRange } from '../../core/base/address';
import { AWARD_FIELDS, TARGET_FIELDS, type FormField } from '../../core/templates/fields';
import type { ColumnFill, FormColumn } from '../../core/templates/form';
import type { Language } from '../../strings/sentence';
import { columnOption } from '../../strings/taskpane/annexes';
import * as words from '../../strings/taskpane/template';
import { FieldOptions } from './FieldOptions';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly block: BlockChoice;
  readonly isBusy: boolean;
  readonly onTable: (source: string | undefined) => void;
  readonly onFill: (column: number, fill: ColumnFill | undefined) => void;
}

/** A table of the form: which of the data's tables fills it, and what goes into each column. */
export function TemplateBlock({ language, block, isBusy, onTable, onFill }: Props) {
  const styles = useLayout();
  const { sheet, header, about, columns, tables, table } = block;
  const known = columns.filter(({ fill, isOwn }) => fill !== undefined || isOwn).length;
  const names = [...new Map(tables.map((one) => [one.sheet, one])).values()];
  const title = words.templateBlock[language]({ place: `${sheet}!${formatRange(header)}`, about });
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {names.length === 0 ? null : (
        <Field label={words.templateTable[language]({})} className={styles.field}>
          <Select
            value={table ?? ''}
            disabled={isBusy}
            onChange={(_event, { value }) => {
              onTable(value === '' ? undefined : value);
            }}
          >
            {table === undefined ? (
              <option value="">{words.templateNoTable[language]({})}</option>
            ) : null}
            {names.map((one) => (
              <option key={one.sheet} value={one.sheet}>
                {words.templateTableOption[language](one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <details className={styles.details} open={known < columns.length && !block.isRefill}>
        <summary>{words.templateColumns[language]({ known, count: columns.length })}</summary>
        <div className={styles.stack}>
          <p className={styles.quiet}>{words.templateColumnsHint[language]({})}</p>
          {columns.map((column) => (
            <FillField
              key={column.column}
              language={language}
              column={column}
              fields={about === 'targets' ? TARGET_FIELDS : AWARD_FIELDS}
              isDisabled={isBusy}
              onChange={(fill) => {
                onFill(column.column, fill);
              }}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

/** A column of the form and what it can be filled with. */
function FillField(props: {
  readonly language: Language;
  readonly column: FormColumn;
  readonly fields: readonly FormField[];
  readonly isDisabled: boolean;
  readonly onChange: (fill: ColumnFill | undefined) => void;
}) {
  const styles = useLayout();
  const { language, column, fields, isDisabled, onChange } = props;
  const { fill, isOwn } = column;
  const label = columnOption[language]({
    letter: columnName(column.column),
    header: column.header,
  });
  if (isOwn) {
    return (
      <div className={styles.tight}>
        <span className={styles.text}>{label}</span>
        <span className={styles.quiet}>{words.templateOwnFormula[language]({})}</span>
      </div>
    );
  }
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        disabled={isDisabled}
        value={fill === undefined ? '' : fill.kind === 'field' ? fill.field : OTHER}
        onChange={(_event, { value }) => {
          const field = fields.find((one) => one === value);
          if (value !== OTHER) {
            onChange(field === undefined ? undefined : { kind: 'field', field });
          }
        }}
      >
        <option value="">{words.templateByHand[language]({})}</option>
        {fill === undefined || fill.kind === 'field' ? null : (
          <option value={OTHER}>
            {fill.kind === 'constant'
              ? words.templateConstant[language]({ text: String(fill.value) })
              : words.templateUnder[language]({ header: fill.header })}
          </option>
        )}
        <FieldOptions language={language} fields={fields} />
      </Select>
    </Field>
  );
}

/** Stands for words or a header that a map file chose: it can be kept or given up here. */
const OTHER = '*';
