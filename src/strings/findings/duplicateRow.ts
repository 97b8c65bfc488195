import { message } from '../message';

interface DuplicateRow {
  readonly kind: 'same-line' | 'same-name';
  /** The row of the line that it repeats, as Excel counts. */
  readonly firstRow: number;
  /** The TT of that line; '' where it has none. */
  readonly firstNumber: string;
}

function placeVi({ firstRow, firstNumber }: DuplicateRow): string {
  return firstNumber === ''
    ? `hàng ${String(firstRow)}`
    : `hàng ${String(firstRow)} (TT ${firstNumber})`;
}

function placeEn({ firstRow, firstNumber }: DuplicateRow): string {
  return firstNumber === ''
    ? `row ${String(firstRow)}`
    : `row ${String(firstRow)} (number ${firstNumber})`;
}

export const duplicateRow = message({
  code: 'structure/duplicate-row',
  vi: (d: DuplicateRow) => {
    switch (d.kind) {
      case 'same-line':
        return `Dòng này trùng hoàn toàn với ${placeVi(d)} trong cùng nhóm. Hãy xóa một dòng nếu nhập lặp.`;
      case 'same-name':
        return `Tên dòng trùng với ${placeVi(d)} trong cùng nhóm nhưng số liệu khác. Hãy xem dòng nào đúng, hoặc ghi rõ tên cho khác nhau.`;
    }
  },
  en: (d: DuplicateRow) => {
    switch (d.kind) {
      case 'same-line':
        return `The line repeats ${placeEn(d)} of the same group word for word. Delete one of them if it was entered twice.`;
      case 'same-name':
        return `The line has the name of ${placeEn(d)} of the same group, but other figures. See which is right, or tell them apart by name.`;
    }
  },
});
