import { message } from '../message';

interface Placeholder {
  readonly kind: 'cell' | 'words' | 'reference';
  readonly text: string;
  /** Cells of the line that hold nothing else. */
  readonly count: number;
}

export const placeholder = message({
  code: 'structure/placeholder',
  vi: (d: Placeholder) => {
    switch (d.kind) {
      case 'cell':
        return d.count > 1
          ? `Dòng còn ${String(d.count)} ô để trống bằng "${d.text}". Hãy điền nội dung, hoặc xóa dòng nếu không dùng.`
          : `Ô còn để trống bằng "${d.text}". Hãy điền nội dung, hoặc xóa nếu không dùng.`;
      case 'words':
        return `Còn chỗ trống chưa điền: "${d.text}". Hãy điền hoặc xóa chỗ đó.`;
      case 'reference':
        return `Số, ngày của văn bản còn để trống: "${d.text}". Văn bản điện tử có thể để trống khi ký; bản giấy thì phải điền.`;
    }
  },
  en: (d: Placeholder) => {
    switch (d.kind) {
      case 'cell':
        return d.count > 1
          ? `${String(d.count)} cells of the line still hold "${d.text}". Fill them in, or delete the line if it is not used.`
          : `The cell still holds "${d.text}". Fill it in, or clear it if it is not used.`;
      case 'words':
        return `A blank was not filled in: "${d.text}". Fill it in or delete it.`;
      case 'reference':
        return `The number or date of the document is still blank: "${d.text}". An electronic document may leave it blank until it is signed; on paper it must be filled in.`;
    }
  },
});
