import { Button, Field, Select } from '@fluentui/react-components';
import type { ColumnChoice, SourceChoice, SourceColumn } from '../../app/annexChoices';
import { columnName } from '../../core/base/address';
import { sentence, type Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly table: SourceChoice;
  readonly columns: ColumnChoice;
  readonly isBusy: boolean;
  /** Every role that a column can have. */
  readonly roles: readonly string[];
  readonly onMap: (role: string, column: number | undefined) => void;
  readonly onForget: () => void;
}

/** Which column is read as what; open where a needed one is missing. */
export function ColumnMapping(props: Props) {
  const styles = useLayout();
  const { language, table, columns, roles, isBusy, onMap, onForget } = props;
  return (
    <details className={styles.details} open={table.missing.length > 0}>
      <summary>{words.columns[language]({})}</summary>
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.columnsHint[language]({})}</p>
        {roles.map((role) => (
          <RoleField
            key={role}
            language={language}
            role={role}
            columns={columns.columns}
            column={columns.roles[role]}
            isDisabled={isBusy}
            onChange={(column) => {
              onMap(role, column);
            }}
          />
        ))}
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={onForget}>
            {words.forgetColumns[language]({})}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** One role and the columns to choose from. */
export function RoleField(props: {
  readonly language: Language;
  readonly role: string;
  readonly columns: readonly SourceColumn[];
  readonly column: number | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (column: number | undefined) => void;
}) {
  const styles = useLayout();
  const { language, role, columns, column, isDisabled, onChange } = props;
  return (
    <Field
      label={sentence(`roles/${role}`, {}, language)}
      orientation="horizontal"
      size="small"
      className={styles.field}
    >
      <Select
        size="small"
        disabled={isDisabled}
        value={column === undefined ? '' : String(column)}
        onChange={(_event, { value }) => {
          onChange(value === '' ? undefined : Number(value));
        }}
      >
        <option value="">{words.noColumn[language]({})}</option>
        {columns.map(({ column: at, header }) => (
          <option key={at} value={String(at)}>
            {words.columnOption[language]({ letter: columnName(at), header })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
