import { message } from '../message';

interface AnnexHead {
  readonly kind: 'no-number' | 'same-number' | 'no-title' | 'no-reference';
  readonly label: string;
  readonly other?: string;
}

export const annexHead = message({
  code: 'page/annex-head',
  vi: (d: AnnexHead) => {
    switch (d.kind) {
      case 'no-number':
        return 'Báo cáo có từ hai phụ lục trở lên thì mỗi phụ lục phải có số La Mã (Phụ lục I, II …).';
      case 'same-number':
        return `“${d.label}” trùng số với phụ lục ở trang “${d.other ?? ''}”. Hãy đánh lại số.`;
      case 'no-title':
        return `Dưới “${d.label}” chưa có tên phụ lục.`;
      case 'no-reference':
        return `Dưới tên của “${d.label}” chưa có dòng “(Kèm theo …)” ghi văn bản mà phụ lục đi kèm.`;
    }
  },
  en: (d: AnnexHead) => {
    switch (d.kind) {
      case 'no-number':
        return 'A report with two annexes or more numbers each of them in Roman (Phụ lục I, II …).';
      case 'same-number':
        return `“${d.label}” has the number of the annex on “${d.other ?? ''}”. Number them anew.`;
      case 'no-title':
        return `There is no title under “${d.label}”.`;
      case 'no-reference':
        return `Under the title of “${d.label}” there is no line “(Kèm theo …)” naming the document that it goes with.`;
    }
  },
});
