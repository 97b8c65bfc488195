import type { Paper, PaperCell, PaperLook } from '../../core/model/paper';
import { paperHtml } from './paperHtml';

const PLAIN: PaperLook = { size: 12, bold: false, italic: false, align: 'left' };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };

const cell = (text: string, changes: Partial<PaperCell> = {}): PaperCell => ({
  text,
  columns: 1,
  rows: 1,
  look: PLAIN,
  vertical: 'center',
  indent: 0,
  ...changes,
});

const html = (...papers: readonly Partial<Paper>[]): string =>
  paperHtml(
    {
      title: 'Biểu 1',
      papers: papers.map((paper) => ({
        orientation: 'portrait',
        margins: MARGINS,
        blocks: [],
        ...paper,
      })),
    },
    'vi',
  );

const tableOf = (...rows: readonly (readonly PaperCell[])[]): string =>
  html({
    blocks: [{ kind: 'table', columns: [20, 30.5], rows, headerRows: 1, hasBorders: true }],
  });

describe('a paper as a page', () => {
  it('is A4 with the margins of the paper, numbered in the top margin but for the first page', () => {
    const page = html({ orientation: 'landscape' }, {});
    expect(page).toContain('@page p0 { size: 297mm 210mm; margin: 20mm 15mm 20mm 30mm;');
    expect(page).toContain('@page p1 { size: 210mm 297mm;');
    expect(page).toContain('@top-center { content: counter(page);');
    expect(page).toContain('@page p0:first { @top-center { content: none; } }');
    expect(page).toContain('<section style="page:p1">');
  });

  it('asks for no other file and runs nothing', () => {
    expect(tableOf([cell('a')])).not.toMatch(/<script|<link|url\(|src=|@import/);
  });

  it('repeats the header rows and keeps spans, widths and steps', () => {
    const page = tableOf(
      [cell('TT', { rows: 2 }), cell('Kết quả', { columns: 2 })],
      [cell('Hộ nghèo', { indent: 1 })],
    );
    expect(page).toContain(
      '<col style="width:20mm"><col style="width:30.5mm"></colgroup><thead><tr><td rowspan="2"',
    );
    expect(page).toMatch(/<\/thead><tbody><tr><td[^>]*padding-left:3.1mm/);
    expect(page).toContain('<table class="ruled" style="width:50.5mm">');
  });

  it('shows every character as it is, also those of markup', () => {
    const page = tableOf([cell(`a<b>&"c"\nd`)], [cell('<script>alert(1)</script>')]);
    expect(page).toContain('>a&lt;b&gt;&amp;&quot;c&quot;\nd</td>');
    expect(page).not.toContain('<script');
  });

  it('lets no name of a font reach beyond its place', () => {
    const look = { ...PLAIN, font: `Arial';}</style><script>"` };
    expect(tableOf([cell('a', { look })])).toContain(`font-family:'Arialstylescript',`);
  });

  it('draws what a cell has of its own', () => {
    const page = tableOf([
      cell('Tổng', {
        look: { ...PLAIN, underline: true, strike: true, colour: 'C00000', align: 'right' },
        own: {
          rules: { bottom: { style: 'double', width: 2.25, colour: '1F497D' } },
          fill: 'FFF2CC',
          overflow: 'shows',
        },
      }),
      cell('x', { own: { rules: {}, overflow: 'cut', turned: 'up' } }),
    ]);
    expect(page).toContain('border-bottom:2.25pt double #1F497D;');
    expect(page).toContain('background:#FFF2CC;');
    expect(page).toContain('text-decoration:underline line-through;');
    expect(page).toContain('<div style="justify-content:right"><span>Tổng</span></div>');
    expect(page).toMatch(/<td class="cut up"[^>]*><span>x<\/span>/);
  });

  it('sets lines and paragraphs around tables', () => {
    const look: PaperLook = { size: 14, bold: true, italic: true, align: 'justified' };
    const page = html({
      blocks: [
        { kind: 'line', text: 'Phụ lục', look },
        { kind: 'text', text: 'Đạt 9.427 tỷ đồng.', look },
      ],
    });
    const words = 'font-size:14pt;font-weight:bold;font-style:italic;text-align:justify;';
    expect(page).toContain(`<p style="${words}">Phụ lục</p>`);
    expect(page).toContain(
      `<p style="${words}text-indent:12.7mm;margin-top:6pt">Đạt 9.427 tỷ đồng.</p>`,
    );
  });
});
