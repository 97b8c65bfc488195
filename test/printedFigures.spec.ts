import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cungKy } from '../src/functions/CUNGKY';
import { gopKy } from '../src/functions/GOPKY';
import { hoanThanh } from '../src/functions/HOANTHANH';
import { tachSo } from '../src/functions/TACHSO';
import { tyTrong } from '../src/functions/TYTRONG';
import {
  ALONE,
  COUNTS,
  ONLY_TOTALS,
  PERCENTAGES,
  PRINTED,
  SOURCES,
  type PrintedFigure,
  type Source,
} from './cases/printed-figures';
import { OWN_READINGS, TABLE_DIFFERENCES } from './cases/printed-tables';
import { inCell } from './support/callFunction';
import { shown } from './support/shown';

const REPORTS = Object.keys(SOURCES) as Source[];

const FUNCTIONS: Readonly<Record<PrintedFigure['name'], Parameters<typeof inCell>[0]>> = {
  HOANTHANH: hoanThanh,
  CUNGKY: cungKy,
  TYTRONG: tyTrong,
  GOPKY: gopKy,
};

describe.each(REPORTS)('the running text of the report of %s', (source) => {
  const of = <T extends { readonly source: Source }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.source === source);

  const figures = of(PRINTED).map((figure) => ({
    ...figure,
    verdict: figure.differs === undefined ? 'agrees with' : `differs (${figure.differs.because})`,
  }));
  it.each(figures)('$verdict $quote', ({ name, args, printed, differs }) => {
    const given = inCell(FUNCTIONS[name], ...args);
    expect(given).toBe(differs?.gives ?? printed);
    if (differs !== undefined) expect(given).not.toBe(printed);
  });

  const counts = COUNTS.filter(([each]) => each === source);
  it.each(counts)('%s: reads %s as %d of %d', (_source, text, n, of, share) => {
    expect(inCell(tachSo, text, 'tu')).toBe(n);
    expect(inCell(tachSo, text, 'mau')).toBe(of);
    expect(inCell(tyTrong, text, null, 2)).toBe(share);
    expect(inCell(hoanThanh, text, null, null, null, 2)).toBe(share);
  });

  it.each(ALONE[source])('prints %s, which nothing beside it gives', (text, value) => {
    expect(inCell(tachSo, text)).toBe(value);
    expect(inCell(tachSo, text, 'don-vi')).toBe('%');
  });

  it('has no other percentage', () => {
    const computed = of(PRINTED).flatMap(({ covers }) => covers ?? []);
    const totals = of(ONLY_TOTALS).map(({ covers }) => covers);
    expect([...computed, ...totals, ...ALONE[source]]).toHaveLength(PERCENTAGES[source]);
  });
});

it.each(ONLY_TOTALS)('$total is the only total by which: $quote', (row) => {
  const totals = Array.from({ length: 1000 }, (_, i) => i + 1);
  const column = totals.map((total) => [total]);
  const decimals = [[row.decimals]];
  const percents = shown(
    row.name === 'TYTRONG'
      ? tyTrong([[row.part]], column, decimals)
      : cungKy([[row.part]], column, [['bang']], decimals),
  );
  expect(totals.filter((_, i) => percents[i]?.[0] === row.percent)).toEqual([row.total]);
});

interface Tables {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly {
      readonly index: number;
      readonly indicator: string;
      readonly target: string;
      readonly actual: string;
      readonly printed: string;
      readonly method?: string;
      readonly periods?: number;
    }[];
  }[];
}

describe('the tables of the Hà Quảng report', () => {
  const { tables } = JSON.parse(
    readFileSync(join(resolve(__dirname, '../samples'), 'ha-quang-2020.data.json'), 'utf8'),
  ) as Tables;
  const rows = tables.flatMap(({ id, rows: each }) =>
    each.map((row) => {
      const difference = TABLE_DIFFERENCES.find(
        ({ table, row: index }) => table === id && index === row.index,
      );
      return { id, ...row, difference };
    }),
  );

  it('hold 44 and 22 rows', () => {
    expect(tables.map(({ rows: each }) => each.length)).toEqual([44, 22]);
  });

  it.each(rows)('$id $index, $indicator: $actual of $target is $printed', (row) => {
    const printed = row.printed.replace('%', '').replace(',', '.');
    const decimals = printed.split('.')[1]?.length ?? 0;
    const { actual, target, method = null, periods = null, difference } = row;
    const given = inCell(hoanThanh, actual, target, method, periods, decimals);
    if (difference === undefined) expect(String(given)).toBe(printed);
    else {
      expect(given).toBe(difference.gives);
      if (difference.gives !== '') expect(String(given)).not.toBe(printed);
    }
  });

  it.each(OWN_READINGS)('$table $row, read as the report means it: $args', (row) => {
    const given = inCell(hoanThanh, ...row.args);
    expect(given).toBe(row.differs?.gives ?? row.printed);
    if (row.differs !== undefined) expect(given).not.toBe(row.printed);
  });
});
