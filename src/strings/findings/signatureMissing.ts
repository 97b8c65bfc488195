import { message } from '../message';

interface SignatureMissing {
  readonly kind: 'sheet' | 'form';
  /** How many other sheets are signed. */
  readonly others: number;
}

export const signatureMissing = message({
  code: 'structure/signature-missing',
  vi: (d: SignatureMissing) => {
    switch (d.kind) {
      case 'sheet':
        return `Trang này không có phần ký ("Người lập biểu", "Thủ trưởng đơn vị"), trong khi ${String(d.others)} trang khác đều có. Hãy thêm nếu trang được nộp kèm.`;
      case 'form':
        return 'Biểu thống kê chưa có phần ký ("Người lập biểu", "Thủ trưởng đơn vị") ở cuối. Hãy thêm theo mẫu nếu nộp bản giấy.';
    }
  },
  en: (d: SignatureMissing) => {
    switch (d.kind) {
      case 'sheet':
        return `The sheet has no place for signatures ("Người lập biểu", "Thủ trưởng đơn vị"), though ${String(d.others)} others have. Add it if the sheet is handed in.`;
      case 'form':
        return 'The statistical form has no place for signatures ("Người lập biểu", "Thủ trưởng đơn vị") at its foot. Add it as the form has it if it is handed in on paper.';
    }
  },
});
