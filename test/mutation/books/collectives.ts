import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import { UNITS } from './names';
import type { SheetRequest } from './targets';

/** Collectives with their people and the title they are proposed for, whose conditions they meet. */
export function collectivesSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows = Array.from({ length: Math.max(3, request.rows) }, (_, i): LiteralCell[] => {
    const people = between(choose, 10, 60);
    const least = Math.ceil((people * 7) / 10);
    const isTop = i % 3 === 0;
    return [
      i + 1,
      `${UNITS[i % UNITS.length] ?? ''} số ${String(i + 1)}`,
      people,
      people,
      between(choose, least, people),
      isTop ? between(choose, 1, 3) : 0,
      0,
      isTop ? 'Tập thể lao động xuất sắc' : 'Tập thể lao động tiên tiến',
    ];
  });
  return {
    name: request.name,
    rows: [
      ['ĐỀ NGHỊ DANH HIỆU TẬP THỂ NĂM 2024'],
      [],
      [
        'STT',
        'Đơn vị',
        'Số cá nhân',
        'Hoàn thành nhiệm vụ',
        'LĐTT',
        'CSTĐCS',
        'Bị kỷ luật từ cảnh cáo',
        'Danh hiệu tập thể đề nghị',
      ],
      ...rows,
    ],
    merges: ['A1:H1'],
  };
}
