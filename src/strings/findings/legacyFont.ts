import { counted } from '../counted';
import { message } from '../message';

interface LegacyFont {
  readonly kind: 'font' | 'garbled' | 'undecodable' | 'font-only' | 'old-book';
  readonly font: string;
  readonly count: number;
  readonly text: string;
  readonly to: string;
}

export const legacyFont = message({
  code: 'workbook/legacy-font',
  vi: (d: LegacyFont) => {
    const cells = `${String(d.count)} ô`;
    const example = d.to === '' ? '' : ` (ô đầu là "${d.to}")`;
    switch (d.kind) {
      case 'font':
        return `${cells} dùng phông ${d.font} với bảng mã cũ${example}: máy không có phông sẽ hiện sai chữ, không tìm kiếm được. Hãy chuyển sang Unicode, phông Times New Roman.`;
      case 'garbled':
        return `${cells} còn chữ theo bảng mã cũ trong phông Unicode nên hiện sai, như "${d.text}"${example}. Hãy chuyển sang Unicode.`;
      case 'undecodable':
        return `${cells} dùng phông ${d.font} nhưng có ký tự ngoài bảng mã đó, như "${d.text}". Hãy gõ lại bằng Unicode.`;
      case 'font-only':
        return `${cells} dùng phông ${d.font} (bảng mã cũ) dù nội dung không cần. Nên đổi sang Times New Roman.`;
      case 'old-book':
        return `${cells} của sổ dùng bảng mã cũ${example}, nên có thể vì vậy mà không nhận ra bảng nào. Hãy chuyển sang Unicode rồi kiểm tra lại.`;
    }
  },
  en: (d: LegacyFont) => {
    const cells = counted(d.count, 'cell');
    const example = d.to === '' ? '' : ` (the first is "${d.to}")`;
    switch (d.kind) {
      case 'font':
        return `${cells} in the font ${d.font} with its old encoding${example}: without the font they look wrong and can't be searched. Turn them into Unicode in Times New Roman.`;
      case 'garbled':
        return `${cells} with text of an old encoding in a font of Unicode, which looks wrong: such as "${d.text}"${example}. Turn them into Unicode.`;
      case 'undecodable':
        return `${cells} in the font ${d.font} with characters that its encoding lacks, such as "${d.text}". Type them again in Unicode.`;
      case 'font-only':
        return `${cells} in the font ${d.font} (of an old encoding) without need. Better take Times New Roman.`;
      case 'old-book':
        return `${cells} of the workbook in an old encoding${example}, which may be why no table was recognised. Turn them into Unicode and check again.`;
    }
  },
});
