import { message } from '../message';

interface TotalMissing {
  readonly kind: 'group' | 'table';
  /** How many groups or tables have the total that is missed. */
  readonly others: number;
}

export const totalMissing = message({
  code: 'structure/total-missing',
  vi: (d: TotalMissing) => {
    switch (d.kind) {
      case 'group':
        return `Nhóm này không có dòng "Cộng", trong khi ${String(d.others)} nhóm khác đều có. Hãy thêm dòng cộng.`;
      case 'table':
        return `Bảng kết thúc ở đây mà không có dòng tổng cộng, trong khi ${String(d.others)} bảng cùng mẫu đều có. Hãy thêm dòng tổng cộng.`;
    }
  },
  en: (d: TotalMissing) => {
    switch (d.kind) {
      case 'group':
        return `The group has no "Cộng", though ${String(d.others)} others have. Add the line.`;
      case 'table':
        return `The table ends here without a total, though ${String(d.others)} tables of the same form have one. Add the line.`;
    }
  },
});
