import { message } from '../message';

interface DuplicateAward {
  readonly kind: 'same-decision' | 'same-title' | 'two-decisions' | 'namesake' | 'no-unit';
  readonly award: string;
  readonly year: number | null;
  /** Of this line; '' where it has none. */
  readonly decision: string;
  /** The row of the line before, as Excel counts. */
  readonly firstRow: number;
}

export const duplicateAward = message({
  code: 'awards/duplicate-award',
  vi: (d: DuplicateAward) => {
    const year = d.year === null ? '' : ` năm ${String(d.year)}`;
    const row = `hàng ${String(d.firstRow)}`;
    switch (d.kind) {
      case 'same-decision':
        return `Đã được tặng "${d.award}"${year} theo chính quyết định ${d.decision} ở ${row}. Hãy xóa một dòng nếu nhập lặp.`;
      case 'same-title':
        return `Đã có danh hiệu "${d.award}"${year} ở ${row}: một người, một tập thể chỉ nhận một lần cho một năm. Hãy xóa dòng lặp hoặc sửa năm, tên, danh hiệu.`;
      case 'two-decisions':
        return `Danh hiệu "${d.award}"${year} có hai quyết định (dòng này và ${row}). Hãy xem quyết định nào đúng, hoặc năm thành tích nào ghi nhầm.`;
      case 'namesake':
        return `Cùng tên, cùng đơn vị, cùng "${d.award}"${year} với ${row} nhưng khác chức vụ hoặc ngày sinh. Nếu là hai người thì bỏ qua.`;
      case 'no-unit':
        return `Cùng tên, cùng "${d.award}"${year} với ${row}, nhưng không đủ tên đơn vị để biết có phải một người. Hãy ghi đơn vị.`;
    }
  },
  en: (d: DuplicateAward) => {
    const year = d.year === null ? '' : ` of ${String(d.year)}`;
    const row = `row ${String(d.firstRow)}`;
    switch (d.kind) {
      case 'same-decision':
        return `Has "${d.award}"${year} by the same decision ${d.decision} in ${row}. Delete one of the lines if it was entered twice.`;
      case 'same-title':
        return `Has the title "${d.award}"${year} in ${row} already: a title is given once for a year. Delete the line or correct the year, name or title.`;
      case 'two-decisions':
        return `The title "${d.award}"${year} has two decisions (this line and ${row}). See which is right, or which year is wrong.`;
      case 'namesake':
        return `The name, unit and "${d.award}"${year} are those of ${row}, the position or day of birth is not. Ignore it if they are two people.`;
      case 'no-unit':
        return `The name and "${d.award}"${year} are those of ${row}, but without the unit nobody can tell whether it is one person. Give the unit.`;
    }
  },
});
