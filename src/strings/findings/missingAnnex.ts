import { message } from '../message';

interface MissingAnnex {
  readonly kind: 'missing' | 'elsewhere' | 'unnamed';
  /** The annex as it is referred to, or the words that refer to it. */
  readonly annex: string;
}

export const missingAnnex = message({
  code: 'structure/missing-annex',
  vi: (d: MissingAnnex) => {
    switch (d.kind) {
      case 'missing':
        return `Có nhắc đến "${d.annex}" nhưng trong sổ không có. Hãy thêm phụ lục đó hoặc sửa lại lời dẫn.`;
      case 'elsewhere':
        return `Có nhắc đến "${d.annex}" mà sổ này không có. Hãy gửi kèm tệp chứa phụ lục đó.`;
      case 'unnamed':
        return `Có ghi "${d.annex}" nhưng sổ chỉ có bảng này. Hãy gửi kèm tệp hoặc thêm trang còn thiếu.`;
    }
  },
  en: (d: MissingAnnex) => {
    switch (d.kind) {
      case 'missing':
        return `"${d.annex}" is referred to and not in the workbook. Add it or mend the reference.`;
      case 'elsewhere':
        return `"${d.annex}" is referred to and not in this workbook. Send the file that holds it too.`;
      case 'unnamed':
        return `It says "${d.annex}", but the workbook has only this table. Send the file too, or add the sheet.`;
    }
  },
});
