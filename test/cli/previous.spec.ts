import { readFileSync, writeFileSync } from 'node:fs';
import type { CellContent, Operation } from '../../src/core/model/plan';
import { readValue } from '../../src/core/model/cells';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import {
  createBlankWorkbook,
  openFileWorkbook,
  type FileWorkbook,
} from '../../src/workbook/file/file';
import { CommandLine } from './harness';

function open(bytes: Uint8Array): FileWorkbook {
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Writes a workbook of plain sheets. */
async function write(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>,
): Promise<void> {
  const workbook = open(createBlankWorkbook(nodeCodec));
  const operations = Object.entries(sheets).flatMap(([sheet, rows]): Operation[] => {
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i]));
    const old = values.map((row) => row.map(() => undefined));
    return [
      { kind: 'add-sheet', sheet },
      { kind: 'set-block', sheet, at: { row: 0, column: 0 }, old, values },
    ];
  });
  const applied = await workbook.applyPlan({
    because: { code: 'reasons/sample', data: {} },
    operations: [...operations, { kind: 'delete-sheet', sheet: 'Sheet1' }],
  });
  if (!applied.ok) throw new Error(applied.error.code);
  writeFileSync(path, workbook.bytes());
}

const former = (income: number, poverty: number): readonly (readonly CellContent[])[] => [
  ['6 tháng đầu năm 2025'],
  ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
  ['Thu ngân sách', 'tỷ đồng', 80, income],
  ['Tỷ lệ hộ nghèo', '%', 4, poverty],
];

describe('tdkt fill --previous', () => {
  const cli = new CommandLine();
  afterAll(() => {
    cli.remove();
  });
  beforeAll(async () => {
    await write(cli.path('now.xlsx'), {
      KPI: [
        ['UBND xã Mới, 6 tháng đầu năm 2026'],
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
        ['Thu ngân sách', 'tỷ đồng', 100, 60],
        ['Tỷ lệ hộ nghèo', '%', 3, 2.5],
      ],
    });
    await write(cli.path('before.xlsx'), { 'xã A': former(30, 3.1), 'xã B': former(18, 4) });
    writeFileSync(cli.path('units.json'), '{"xã A": "xã Mới", "xã B": "xã Mới"}');
    writeFileSync(cli.path('wrong.json'), '{"xã A": 5}');
  });

  const ARGUMENTS = ['fill', 'now.xlsx', '--annex', 'chi-tieu-ky', '--previous', 'before.xlsx'];

  it('takes the same period from the former units of the workbook before', async () => {
    const units = ['--units', 'units.json'];
    const ran = await cli.run(...ARGUMENTS, ...units, '--out', 'out.xlsx');
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('Tỷ lệ của các đơn vị cũ không cộng được, để trống: Tỷ lệ hộ nghèo.');
    const { sheets } = await open(readFileSync(cli.path('out.xlsx'))).readSnapshot('workbook');
    const annex = sheets.find(({ name }) => name === 'Phụ lục');
    if (annex === undefined) throw new Error('no annex');
    // 30 + 18; 60 / 48
    expect([4, 7].map((column) => readValue(annex, 7, column))).toEqual([48, 125]);
    expect(readValue(annex, 8, 4)).toBeUndefined();
  });

  it('says that it cannot choose among several tables without a map of units', async () => {
    const ran = await cli.run(...ARGUMENTS, '--out', 'plain.xlsx');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('Sổ kỳ trước có nhiều bảng (xã A, xã B)');
  });

  it('refuses a file of units that is none, and a workbook that is not there', async () => {
    const wrong = await cli.run(...ARGUMENTS, '--units', 'wrong.json', '--out', 'w.xlsx');
    expect(wrong).toMatchObject({ exit: 2, out: '' });
    expect(wrong.err).toContain('"wrong.json" sai ở "xã A"');
    const [, ...rest] = ARGUMENTS;
    const missing = await cli.run('fill', ...rest.slice(0, -1), 'gone.xlsx', '--out', 'w.xlsx');
    expect(missing).toMatchObject({ exit: 1, out: '' });
  });
});
