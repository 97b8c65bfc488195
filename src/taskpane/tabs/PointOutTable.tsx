import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceColumn } from '../../app/annexChoices';
import type { TableMapping } from '../../core/sources/mapping';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/annexes';
import { RoleField } from './ColumnMapping';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly sheets: readonly string[];
  /** Roles that columns can have, and those without which there is nothing to fill. */
  readonly roles: readonly string[];
  readonly needs: readonly string[];
  readonly columnsUnder: (sheet: string, row: number) => readonly SourceColumn[];
  readonly isBusy: boolean;
  readonly onUse: (mapping: TableMapping) => void;
}

/** A table that was not found by itself: its sheet, its header row, its columns. */
export function PointOutTable(props: Props) {
  const styles = useLayout();
  const { language, sheets, columnsUnder, isBusy, onUse } = props;
  const [chosen, setSheet] = useState('');
  const [row, setRow] = useState('1');
  const [columnsOf, setColumns] = useState<TableMapping['columns']>({});
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? '');
  const header = Number(row) - 1;
  const columns = Number.isInteger(header) && header >= 0 ? columnsUnder(sheet, header) : [];
  const isWhole = props.needs.every((role) => columnsOf[role] !== undefined);
  if (sheets.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{words.pointOut[language]({})}</summary>
      <div className={styles.stack}>
        <Field label={words.onSheet[language]({})} className={styles.field}>
          <Select
            value={sheet}
            onChange={(_event, { value }) => {
              setSheet(value);
              setColumns({});
            }}
          >
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.headerRow[language]({})} className={styles.field}>
          <Input
            inputMode="numeric"
            value={row}
            onChange={(_event, { value }) => {
              setRow(value);
              setColumns({});
            }}
          />
        </Field>
        {props.roles.map((role) => (
          <RoleField
            key={role}
            language={language}
            role={role}
            columns={columns}
            column={columnsOf[role]}
            isDisabled={isBusy}
            onChange={(column) => {
              const { [role]: _before, ...others } = columnsOf;
              setColumns(column === undefined ? others : { ...others, [role]: column });
            }}
          />
        ))}
        <p className={styles.quiet}>{words.useTableHint[language]({})}</p>
        <div>
          <Button
            disabled={!isWhole || isBusy}
            onClick={() => {
              onUse({ sheet, header: { first: header, last: header }, columns: columnsOf });
            }}
          >
            {words.useTable[language]({})}
          </Button>
        </div>
      </div>
    </details>
  );
}
