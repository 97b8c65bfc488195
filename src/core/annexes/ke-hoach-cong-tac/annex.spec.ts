import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const _ = undefined;

describe('ke-hoach-cong-tac', () => {
  const filled = fillLiteral(annex, [
    ['Số TT', 'Nội dung hoạt động', 'Thời gian thực hiện', 'Cơ quan tham mưu', 'Kinh phí'],
    ['01', 'Ban hành  kế hoạch', 'Trong tháng 01/2020', 'Phòng Nội vụ', 5],
    ['03', 'Sơ kết', { value: 44012, format: 'd/m/yyyy' }, 'Phòng Nội vụ', null],
    ['03', 'Tổng kết', 'Quý IV', null, null],
  ]);

  it('keeps the order, renews the numbers and leaves a column empty that the source lacks', () => {
    expect(cellsOf(filled).slice(5)).toEqual([
      [
        'Số TT',
        'Nội dung hoạt động',
        'Cơ quan tham mưu',
        'Cơ quan phối hợp',
        'Thời gian thực hiện',
      ],
      [1, 'Ban hành kế hoạch', 'Phòng Nội vụ', _, 'Trong tháng 01/2020'],
      [2, 'Sơ kết', 'Phòng Nội vụ', _, 44012],
      [3, 'Tổng kết', _, _, 'Quý IV'],
    ]);
  });

  it('says what is empty, what has no place and what was renumbered', () => {
    expect(filled.notes).toEqual([
      { code: 'annex-notes/columns-empty', data: { columns: '"Cơ quan phối hợp"' } },
      { code: 'annex-notes/columns-outside', data: { columns: '"Kinh phí"' } },
      {
        code: 'annex-notes/renumbered',
        data: { lines: 1, from: '03', to: '2' },
        cell: 'A3',
        onSource: true,
      },
    ]);
  });

  it('shows a date by day, month and year', () => {
    const dates = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'style' && operation.style.numberFormat !== undefined
        ? [[operation.range, operation.style.numberFormat]]
        : [],
    );
    expect(dates).toEqual([[{ top: 7, left: 4, bottom: 7, right: 4 }, 'dd/mm/yyyy']]);
  });
});
