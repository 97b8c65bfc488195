import { cached } from '../../../awards/register/coder';
import { readDong } from '../../../figures/readDong';
import type { CellValue } from '../../../model/snapshot';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { fold, looseKey } from '../../../text/fold';

const MONEY = /tien thuong|muc thuong|so tien thuong/;

/** The column of award money; undefined where there is none, or several. */
export function moneyColumn({ columns }: DataTable): TableColumn | undefined {
  const own = columns.filter(({ header }) => MONEY.test(looseKey(header)));
  return own.length === 1 ? own[0] : undefined;
}

/** Reads an amount in đồng, by the unit that the cell or else the header names. */
export function amountReader({ header }: TableColumn): (value: CellValue) => number | undefined {
  const unit = unitOf(fold(header));
  const ofText = cached((text: string) => readDong(text) ?? readDong(`${text} ${unit.name}`));
  return (value) => {
    if (typeof value === 'number') return value * unit.dong;
    if (typeof value !== 'string') return undefined;
    const own = /\p{L}/u.test(value) ? readDong(value) : undefined;
    return own ?? (unit.dong === 1 ? ofText(value) : readDong(`${value} ${unit.name}`));
  };
}

function unitOf(header: string): { readonly name: string; readonly dong: number } {
  if (header.includes('trieu')) return { name: 'triệu đồng', dong: 1_000_000 };
  if (/nghin|ngan|1[. ]?000/.test(header)) return { name: 'nghìn đồng', dong: 1_000 };
  return { name: 'đồng', dong: 1 };
}

const SALARY = /luong co so[^\d]{0,30}(\d[\d.,]*(?:\s*trieu)?)/;

/** The base salary that the words around a table state: "Lương cơ sở 2.340.000 đồng". */
export function statedSalary({ titles, footer }: DataTable): number | undefined {
  for (const { text } of [...titles, ...footer]) {
    const said = SALARY.exec(fold(text))?.[1]?.replace(/[.,]$/, '');
    if (said === undefined) continue;
    const dong = readDong(
      said.includes('trieu') ? `${said.replace('trieu', '')} triệu đồng` : said,
    );
    if (dong !== undefined) return dong;
  }
  return undefined;
}
