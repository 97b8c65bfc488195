import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { annexes } from '../../src/core/annexes';
import { CommandLine, SAMPLE } from './harness';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

const BOTH = 'chi-tieu-5-nam@Hà Quảng,chi-tieu-ghi-chu@Thông Nông';

interface Checked {
  readonly verdict: string;
  readonly files: readonly {
    readonly file: string;
    readonly verdict: string;
    readonly counts: unknown;
    readonly unread: readonly unknown[];
    readonly findings: readonly { readonly code: string; readonly sheet: string }[];
  }[];
}

describe('tdkt annexes', () => {
  it('lists every annex, as text and as JSON', async () => {
    const text = await cli.run('annexes');
    expect(text.exit).toBe(0);
    expect(text.out).toContain('chi-tieu-5-nam');
    const listed = JSON.parse((await cli.run('annexes', '--json')).out) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(annexes.map(({ id }) => id));
    expect(listed.map(({ id }) => id)).toContain('khen-thuong-tong-hop');
  });
});

describe('tdkt fill', () => {
  it('fills both annexes beside the sources and leaves the input as it was', async () => {
    const before = readFileSync(SAMPLE);
    const ran = await cli.run('fill', SAMPLE, '--annex', BOTH, '--out', 'out.xlsx');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('Phụ lục I (chi-tieu-5-nam)');
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(existsSync(cli.path('out.xlsx'))).toBe(true);
  });

  it('asks which table is meant when several fit', async () => {
    const ran = await cli.run('fill', SAMPLE, '--annex', 'chi-tieu-5-nam', '--out', 'out.xlsx');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('Hà Quảng!A6:H7; Thông Nông!A6:F6');
    expect(existsSync(cli.path('out.xlsx'))).toBe(false);
  });

  it('refuses to fill over a sheet, and with --force fills beside it', async () => {
    const one = ['--annex', 'chi-tieu-5-nam@Hà Quảng'] as const;
    await cli.run('fill', SAMPLE, ...one, '--out', 'one.xlsx');
    const again = await cli.run('fill', cli.path('one.xlsx'), ...one, '--out', 'two.xlsx');
    expect(again.exit).toBe(2);
    expect(again.err).toContain('Trong sổ đã có trang "Phụ lục"');
    const forced = await cli.run(
      'fill',
      cli.path('one.xlsx'),
      ...one,
      '--out',
      'two.xlsx',
      '--force',
      '--json',
    );
    expect(forced.exit).toBe(0);
    const { annexes } = JSON.parse(forced.out) as { annexes: { sheet: string }[] };
    expect(annexes.map(({ sheet }) => sheet)).toEqual(['Phụ lục (2)']);
  });

  it('knows a sheet without its diacritics, and a period given by the user', async () => {
    const ran = await cli.run(
      'fill',
      SAMPLE,
      '--annex',
      'chi-tieu-5-nam@ha quang',
      '--period',
      'giai đoạn 2021-2025',
      '--out',
      'out.xlsx',
    );
    expect(ran.exit).toBe(0);
    const opened = openFileWorkbook(readFileSync(cli.path('out.xlsx')), nodeCodec);
    if (!opened.ok) throw new Error(opened.error.code);
    const snapshot = await opened.value.readSnapshot({ sheets: ['Phụ lục'] });
    expect(snapshot.sheets[0]?.grid.texts).toEqual(
      expect.arrayContaining(['GIAI ĐOẠN 2021-2025', 'Ước thực hiện đến hết năm 2025']),
    );
  });

  it('takes the table from a map', async () => {
    writeFileSync(
      cli.path('map.json'),
      JSON.stringify({
        tables: [
          {
            sheet: 'Thông Nông',
            header: [6, 6],
            columns: { number: 'A', indicator: 'B', target: 'C', actual: 'D' },
          },
        ],
      }),
    );
    const ran = await cli.run(
      'fill',
      SAMPLE,
      '--annex',
      'chi-tieu-ghi-chu@Thông Nông',
      '--map',
      'map.json',
      '--out',
      'out.xlsx',
      '--json',
    );
    expect(ran.exit).toBe(0);
    const { annexes } = JSON.parse(ran.out) as {
      annexes: { source: { columns: object }; rows: { printed: string }[] }[];
    };
    expect(Object.keys(annexes[0]?.source.columns ?? {})).toEqual([
      'number',
      'indicator',
      'target',
      'actual',
    ]);
    expect(annexes[0]?.rows.every(({ printed }) => printed === '')).toBe(true);
  });

  it.each([
    [
      'a field that is wrong',
      { tables: [{ sheet: 'A', header: [6, 5], columns: { target: 'C' } }] },
      'tables.0.header',
    ],
    [
      'a column that is none',
      { tables: [{ sheet: 'A', header: [5, 6], columns: { target: '3' } }] },
      'tables.0.columns.target',
    ],
    [
      'a role that is none',
      { tables: [{ sheet: 'A', header: [5, 6], columns: { goal: 'C' } }] },
      'tables.0.columns',
    ],
    ['no columns', { tables: [{ sheet: 'A', header: [5, 6], columns: {} }] }, 'tables.0.columns'],
    [
      'a sheet that is not there',
      { tables: [{ sheet: 'Xa', header: [5, 6], columns: { target: 'C' } }] },
      'không có trang tính "Xa"',
    ],
    ['no JSON', '{tables', 'JSON'],
  ])('refuses a map with %s', async (_, map, sentence) => {
    writeFileSync(cli.path('map.json'), typeof map === 'string' ? map : JSON.stringify(map));
    const annex = ['--annex', 'chi-tieu-5-nam@Hà Quảng', '--out', 'o.xlsx'];
    const ran = await cli.run('fill', SAMPLE, ...annex, '--map', 'map.json');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(sentence);
  });

  it.each([
    ['an unknown annex', ['--annex', 'bieu-7', '--out', 'o.xlsx'], 'Không có phụ lục "bieu-7"'],
    [
      'a sheet that is not there',
      ['--annex', 'chi-tieu-5-nam@Quảng Hà', '--out', 'o.xlsx'],
      'không có trang tính "Quảng Hà"',
    ],
    ['no annex', ['--out', 'o.xlsx'], '--annex'],
    ['no output', ['--annex', BOTH], '--out'],
    ['a wrong option', ['--annex', BOTH, '--out', 'o.xlsx', '--fast'], '--fast'],
    [
      'a wrong word',
      ['--annex', BOTH, '--out', 'o.xlsx', '--formulas', 'none'],
      'native, functions, values',
    ],
    ['a second book', [SAMPLE, '--annex', BOTH, '--out', 'o.xlsx'], 'Thừa'],
  ])('refuses %s with a sentence', async (_, argv, sentence) => {
    const ran = await cli.run('fill', SAMPLE, ...argv);
    expect(ran.exit).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(sentence);
    expect(existsSync(cli.path('o.xlsx'))).toBe(false);
  });

  it('never writes over its input, nor over a file without --force', async () => {
    writeFileSync(cli.path('copy.xlsx'), readFileSync(SAMPLE));
    const over = await cli.run(
      'fill',
      'copy.xlsx',
      '--annex',
      BOTH,
      '--out',
      './copy.xlsx',
      '--force',
    );
    expect(over.exit).toBe(2);
    expect(readFileSync(cli.path('copy.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
    writeFileSync(cli.path('there.xlsx'), 'kept');
    const there = await cli.run('fill', SAMPLE, '--annex', BOTH, '--out', 'there.xlsx');
    expect(there.exit).toBe(1);
    expect(readFileSync(cli.path('there.xlsx'), 'utf8')).toBe('kept');
  });

  it.each([
    ['missing', undefined, 'Không có tệp'],
    ['empty', '', ''],
    ['no workbook', 'just words', ''],
    ['half a workbook', readFileSync(SAMPLE).subarray(0, 4000), ''],
  ])('says in one sentence that a file is %s', async (_, content, sentence) => {
    if (content !== undefined) writeFileSync(cli.path('bad.xlsx'), content);
    const ran = await cli.run('fill', 'bad.xlsx', '--annex', BOTH, '--out', 'o.xlsx');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain(sentence);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.err).not.toMatch(/faults\/|\.ts:|Error:/);
  });
});

describe('tdkt check', () => {
  it('fails the sample with its findings', async () => {
    const ran = await cli.run('check', SAMPLE, '--format', 'json');
    expect(ran.exit).toBe(3);
    const report = JSON.parse(ran.out) as Checked;
    expect(report.verdict).toBe('failed');
    expect(report.files[0]?.file).toBe('ha-quang-2020.xlsx');
    expect(report.files[0]?.unread).toEqual([]);
  });

  it('speaks Vietnamese, and English when asked to', async () => {
    expect((await cli.run('check', SAMPLE)).out).toContain('Chưa nộp được: 1 lỗi');
    expect((await cli.run('check', SAMPLE, '--lang', 'en')).out).toContain(
      'Not ready to submit: 1 error',
    );
  });

  it('finds the annexes that it filled right', async () => {
    await cli.run('fill', SAMPLE, '--annex', BOTH, '--out', 'out.xlsx');
    const report = JSON.parse(
      (await cli.run('check', 'out.xlsx', '--format', 'json')).out,
    ) as Checked;
    const inAnnexes = report.files[0]?.findings.filter(
      ({ sheet, code }) => sheet.startsWith('Phụ lục') && code === 'arithmetic/printed-percentage',
    );
    expect(inAnnexes).toEqual([]);
  });

  it.each([
    ['no book', [], 'BOOK.xlsx'],
    ['an option that there is not', [SAMPLE, '--all'], '--all'],
  ])('refuses %s', async (_, argv, sentence) => {
    const ran = await cli.run('check', ...argv);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(sentence);
  });
});

describe('tdkt call', () => {
  it.each([
    ['HOANTHANH', '["36,88", 34, null, null, 1]', 108.5],
    ['tdkt.hoanthanh', '[29, 100]', 29],
    ['HOANTHANH', '[[[1],[2]], 4]', [[25], [50]]],
    ['TACHSO', '[">13.000 tấn"]', 13000],
    ['HOANTHANH', '[null, 5]', ''],
  ])('%s %s', async (name, args, expected) => {
    const ran = await cli.run('call', name, args);
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.out)).toEqual(expected);
  });

  it('gives an Excel error as a result', async () => {
    const ran = await cli.run('call', 'HOANTHANH', '[5, 0]');
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ error: '#DIV/0!' });
  });

  it.each([
    ['NHANH', '[]', 'Không có hàm "NHANH"'],
    ['HOANTHANH', '5', 'mảng JSON'],
    ['HOANTHANH', '[5,', 'mảng JSON'],
  ])('refuses %s %s', async (name, args, sentence) => {
    const ran = await cli.run('call', name, args);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(sentence);
  });
});

describe('tdkt', () => {
  it('copies the samples', async () => {
    const ran = await cli.run('sample', 'mau');
    expect(ran.exit).toBe(0);
    expect(readFileSync(cli.path('mau/ha-quang-2020.xlsx')).equals(readFileSync(SAMPLE))).toBe(
      true,
    );
    expect((await cli.run('sample', 'mau')).exit).toBe(1);
  });

  it('makes a workbook to start from, with nothing wrong in it', async () => {
    await cli.run('sample', 'mau');
    const ran = await cli.run('check', 'mau/so-bao-cao-mau.xlsx', '--format', 'json');
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'passed' });
    const filled = await cli.run(
      'fill',
      'mau/so-bao-cao-mau.xlsx',
      '--annex',
      'van-ban',
      '--out',
      'dien.xlsx',
    );
    expect(filled).toMatchObject({ exit: 0, err: '' });
  });

  it('shows how it is used', async () => {
    expect(await cli.run('--help')).toMatchObject({ exit: 0, err: '' });
    const nothing = await cli.run();
    expect(nothing).toMatchObject({ exit: 2, out: '' });
    expect(nothing.err).toContain('tdkt fill');
    expect((await cli.run('merge')).exit).toBe(2);
  });
});
