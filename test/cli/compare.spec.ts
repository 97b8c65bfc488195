import { join } from 'node:path';
import { CommandLine, SAMPLE } from './harness';

const CORRECTED = join(SAMPLE, '../clean/ha-quang-2020.xlsx');

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

test('tells what a corrected report changed, by indicator and by cell', async () => {
  const { exit, out } = await cli.run('compare', SAMPLE, CORRECTED);
  expect(exit).toBe(0);
  const lines = out.split('\n');
  expect(lines[0]).toBe('Hà Quảng');
  expect(lines).toContain(
    '  D13: Tổng sản lượng lương thực có hạt – Mục tiêu: 17.68 → 17.680 (tăng 17.662,32, 99.900%).',
  );
  expect(lines).toContain('  D15: Sản lượng – Mục tiêu: chữ “1 500” nay là số 1.500.');
  expect(lines.at(-2)).toBe('Tổng cộng 16 thay đổi.');
});

test('says so when two versions are alike', async () => {
  const { exit, out } = await cli.run('compare', SAMPLE, SAMPLE, '--lang', 'en');
  expect(exit).toBe(0);
  expect(out).toBe(
    'The two versions do not differ in figures, words or the structure of tables.\n',
  );
});

test('gives the changes as data', async () => {
  const { out } = await cli.run('compare', SAMPLE, CORRECTED, '--json');
  const { changes, unread } = JSON.parse(out) as {
    readonly changes: readonly { readonly kind: string; readonly newCell: string }[];
    readonly unread: unknown;
  };
  expect(changes).toHaveLength(16);
  expect(changes[0]).toMatchObject({
    kind: 'figure',
    sheet: 'Hà Quảng',
    oldCell: 'F10',
    newCell: 'F10',
    data: { old: '109', new: '108', way: 'down', difference: '1' },
  });
  expect(unread).toEqual({ old: [], new: [] });
});

test.each([
  [['compare', SAMPLE], 2],
  [['compare', SAMPLE, 'missing.xlsx'], 1],
])('refuses %j with exit code %i', async (argv, expected) => {
  const { exit, err } = await cli.run(...argv);
  expect(exit).toBe(expected);
  expect(err).not.toBe('');
});
