import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell, LiteralSheet } from '../../../../../test/support/snapshotOf';
import { labelOfSheet, saidOfAnnexes } from './annexLabels';
import { check } from './check';

type Row = readonly LiteralCell[];

const TABLE: readonly Row[] = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
  [1, 'Thu', 'tỷ', 10, 11],
];

const sheet = (name: string, ...lines: readonly string[]): LiteralSheet => ({
  name,
  rows: [...lines.map((line): Row => [line]), ...TABLE],
});
const found = (...sheets: readonly LiteralSheet[]): readonly string[] =>
  findingsOn(check, sheets).map(
    ({ severity, kind, sheet: on, cell, data }) =>
      `${severity} ${kind} ${on}!${cell ?? ''} ${String(data['annex'])}`,
  );

describe('saidOfAnnexes', () => {
  const said = (text: string): string => {
    const { holds, refersTo, unnamed } = saidOfAnnexes(text);
    const list = (labels: typeof holds): string =>
      labels.map(({ kind, number }) => `${kind} ${String(number)}`).join(', ');
    return `${list(holds)} > ${list(refersTo)}${unnamed ? ' ?' : ''}`;
  };

  it.each([
    ['Phụ lục III', 'phu-luc 3 > '],
    ['PHỤ LỤC 02: KẾT QUẢ KHEN THƯỞNG', 'phu-luc 2 > '],
    ['Biểu số 02', 'bieu 2 > '],
    ['Phụ lục', 'phu-luc 1 > '],
    ['Phụ lục I (Kèm theo Báo cáo số 12/BC-UBND)', 'phu-luc 1 > '],
    ['Chi tiết tại Phụ lục III', ' > phu-luc 3'],
    ['(có Biểu 02 kèm theo)', ' > bieu 2'],
    ['Phụ lục IV kèm theo', ' > phu-luc 4'],
    [
      'Số liệu theo các Phụ lục I, II và III kèm theo Báo cáo này',
      ' > phu-luc 1, phu-luc 2, phu-luc 3',
    ],
    ['Kết quả cụ thể (Bảng 3)', ' > bang 3'],
    ['(có biểu chi tiết kèm theo)', ' >  ?'],
    ['Có danh sách kèm theo', ' >  ?'],
    ['Theo Phụ lục I Nghị định 30/2020/NĐ-CP', ' > '],
    ['theo Biểu 02 ban hành kèm theo Thông tư số 02/2023/TT-BNV', ' > '],
    ['Biểu số 0601.N/BNV-TĐKT', ' > '],
    ['Phát biểu 3 lần', ' > '],
    ['Thời gian biểu', ' > '],
  ])('reads "%s"', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('labelOfSheet', () => {
  it.each([
    ['Phụ lục II', 'phu-luc', 2],
    ['PL3', 'phu-luc', 3],
    ['Bieu 02-KT', 'bieu', 2],
    ['B02', 'bieu', 2],
    ['Phụ lục', 'phu-luc', 1],
  ])('reads "%s"', (name, kind, number) => {
    expect(labelOfSheet(name)).toMatchObject({ kind, number });
  });

  it.each(['KPI', 'Bảng kê', 'Sheet1', 'Báo cáo'])('has none for "%s"', (name) => {
    expect(labelOfSheet(name)).toBeUndefined();
  });
});

describe('structure/missing-annex', () => {
  it('says nothing where what is referred to is a sheet, or the title of a table', () => {
    expect(found(sheet('KQ', 'Chi tiết tại Phụ lục III'), sheet('PL3'))).toEqual([]);
    expect(found(sheet('KQ', 'Chi tiết tại Phụ lục III'), sheet('S2', 'PHỤ LỤC 03'))).toEqual([]);
  });

  it('reports an annex among others that is not there, once', () => {
    const sheets = [
      sheet('KQ', 'Chi tiết tại Phụ lục III', '(xem Phụ lục III)', '(xem Phụ lục I)'),
      sheet('Phụ lục I'),
    ];
    expect(found(...sheets)).toEqual(['warning missing KQ!A1 Phụ lục III']);
  });

  it('only mentions one where the workbook holds no annex at all', () => {
    expect(found(sheet('KQ', 'Chi tiết tại Biểu 02'))).toEqual(['info elsewhere KQ!A1 Biểu 02']);
  });

  it('mentions a table "attached" where there is only one', () => {
    const says = '(có biểu chi tiết kèm theo)';
    expect(found(sheet('KQ', says))).toEqual([`info unnamed KQ!A1 ${says}`]);
    expect(found(sheet('KQ', says), sheet('Chi tiết'))).toEqual([]);
  });

  it('leaves what a list of documents says of them alone', () => {
    const rows = [
      ['STT', 'Số, ký hiệu', 'Ngày', 'Trích yếu'],
      [1, '19/KH-UBND', '30/01/2020', 'Kế hoạch năm 2020 (Phụ lục I, II kèm theo)'],
    ];
    expect(found({ name: 'VB', rows })).toEqual([]);
  });

  it('says nothing of a workbook that is no report', () => {
    expect(found({ name: 'S', rows: [['Chi tiết tại Phụ lục III']] })).toEqual([]);
  });
});
