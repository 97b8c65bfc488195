import fc from 'fast-check';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { fillRegister, linesOf } from '../../../../test/support/fillRegister';
import { register } from '../../../../test/support/registers';
import { parseCell, parseRange } from '../../base/address';
import { isCellError } from '../../model/cells';
import type { CellContent, SetBlock } from '../../model/plan';
import type { CellValue } from '../../model/snapshot';
import { isFormulaCell, resultOf } from '../../plan/content';
import { annex as byUnit } from '../khen-thuong-don-vi/annex';
import { annex as byKind } from '../khen-thuong-phan-loai/annex';
import { annex as summary } from '../khen-thuong-tong-hop/annex';
import { annex as list } from '../danh-sach-khen-thuong/annex';
import { annex as quotas } from '../han-muc/annex';
import type { AnnexDefinition, FilledAnnex } from '../definition';
import { annexSources } from '../sources';
import { readRegister } from '../../awards/register/readRegister';

/** What the register's lines of these statuses add up to, read without the annexes. */
function sumOf(rows: readonly (readonly CellValue[])[], ...statuses: readonly string[]): number {
  const read = readRegister(rows);
  if (!read.ok) throw new Error(read.error.code);
  const { quantities, statuses: own } = read.value;
  return quantities.reduce((sum, quantity, entry) => {
    const status = own.values[own.codes[entry] ?? -1];
    return status !== undefined && statuses.includes(status) ? sum + quantity : sum;
  }, 0);
}

/** Tổng cộng; 0 where the annex says that there is nothing. */
function grandTotal(filled: FilledAnnex): number {
  const value = linesOf(filled).find((cells) => cells[1] === 'Tổng cộng')?.[2];
  return typeof value === 'number' ? value : 0;
}

const STAGES = [['da-tang'], ['de-nghi', 'da-trinh'], ['dang-ky']] as const;

/** The first stage of which the register has a line. */
function stageSum(rows: readonly (readonly CellValue[])[]): number {
  const read = readRegister(rows);
  const met = read.ok ? new Set<string>(read.value.statuses.values) : new Set<string>();
  const stage = STAGES.find((each) => each.some((status) => met.has(status)));
  return stage === undefined ? 0 : sumOf(rows, ...stage);
}

/** A title without a year takes lines of every time. */
const ALL = { period: 'các năm' };

describe('whatever a register holds', () => {
  it('the summary’s total is the sum of what was given and proposed', () => {
    fc.assert(
      fc.property(register, (rows) => {
        const wanted = sumOf(rows, 'da-tang', 'de-nghi', 'da-trinh');
        expect(grandTotal(fillRegister(summary, rows, ALL))).toBe(wanted);
        const years = fillRegister(summary, rows, { period: 'giai đoạn 2020-2026' });
        const total = linesOf(years).find((cells) => cells[1] === 'Tổng cộng') ?? [];
        expect(total.filter((value) => value === wanted).length > 0 || wanted === 0).toBe(true);
      }),
    );
  });

  it.each<[string, AnnexDefinition]>([
    ['by unit', byUnit],
    ['by kind', byKind],
  ])('the total %s is the sum of what was given', (_name, definition) => {
    fc.assert(
      fc.property(register, (rows) => {
        expect(grandTotal(fillRegister(definition, rows, ALL))).toBe(stageSum(rows));
      }),
    );
  });

  it.each<[string, AnnexDefinition]>([
    ['khen-thuong-tong-hop', summary],
    ['khen-thuong-don-vi', byUnit],
    ['khen-thuong-phan-loai', byKind],
    ['danh-sach-khen-thuong', list],
    ['han-muc', quotas],
  ])(
    'the sums of %s are what their formulas give, and the plan is the same each time',
    (_id, definition) => {
      fc.assert(
        fc.property(register, (rows) => {
          const options = { baseSalary: 2_340_000, rules: { pack: 'cao-bang-2018' } };
          const filled = fillRegister(definition, rows, options);
          expect(wrongSums(blockOf(filled))).toEqual([]);
          expect(fillRegister(definition, rows, options)).toEqual(filled);
        }),
      );
    },
  );
});

function blockOf(filled: FilledAnnex): SetBlock['values'] {
  const block = filled.plan.operations.find((operation) => operation.kind === 'set-block');
  return block?.values ?? [];
}

/** Sums and additions whose result is not that of the cells they name. */
function wrongSums(block: SetBlock['values']): readonly string[] {
  return block.flat().flatMap((content) => {
    const given = isFormulaCell(content) ? sumFormula(block, content.formula) : undefined;
    return given === undefined || given === resultOf(content) ? [] : [JSON.stringify(content)];
  });
}

function sumFormula(block: SetBlock['values'], formula: string): number | undefined {
  const range = parseRange(/^SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula)?.[1] ?? '');
  if (range !== undefined) {
    const cells = block
      .slice(range.top, range.bottom + 1)
      .flatMap((row) => row.slice(range.left, range.right + 1));
    return cells.reduce((sum: number, content) => sum + numberIn(content), 0);
  }
  if (!/^[A-Z]+\d+(?:\+[A-Z]+\d+)*$/.test(formula)) return undefined;
  return formula.split('+').reduce((sum, place) => {
    const at = parseCell(place);
    return sum + numberIn(at === undefined ? undefined : block[at.row]?.[at.column]);
  }, 0);
}

function numberIn(content: CellContent): number {
  const value = isCellError(content) ? undefined : resultOf(content);
  return typeof value === 'number' ? value : 0;
}

describe('the registers of a workbook', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Danh hiệu', 'Đơn vị'],
    [1, 'Cá nhân 01', 'LĐTT', 'Xã A'],
  ];

  it('are candidates wherever they stand, one for each sheet', () => {
    const book = annexSources(
      snapshotOf(
        { name: 'Sổ 1', rows, offset: [4, 2] },
        { name: 'Sổ 2', rows: [['SỔ KHEN THƯỞNG'], ...rows] },
      ),
    );
    expect(
      byUnit.candidates(book).map(({ sheet, header, lines }) => [sheet, header.top, lines]),
    ).toEqual([
      ['Sổ 1', 4, 1],
      ['Sổ 2', 1, 1],
    ]);
  });

  it('say which columns they lack', () => {
    const book = annexSources(snapshotOf({ name: 'Sổ', rows }));
    expect(byKind.candidates(book).map(({ missing }) => missing)).toEqual([['loai-hinh']]);
  });

  it('are no counts that somebody made of one', () => {
    const counts = [
      ['STT', 'Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'],
      [1, 'LĐTT', 3, 0, 3],
    ];
    const book = annexSources(snapshotOf({ name: 'Biểu', rows: counts }));
    expect(summary.candidates(book)).toEqual([]);
  });

  it('keep every line, even those that look like the header of another table', () => {
    const filled = fillRegister(summary, [
      ['STT', 'Tên', 'Danh hiệu', 'Đối tượng', 'Cấp', 'Số lượng'],
      ['1', 'Đơn vị', 'Tập thể lao động xuất sắc', 'tập thể', 'tỉnh', '6'],
      ['2', 'Đơn vị', 'Tập thể lao động xuất sắc', 'tập thể', 'tỉnh', '4'],
    ]);
    expect(grandTotal(filled)).toBe(10);
  });
});
