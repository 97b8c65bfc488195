import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatCell } from '../core/base/address';
import { isCellError } from '../core/model/cells';
import type { CellValue } from '../core/model/snapshot';
import type { Language } from '../strings/sentence';
import * as words from '../strings/workbench/differing';
import type { Readable } from '../taskpane/store/store';
import { useStore } from '../taskpane/useStore';
import type { Comparison } from '../workbook/recalc/compareStored';

const useStyles = makeStyles({
  quiet: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '& > summary': { cursor: 'pointer' },
  },
  list: { maxHeight: '35vh', overflowY: 'auto' },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      padding: `0 ${tokens.spacingHorizontalL} 0 0`,
      maxWidth: '480px',
      overflowWrap: 'anywhere',
    },
  },
  cell: { minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly language: Language;
  readonly comparison: Readable<Comparison | undefined>;
  readonly onSelect: (sheet: string, a1: string) => void;
}

/** The formulas whose result in the file is not what they give here; nothing when there are none. */
export function DifferingCells({ language, comparison, onSelect }: Props) {
  const styles = useStyles();
  const found = useStore(comparison);
  const [isOpen, setOpen] = useState(false);
  if (found === undefined || found.differing.length === 0) return null;
  return (
    <details
      className={styles.quiet}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.differing[language]({ count: found.differing.length + found.more })}</summary>
      {isOpen ? <List language={language} found={found} onSelect={onSelect} /> : null}
    </details>
  );
}

function List(props: {
  readonly language: Language;
  readonly found: Comparison;
  readonly onSelect: Props['onSelect'];
}) {
  const { language, found, onSelect } = props;
  const styles = useStyles();
  const { differing, more, volatile, uncomputed } = found;
  return (
    <div className={styles.list}>
      <p className={styles.line}>{words.differingKept[language]({})}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.differingSheet[language]({})}</th>
            <th scope="col">{words.differingCell[language]({})}</th>
            <th scope="col">{words.differingStored[language]({})}</th>
            <th scope="col">{words.differingComputed[language]({})}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ sheet, row, column, stored, computed }) => {
            const a1 = formatCell({ row, column });
            return (
              <tr key={`${sheet}!${a1}`}>
                <td>{sheet}</td>
                <td>
                  <Button
                    className={styles.cell}
                    size="small"
                    appearance="subtle"
                    aria-label={`${sheet}!${a1}`}
                    onClick={() => {
                      onSelect(sheet, a1);
                    }}
                  >
                    {a1}
                  </Button>
                </td>
                <td>{shown(stored, language)}</td>
                <td>{shown(computed, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more === 0 ? null : (
        <p className={styles.line}>{words.differingMore[language]({ count: more })}</p>
      )}
      {volatile + uncomputed === 0 ? null : (
        <p className={styles.line}>{words.notCompared[language]({ volatile, uncomputed })}</p>
      )}
    </div>
  );
}

/** A value with all digits that Excel keeps, whatever the format of its cell: 7.404 → 7,404. */
function shown(value: CellValue, language: Language): string {
  if (value === undefined || value === '') return words.differingBlank[language]({});
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const digits = String(Number(value.toPrecision(15)));
  return language === 'vi' ? digits.replace('.', ',') : digits;
}
