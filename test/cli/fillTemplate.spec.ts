import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { targetFormLayout } from '../support/issuedForm';
import { POINTS } from '../support/formJudge';
import { judgeTemplate } from '../support/templateJudge';
import { CommandLine, SAMPLE } from './harness';

const forms = resolve(__dirname, '../../samples/bieu-mau');
const TARGETS = join(forms, 'bieu-chi-tieu.xlsx');
const AWARDS = join(forms, 'danh-sach-khen-thuong.xlsx');
const REGISTER = resolve(forms, '../so-khen-thuong-mau.xlsx');

let line: CommandLine;
beforeEach(() => {
  line = new CommandLine();
});
afterEach(() => {
  line.remove();
});

interface Report {
  readonly blocks: readonly {
    readonly lines: number;
    readonly inserted: number;
    readonly refilled: boolean;
    readonly columns: Readonly<Record<string, string>>;
    readonly formulas: readonly string[];
  }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

describe('tdkt fill --template', () => {
  const fill = (...more: readonly string[]) =>
    line.run('fill', SAMPLE, '--template', TARGETS, '--out', 'out.xlsx', ...more);

  it('asks which of two tables fills the form', async () => {
    const { exit, err } = await fill();
    expect(exit).toBe(2);
    expect(err).toBe(
      'Có nhiều bảng điền được Biểu 01!A5:G7: Hà Quảng, Thông Nông. Hãy chọn một bằng "source" trong tệp ánh xạ.\n',
    );
  });

  it('fills the issued form with the 44 targets of a real report, and all it can keep is kept', async () => {
    writeFileSync(
      line.path('map.json'),
      JSON.stringify({
        blocks: [{ sheet: 'Biểu 01', source: 'Hà Quảng' }],
        fields: { 'Địa danh': 'Hà Quảng' },
      }),
    );
    const { exit, out } = await fill(
      ...['--map', 'map.json', '--json', '--date', '2020-07-05'],
      ...['--unit', 'huyện Hà Quảng', '--period', 'giai đoạn 2015-2020'],
    );
    expect(exit).toBe(0);
    const report = JSON.parse(out) as Report;
    expect(report.blocks).toEqual([
      expect.objectContaining({ lines: 44, inserted: 43, refilled: false, formulas: ['F'] }),
    ]);
    expect(report.blocks[0]?.columns).toEqual({
      A: 'number',
      B: 'indicator',
      C: 'unit',
      D: 'target',
      E: 'actual',
      F: 'percent',
      G: 'note',
    });
    expect(report.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['template-notes/other-formula', 'template-notes/total-units-own']),
    );
    const judged = judgeTemplate(readFileSync(line.path('out.xlsx')), targetFormLayout(44));
    // Some targets are words in the report ("Giữ vững"), and its headings have no percentage.
    expect(POINTS.filter((point) => !judged[point])).toEqual([
      'numbers stay numbers',
      'row formula re-based in each row',
    ]);
  });

  it('fills the groups of a list of awards, and finds nothing to do the second time', async () => {
    const first = await line.run(
      ...['fill', REGISTER, '--template', AWARDS, '--out', 'first.xlsx', '--json'],
    );
    expect((JSON.parse(first.out) as Report).blocks[0]).toMatchObject({ lines: 64, inserted: 60 });
    const again = ['fill', REGISTER, '--template', 'first.xlsx', '--out', 'second.xlsx', '--json'];
    const second = await line.run(...again);
    expect((JSON.parse(second.out) as Report).blocks[0]).toMatchObject({
      lines: 64,
      inserted: 0,
      refilled: true,
    });
    const [one, two] = ['first.xlsx', 'second.xlsx'].map((name) => readFileSync(line.path(name)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    ['{"blocks":[{"sheet":"Biểu 01","columns":{"E":"actuals"}}]}', 'blocks.0.columns.E'],
    ['{"blocks":[{"sheet":"Biểu 01","header":[7,5]}]}', 'blocks.0.header'],
    ['{"fields":{"số":12}}', 'fields.số'],
    ['no JSON', 'JSON'],
  ])('refuses the map %s', async (text, field) => {
    writeFileSync(line.path('map.json'), text);
    const { exit, err } = await fill('--map', 'map.json');
    expect(exit).toBe(2);
    expect(err).toBe(`Tệp ánh xạ "map.json" sai ở "${field}". Xem mẫu trong README.\n`);
  });

  it('refuses a sheet that neither book has, and options of annexes', async () => {
    writeFileSync(line.path('map.json'), '{"blocks":[{"sheet":"Biểu 9"}]}');
    expect((await fill('--map', 'map.json')).err).toContain('không có trang tính "Biểu 9"');
    const both = await fill('--annex', 'chi-tieu-5-nam');
    expect([both.exit, both.err]).toEqual([
      2,
      '--annex không dùng cùng --template: mỗi lần điền một biểu mẫu hoặc các phụ lục.\n',
    ]);
  });

  it('says that a workbook without a fitting table fills nothing', async () => {
    const { exit, err } = await line.run(
      ...['fill', REGISTER, '--template', TARGETS, '--out', 'out.xlsx'],
    );
    expect(exit).toBe(2);
    expect(err).toContain('không có bảng chỉ tiêu hay sổ khen thưởng nào để điền biểu mẫu này');
  });
});
