import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import type { SheetRequest } from './targets';

const TITLES = ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Giấy khen', 'Bằng khen'];

/** Awards by title as they were given the year before, registered, proposed and given. */
export function stagesSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows = Array.from({ length: Math.max(4, request.rows) }, (_, i): LiteralCell[] => {
    const registered = between(choose, 40, 90);
    const proposed = registered - choose.below(5);
    const round = Math.floor(i / TITLES.length) + 1;
    const title = TITLES[i % TITLES.length] ?? '';
    return [
      i + 1,
      round === 1 ? title : `${title} (đợt ${String(round)})`,
      proposed + between(choose, -9, 9),
      registered,
      proposed,
      proposed - choose.below(4),
    ];
  });
  return {
    name: request.name,
    rows: [
      ['ĐĂNG KÝ VÀ ĐỀ NGHỊ KHEN THƯỞNG'],
      [],
      ['STT', 'Danh hiệu', 'Năm trước', 'Đăng ký', 'Đề nghị', 'Được tặng'],
      ...rows,
    ],
    merges: ['A1:F1'],
  };
}
