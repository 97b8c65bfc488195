import { findingsIn, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { bookOf } from '../../../../../test/support/snapshotOf';
import { readStyle, readValue } from '../../../model/cells';
import { rehearse } from '../../../plan/rehearse';
import { check } from './check';

const RICE = '1 | Lúa | tấn | 200 | 190 | 95';
const table = (name: string): ReturnType<typeof targetRows> =>
  targetRows(RICE, `2 | ${name} | tấn | 50 | 60 | 120`);
const said = (name: string): readonly string[] =>
  findingsOn(check, [{ name: 'KPI', rows: table(name) }]).map(({ severity, kind, cell, data }) =>
    `${severity} ${kind} ${cell ?? ''} ${String(data['to'])}`.trim(),
  );

describe('workbook/legacy-font', () => {
  it.each([
    ['S¶n l­îng ng« [font .VnTime]', ['warning font B3 Sản lượng ngô']],
    ['S¶n l­îng [font .VnArial]', ['warning font B3 Sản lượng']],
    ['ng« [font .VnTimeH]', ['warning font B3 NGÔ']],
    ['Saûn löôïng ngoâ [font VNI-Times]', ['warning font B3 Sản lượng ngô']],
    ['Ngo [font .VnTime]', ['info font-only B3']],
    ['Sản lượng ngô [font .VnTime]', ['info font-only B3']],
    ['S¶n l­îng ÿÚ [font .VnTime]', ['warning undecodable B3']],
    ['S¶n l­îng ng«', ['warning garbled B3 Sản lượng ngô']],
    ['Sản lượng ngô', []],
    ['Sản lượng ngô [font Times New Roman]', []],
    ['Diện tích (m²), 30 °C', []],
    ['Nhà máy Müller & Citroën', []],
    ['café', []],
    ['Ngô', []],
  ])('%s', (name, expected) => {
    expect(said(name)).toEqual(expected);
  });

  it('leaves what formulas show', () => {
    const rows = targetRows(RICE, '2 | Ngô | tấn | 50 | 60 | =A9 ⇒ S¶n l­îng');
    expect(findingsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });

  it('writes all cells of a font in Unicode and in Times New Roman', () => {
    const rows = targetRows(
      '1 | S¶n l­îng ng« [font .VnTime] | tÊn [font .VnTime] | 200 | 190 | 95',
      '2 | Mía | tấn | 50 | 60 | 120',
    );
    const snapshot = bookOf([{ name: 'KPI', rows }], {});
    const findings = findingsIn(check, snapshot);
    expect(findings).toMatchObject([{ cell: 'B2', data: { count: 2 } }]);
    const operations = findings[0]?.fix?.operations ?? [];
    const fixed = rehearse({ because: { code: 'fixes', data: {} }, operations }, snapshot);
    const sheet = fixed.ok ? fixed.value.sheets[0] : undefined;
    if (!fixed.ok || sheet === undefined) throw new Error('refused');
    expect([1, 2].map((column) => readValue(sheet, 1, column))).toEqual(['Sản lượng ngô', 'tấn']);
    expect(readStyle(fixed.value, sheet, 1, 2).fontName).toBe('Times New Roman');
    expect(findingsIn(check, fixed.value)).toEqual([]);
  });

  it('tells of a book whose tables it may hide', () => {
    const rows = literalRows('B¸o c¸o s¶n l­îng', 'Chñ tÞch');
    expect(findingsOn(check, [{ name: 'BC', rows }])).toMatchObject([
      { severity: 'info', kind: 'old-book', cell: 'A1', data: { to: 'Báo cáo sản lượng' } },
    ]);
  });
});
