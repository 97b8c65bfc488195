import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { CommandLine, SAMPLE } from './harness';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

const BOTH = 'chi-tieu-5-nam@Hà Quảng,chi-tieu-ghi-chu@Thông Nông';
const FILL = ['fill', SAMPLE, '--annex', BOTH, '--out', 'out.xlsx'] as const;

function documentOf(name: string): string {
  const { 'word/document.xml': part } = unzipSync(readFileSync(cli.path(name)));
  if (part === undefined) throw new Error('no document');
  return strFromU8(part);
}

/** The words of each paragraph that has some. */
function textsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inside = '']) => [...inside.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, t]) => t).join(''))
    .filter((text) => text !== '');
}

describe('tdkt fill --docx', () => {
  it('writes the annexes with the figures of the workbook, each in a section of its own', async () => {
    const ran = await cli.run(...FILL, '--docx', 'out.docx', '--json');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    const xml = documentOf('out.docx');
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    // Header of two tiers and 44 lines, header of one tier and 22 lines.
    expect(xml.match(/<w:tr>/g)).toHaveLength(2 + 44 + 1 + 22);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    const texts = textsOf(xml);
    const row = texts.indexOf('Giá trị sản xuất nông nghiệp/ha');
    expect(texts.slice(row, row + 5)).toEqual([
      'Giá trị sản xuất nông nghiệp/ha',
      'triệu đồng',
      '34',
      '36,88',
      '108',
    ]);
    expect(texts).toContain(
      'Giá trị sản xuất nông nghiệp/ha ước đạt 36,88 triệu đồng, bằng 108% mục tiêu.',
    );
  });

  it('reports the file, how many sentences it has, and of which lines there are none', async () => {
    const ran = await cli.run(...FILL, '--docx', 'out.docx', '--json');
    const report = JSON.parse(ran.out) as { docx: string; sentences: unknown; out: string };
    expect(report.out).toBe('out.xlsx');
    expect(report.docx).toBe('out.docx');
    expect(report.sentences).toEqual({
      count: 61,
      unsaid: [
        {
          sheet: 'Phụ lục I',
          number: '',
          indicator: 'Giữ vững kết quả phổ cập giáo dục và trường đạt chuẩn quốc gia',
        },
        {
          sheet: 'Phụ lục I',
          number: '20',
          indicator: 'Đảm bảo an ninh chính trị, trật tự an toàn xã hội.....',
        },
      ],
    });
    const text = await cli.run(...FILL, '--docx', 'out.docx', '--force');
    expect(text.out).toContain('Đã ghi: out.docx (61 câu đánh giá kết quả)');
    expect(text.out).toContain('không viết được câu cho chỉ tiêu "Đảm bảo an ninh');
  });

  it('says the chosen indicators only, or none', async () => {
    await cli.run(...FILL, '--docx', 'some.docx', '--sentences', '3, 22');
    const said = textsOf(documentOf('some.docx')).filter((text) => / (?:mục tiêu)\.$/.test(text));
    expect(said).toEqual([
      'Giá trị sản xuất nông nghiệp/ha ước đạt 36,88 triệu đồng, bằng 108% mục tiêu.',
      '- Vùng thấp ước đạt 63,70 triệu đồng, bằng 106% mục tiêu.',
      '- Vùng cao ước đạt 23,8 triệu đồng, bằng 99% mục tiêu.',
      'Kết nạp đảng viên ước đạt 1.020/750 đảng viên, bằng 136% mục tiêu.',
      '- Duy trì các xóm đều có chi bộ ước đạt 100%, bằng 100% mục tiêu.',
      '- Nâng cao chất lượng sinh hoạt sinh hoạt chi bộ ước đạt 80%, bằng 80% mục tiêu.',
      'Tổng sản lượng lương thực có hạt đạt 13.100 tấn, bằng 101% mục tiêu.',
    ]);
    await cli.run(...FILL, '--docx', 'none.docx', '--sentences', 'none', '--force');
    expect(documentOf('none.docx').match(/<w:sectPr>/g)).toHaveLength(2);
  });

  it('leaves the workbook as it is without --docx', async () => {
    const ran = await cli.run(...FILL, '--json');
    expect(Object.keys(JSON.parse(ran.out) as object)).toEqual(['out', 'annexes']);
    expect(readdirSync(cli.folder)).toEqual(['out.xlsx']);
  });

  it.each([
    ['a number that no indicator has', ['--docx', 'out.docx', '--sentences', '1,77'], '"77"'],
    ['sentences without a document', ['--sentences', 'all'], '--docx'],
    ['one path for both', ['--docx', './out.xlsx'], 'out.xlsx'],
    ['the input as output', ['--docx', SAMPLE], 'tệp đang đọc'],
  ])('refuses %s and writes nothing', async (_, options, words) => {
    const ran = await cli.run(...FILL, ...options);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(words);
    expect(readdirSync(cli.folder)).toEqual([]);
  });

  it('writes neither file when one of them is there already', async () => {
    writeFileSync(cli.path('out.docx'), 'mine');
    const ran = await cli.run(...FILL, '--docx', 'out.docx');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('out.docx');
    expect(existsSync(cli.path('out.xlsx'))).toBe(false);
    expect(readFileSync(cli.path('out.docx'), 'utf8')).toBe('mine');
    const forced = await cli.run(...FILL, '--docx', 'out.docx', '--force');
    expect(forced.exit).toBe(0);
    expect(documentOf('out.docx')).toContain('<w:tbl>');
  });
});
