import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../../src/core/checks';
import { formatCell } from '../../src/core/base/address';
import { cellOfKey } from '../../src/core/model/cells';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import { ignoreFindings } from '../../src/app/ignoreFinding';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file';
import { CommandLine, SAMPLE, type Ran } from './harness';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

interface Report {
  readonly verdict: string;
  readonly files: readonly {
    readonly file: string;
    readonly verdict: string;
    readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
    readonly unread: readonly unknown[];
    readonly suppressed: number;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly cell: string | null;
      readonly message: string;
      readonly fix?: {
        readonly code: string;
        readonly message: string;
        readonly changes: readonly unknown[];
      };
    }[];
    readonly fixed?: { readonly changes: readonly unknown[]; readonly left: readonly unknown[] };
  }[];
}

async function report(...argv: readonly string[]): Promise<Report> {
  return JSON.parse((await cli.run('check', ...argv, '--format', 'json')).out) as Report;
}

function open(path: string): FileWorkbook {
  const opened = openFileWorkbook(readFileSync(path), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function notesOf(sheet: SheetSnapshot | undefined): readonly string[] {
  return [...(sheet?.comments?.keys() ?? [])].map((key) => formatCell(cellOfKey(key)));
}

describe('check --format json', () => {
  it('has the shape of the contract, fixes with their changes cell by cell', async () => {
    const { verdict, files } = await report(SAMPLE);
    expect(verdict).toBe('failed');
    const [file] = files;
    expect(Object.keys(file ?? {})).toEqual([
      'file',
      'verdict',
      'counts',
      'unread',
      'suppressed',
      'findings',
    ]);
    for (const finding of file?.findings ?? []) {
      const keys = ['code', 'severity', 'sheet', 'cell', 'range', 'message', 'data'];
      expect(Object.keys(finding)).toEqual(finding.fix === undefined ? keys : [...keys, 'fix']);
    }
    const fixable = file?.findings.find(
      ({ code, cell }) => code === 'figures/trailing-zero-lost' && cell === 'E26',
    );
    expect(fixable?.fix).toMatchObject({
      code: expect.stringMatching(/^fix\//) as string,
      message: expect.stringContaining('1.950') as string,
    });
    expect(fixable?.fix?.changes).toContainEqual({ cell: 'E26', from: '1.95', to: 1950 });
  });

  it('counts every finding by its severity', async () => {
    const [file] = (await report(SAMPLE)).files;
    const count = (severity: string): number =>
      file?.findings.filter((finding) => finding.severity === severity).length ?? -1;
    expect(file?.counts).toEqual({
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    });
  });
});

describe('check --preset', () => {
  it('goes by the kind of report', async () => {
    const [plan] = (await report(SAMPLE, '--preset', 'ke-hoach')).files;
    expect(plan?.findings.map(({ code }) => code)).not.toContain('arithmetic/printed-percentage');
    const [all] = (await report(SAMPLE)).files;
    expect(all?.findings.map(({ code }) => code)).toContain('arithmetic/printed-percentage');
  });

  it('takes a file with other severities, and the exit code follows', async () => {
    const codes = checks.map(({ code, findings }) => [
      code,
      { severities: Object.fromEntries(Object.keys(findings).map((kind) => [kind, 'info'])) },
    ]);
    const preset = { id: 'nhe', name: 'Nhẹ tay', checks: Object.fromEntries(codes) as object };
    writeFileSync(cli.path('nhe.json'), JSON.stringify(preset));
    const ran = await cli.run('check', SAMPLE, '--preset', 'nhe.json');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('Cấu hình: Nhẹ tay');
    expect(ran.out).toContain('Sẵn sàng nộp (0 lỗi, 0 cảnh báo');
  });

  it.each<[string, string, unknown, number, string]>([
    ['an unknown id', 'nam', undefined, 2, 'Không có cấu hình kiểm tra "nam"'],
    ['a file that is not there', 'x.json', undefined, 1, 'Không có tệp "x.json"'],
    ['no JSON', 'p.json', '{', 2, 'không phải JSON'],
    [
      'a check that there is not',
      'p.json',
      { id: 'x', name: 'X', checks: { 'figures/unreadble': {} } },
      2,
      'Không có phép kiểm tra "figures/unreadble". Các mã đúng:',
    ],
  ])('refuses %s', async (_, preset, content, exit, sentence) => {
    if (content !== undefined) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(cli.path('p.json'), text);
    }
    const ran = await cli.run('check', SAMPLE, '--preset', preset);
    expect(ran).toMatchObject({ exit, out: '' });
    expect(ran.err).toContain(sentence);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('check --fix', () => {
  it('writes a mended copy, says what it changed, and leaves the input', async () => {
    const before = readFileSync(SAMPLE);
    const [file] = (await report(SAMPLE, '--fix', 'sua.xlsx')).files;
    expect(file?.fixed?.changes).toContainEqual({
      code: 'figures/trailing-zero-lost',
      cell: 'Hà Quảng!E26',
      from: '1.95',
      to: 1950,
    });
    expect(file?.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const [again] = (await report('sua.xlsx')).files;
    expect(again?.counts).toEqual(file?.counts);
  });

  it('mends only what --only names', async () => {
    const only = 'figures/trailing-zero-lost';
    const [file] = (await report(SAMPLE, '--fix', 'sua.xlsx', '--only', only)).files;
    const codes = (file?.fixed?.changes as { code: string }[]).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([only]));
    expect(file?.fixed?.left).toContainEqual({
      code: 'figures/number-as-text',
      cell: 'Hà Quảng!D15',
      why: 'not-chosen',
    });
  });

  it('tells before and after in words', async () => {
    const { out } = await cli.run('check', SAMPLE, '--fix', 'sua.xlsx');
    expect(out).toContain('Đã sửa trong bản sao');
    expect(out).toMatch(/Hà Quảng!E26 {2}1\.95 → 1\.950 {2}Ghi 1\.950/);
  });

  it.each([
    ['--only without --fix', ['--only', 'figures/unreadable'], '--fix'],
    ['a code that there is not', ['--fix', 'o.xlsx', '--only', 'a/b'], 'Không có mã kiểm tra: a/b'],
  ])('refuses %s', async (_, argv, sentence) => {
    const ran = await cli.run('check', SAMPLE, ...argv);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(sentence);
    expect(existsSync(cli.path('o.xlsx'))).toBe(false);
  });
});

describe('check --annotate', () => {
  it('writes a copy with notes on the cells and the list of results', async () => {
    const [file] = (await report(SAMPLE, '--annotate', 'dau.xlsx')).files;
    const snapshot = await open(cli.path('dau.xlsx')).readSnapshot('workbook');
    expect(snapshot.sheets.at(-1)?.name).toBe('Kết quả kiểm tra');
    expect(notesOf(snapshot.sheets[0])).toEqual(expect.arrayContaining(['D15', 'E26', 'F27']));
    expect((await report('dau.xlsx')).files[0]?.counts).toEqual(file?.counts);
  });

  it('marks what is left after mending', async () => {
    await cli.run('check', SAMPLE, '--fix', 'sua.xlsx', '--annotate', 'dau.xlsx');
    const snapshot = await open(cli.path('dau.xlsx')).readSnapshot('workbook');
    expect(notesOf(snapshot.sheets[0])).not.toContain('D15');
    const fixed = await open(cli.path('sua.xlsx')).readSnapshot('workbook');
    expect(fixed.sheets.map(({ comments }) => comments)).toEqual(fixed.sheets.map(() => undefined));
  });
});

describe('check of ignored findings', () => {
  async function ignoring(): Promise<void> {
    const workbook = open(SAMPLE);
    const { findings } = await checkWorkbook(workbook);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const on = { year: 2026, month: 11, day: 21 };
    const done = await ignoreFindings(workbook, errors, { reason: 'Đã đối chiếu gốc', on });
    if (!done.ok) throw new Error(done.error.code);
    writeFileSync(cli.path('bo-qua.xlsx'), workbook.bytes());
  }

  it('counts them, lists them with the reason, and passes', async () => {
    await ignoring();
    const { verdict, files } = await report('bo-qua.xlsx');
    expect([verdict, files[0]?.suppressed, files[0]?.counts.error]).toEqual(['passed', 1, 0]);
    const ran = await cli.run('check', 'bo-qua.xlsx');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('Đã bỏ qua, có lý do (1)');
    expect(ran.out).toContain('Bỏ qua từ 21/11/2026: Đã đối chiếu gốc');
  });
});

describe('check of several books', () => {
  beforeEach(() => {
    for (const name of ['mot.xlsx', 'hai.xlsx'])
      writeFileSync(cli.path(name), readFileSync(SAMPLE));
  });

  it('writes each copy into the folder under its own name', async () => {
    const { files } = await report('mot.xlsx', 'hai.xlsx', '--fix', 'sua', '--annotate', 'dau');
    expect(files.map(({ file }) => file)).toEqual(['mot.xlsx', 'hai.xlsx']);
    expect(readdirSync(cli.path('sua')).sort()).toEqual(['hai.xlsx', 'mot.xlsx']);
    expect(readdirSync(cli.path('dau')).sort()).toEqual(['hai.xlsx', 'mot.xlsx']);
  });

  it('checks the others when one can not be read, and ends with 1', async () => {
    writeFileSync(cli.path('hong.xlsx'), 'không phải sổ');
    const ran = await cli.run('check', 'mot.xlsx', 'hong.xlsx', 'hai.xlsx', '--format', 'json');
    expect(ran.exit).toBe(1);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    const { files } = JSON.parse(ran.out) as Report;
    expect(files.map(({ file }) => file)).toEqual(['mot.xlsx', 'hai.xlsx']);
  });

  it('puts all books into one page and one log', async () => {
    const html = (await cli.run('check', 'mot.xlsx', 'hai.xlsx', '--format', 'html')).out;
    expect(html.match(/<h2>/g)).toHaveLength(2);
    const sarif = JSON.parse(
      (await cli.run('check', 'mot.xlsx', 'hai.xlsx', '--format', 'sarif')).out,
    ) as { version: string; runs: { artifacts: unknown[] }[] };
    expect([sarif.version, sarif.runs.length, sarif.runs[0]?.artifacts.length]).toEqual([
      '2.1.0',
      1,
      2,
    ]);
  });

  it.each<[string, readonly string[], number]>([
    ['one file for both copies', ['mot.xlsx', '--fix', 'o.xlsx', '--annotate', './o.xlsx'], 2],
    ['the input for a copy', ['mot.xlsx', '--fix', 'mot.xlsx', '--force'], 2],
    ['another book for a copy', ['mot.xlsx', 'hai.xlsx', '--fix', '.', '--force'], 2],
    ['a file that is there', ['mot.xlsx', '--annotate', 'hai.xlsx'], 1],
    ['two books of one name', ['mot.xlsx', './mot.xlsx', '--fix', 'sua'], 2],
  ])('refuses %s before it reads', async (_, argv, exit) => {
    const ran: Ran = await cli.run('check', ...argv);
    expect(ran).toMatchObject({ exit, out: '' });
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    for (const name of ['mot.xlsx', 'hai.xlsx']) {
      expect(readFileSync(cli.path(name)).equals(readFileSync(SAMPLE))).toBe(true);
    }
    expect(existsSync(cli.path('sua'))).toBe(false);
  });

  it('overwrites an earlier copy with --force', async () => {
    writeFileSync(cli.path('cu.xlsx'), 'cũ');
    const ran = await cli.run('check', 'mot.xlsx', '--annotate', 'cu.xlsx', '--force');
    expect(ran.exit).toBe(3);
    expect(open(cli.path('cu.xlsx')).bytes().length).toBeGreaterThan(1000);
  });

  it('says when a copy can not be written', async () => {
    mkdirSync(cli.path('thu-muc.xlsx'));
    const ran = await cli.run('check', 'mot.xlsx', '--fix', 'thu-muc.xlsx', '--force');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('Không ghi được tệp "thu-muc.xlsx"');
  });
});

describe('check --date and --rules', () => {
  it('says for which day it checked', async () => {
    const { out } = await cli.run('check', SAMPLE, '--date', '2026-11-21');
    expect(out).toMatch(/^Kiểm tra theo ngày 21\/11\/2026\n/);
  });

  it.each([
    ['a day that there is not', ['--date', '2026-02-30'], '2026-02-30'],
    ['a day in another writing', ['--date', '21/11/2026'], '21/11/2026'],
    ['rules that there are not', ['--rules', 'tinh-z'], 'Không có bộ quy định "tinh-z"'],
    ['a format that there is not', ['--format', 'pdf'], 'text, json, sarif, html'],
  ])('refuses %s', async (_, argv, sentence) => {
    const ran = await cli.run('check', SAMPLE, ...argv);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.err).toContain(sentence);
  });
});
