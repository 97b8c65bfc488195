import { counted } from '../counted';
import { message } from '../message';

interface ExternalLinks {
  readonly kind: 'used' | 'unused';
  readonly targets: string;
  readonly count?: number;
  readonly cells?: string;
}

export const externalLinks = message({
  code: 'workbook/external-links',
  vi: (d: ExternalLinks) => {
    const from = d.targets === '' ? '' : ` (${d.targets})`;
    switch (d.kind) {
      case 'used':
        return `${String(d.count ?? 0)} công thức lấy số từ sổ khác${from}: ${d.cells ?? ''}. Nơi nhận không có sổ đó; hãy chép giá trị vào báo cáo trước khi nộp.`;
      case 'unused':
        return `Sổ còn liên kết tới sổ khác${from} mà không công thức nào trong ô dùng. Hãy bỏ liên kết (Dữ liệu > Sửa liên kết).`;
    }
  },
  en: (d: ExternalLinks) => {
    const from = d.targets === '' ? '' : ` (${d.targets})`;
    switch (d.kind) {
      case 'used':
        return `${counted(d.count ?? 0, 'formula')} with figures of another workbook${from}: ${d.cells ?? ''}. The recipient does not have it; put the values into the report before handing in.`;
      case 'unused':
        return `The workbook still links to another one${from} though no formula in a cell uses it. Break the link (Data > Edit Links).`;
    }
  },
});
