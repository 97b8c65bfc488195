import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { snapshotOf, type LiteralCell } from '../../../../test/support/snapshotOf';
import { ignoring } from '../../../core/checks/ignored';
import { addIgnored } from '../../../core/checks/ignoredState';
import { checkSnapshot } from '../../checkWorkbook';
import type { CheckedBook } from '../checkedBook';
import { htmlReport } from './htmlReport';
import { markup } from './markup';

const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];

function bookOf(rows: readonly (readonly LiteralCell[])[], sheet = 'Biểu 1'): CheckedBook {
  return {
    file: 'a.xlsx',
    result: checkSnapshot(snapshotOf({ name: sheet, rows: [HEADER, ...rows] })),
  };
}

const page = (...books: readonly CheckedBook[]): string => htmlReport(books, { language: 'vi' });
const WRONG = ['Một', 5, 4, 90];

describe('markup', () => {
  test('escapes texts and keeps markup', () => {
    const bold = markup`<b>${'<i>&"\'\u0000'}</b>`;
    expect(markup`<p>${bold}${[bold, markup`x`]}${3}</p>`.html).toBe(
      '<p><b>&lt;i&gt;&amp;&quot;&#39; </b><b>&lt;i&gt;&amp;&quot;&#39; </b>x3</p>',
    );
  });
});

describe('htmlReport', () => {
  test.each<[string, readonly LiteralCell[] | undefined, string, string]>([
    ['ready', undefined, 'passed', 'Sẵn sàng nộp'],
    ['wrong', WRONG, 'failed', 'Chưa nộp được: 1 lỗi'],
    [
      'unreadable',
      ['Ba', 5, '4 xã 2 thôn', 80],
      'incomplete',
      'Chưa kiểm tra hết, và đã thấy 1 lỗi',
    ],
  ])('says in plain words that a book is %s', (_, row, verdict, words) => {
    const html = page(bookOf([row ?? ['Một', 5, 4, 80]]));
    expect(html).toContain(`<div class="verdict ${verdict}"><strong>${words}</strong>`);
  });

  test('is one page that stands alone and fetches and runs nothing', () => {
    const html = page(bookOf([WRONG]));
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|https?:/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('is well-formed, whatever a workbook says', () => {
    const hostile = `</td><script>alert(1)</script>"'&amp; <img src=x onerror=a> ]]>`;
    const book = bookOf([[hostile, 5, 4, 90]], `<b>'x'</b>&`);
    const html = page({ ...book, file: '<svg onload=1>.xlsx' });
    const body = html.slice(html.indexOf('<body>'), html.indexOf('</html>'));
    expect(() => SyntaxValidator.validate(body)).not.toThrow();
    expect(() => SyntaxValidator.validate(`${body}</b>`)).toThrow();
    expect(html).not.toMatch(/<script|<img|<svg|<b>/);
    const parsed = JSON.stringify(new XMLParser({ processEntities: true }).parse(body));
    expect(parsed).toContain('alert(1)');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('groups by severity and code with counts, and gives each table a header and a name', () => {
    const html = page(bookOf([WRONG, ['Hai', 5, 4, 70], ['Ba', 34, 36.88, 109]]));
    expect(html).toContain('<h3 class="error">Lỗi phải sửa (2)</h3>');
    expect(html).toContain('<h3 class="warning">Cảnh báo nên xem lại (1)</h3>');
    expect(html).toContain('<code>arithmetic/printed-percentage</code>');
    const tables = html.match(/<table aria-label="[^"]+">/g) ?? [];
    const heads = html.match(/<thead><tr><th scope="col"/g) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    expect(heads).toHaveLength(tables.length);
  });

  test('lists a hundred places of a kind, says how many more, and counts them all', () => {
    const { result } = bookOf([WRONG]);
    const findings = Array.from({ length: 130 }, (_, i) =>
      result.findings.map((one) => ({
        ...one,
        data: { ...one.data, indicator: `Dòng ${String(i)}` },
      })),
    ).flat();
    const counts = { error: 130, warning: 0, info: 0 };
    const html = page({ file: 'a.xlsx', result: { ...result, findings, counts } });
    expect(html).toContain('Chưa nộp được: 130 lỗi');
    expect(html).toContain('… và 30 nơi khác');
    expect(html).toContain('Dòng 99: ');
    expect(html).not.toContain('Dòng 100: ');
  });

  test('lists what was ignored with reason and day', () => {
    const snapshot = snapshotOf({ name: 'A', rows: [HEADER, WRONG] });
    const entries = checkSnapshot(snapshot).findings.map((finding) =>
      ignoring(finding, 'Số <Cục> công bố', '2026-03-05'),
    );
    const state = addIgnored(undefined, entries) ?? '';
    const html = page({ file: 'a.xlsx', result: checkSnapshot({ ...snapshot, state }) });
    expect(html).toContain('Đã bỏ qua, có lý do (1)');
    expect(html).toContain(
      '<td class="f">Số &lt;Cục&gt; công bố</td><td class="d">05/03/2026</td>',
    );
  });

  test('says the day and the preset it was given, and no day of its own', () => {
    const books = [bookOf([WRONG])];
    const given = htmlReport(books, { language: 'vi', date: '2026-11-21', preset: 'Tỉnh <X>' });
    expect(given).toContain('<p class="meta">Kiểm tra theo ngày 21/11/2026</p>');
    expect(given).toContain('Cấu hình: Tỉnh &lt;X&gt;');
    expect(page(...books)).toBe(page(...books));
    expect(page(...books)).not.toContain('class="meta"');
  });

  test('puts the verdicts on several books before them', () => {
    const html = page({ ...bookOf([WRONG]), file: 'x.xlsx' }, bookOf([['Một', 5, 4, 80]]));
    expect(html.indexOf('overview failed')).toBeLessThan(html.indexOf('<h2>x.xlsx</h2>'));
    expect(html).toContain('<li>a.xlsx: <strong>Sẵn sàng nộp</strong></li>');
  });
});
