import { formatRange } from '../../base/address';
import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { annex } from './annex';

const _ = undefined;

describe('dien-hinh', () => {
  it('puts every column where the form has it', () => {
    const filled = fillLiteral(annex, [
      [
        'STT',
        'Tên tập thể, cá nhân',
        'Địa chỉ',
        'Đối tượng',
        'Thành tích',
        'Phong trào',
        'Đã khen',
      ],
      [1, 'Chi bộ xóm A', 'xã B', 'Tập thể', 'Làm theo Bác', 'Dân vận khéo', 'Giấy khen'],
    ]);
    expect(cellsOf(filled).slice(6)).toEqual([
      [1, 'Chi bộ xóm A', 'Tập thể', 'xã B', 'Dân vận khéo', 'Làm theo Bác', 'Giấy khen'],
    ]);
  });

  it('keeps cells that the source merges down', () => {
    const filled = fillSnapshot(
      annex,
      snapshotOf({
        name: 'ĐH',
        rows: [
          ['STT', 'Tên tập thể', 'Thành tích', 'Phong trào'],
          [1, 'Chi bộ xóm A', 'x', 'Dân vận khéo'],
          [2, 'Chi bộ xóm B', 'y', null],
        ],
        merges: ['D2:D3'],
      }),
    );
    const merges = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    );
    expect(merges).toContain('E7:E8');
    expect(cellsOf(filled).slice(6)).toEqual([
      [1, 'Chi bộ xóm A', _, _, 'Dân vận khéo', 'x', _],
      [2, 'Chi bộ xóm B', _, _, _, 'y', _],
    ]);
  });
});
