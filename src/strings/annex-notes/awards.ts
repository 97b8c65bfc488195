import { message } from '../message';
import * as roles from '../roles/register';

interface UnreadCells {
  readonly role: string;
  /** The column's own header; '' where the register has none. */
  readonly header: string;
  readonly lines: number;
  readonly quantity: number;
  readonly cells: string;
}

const ROLES = new Map(Object.values(roles).map((role) => [role.code, role]));

/** What a column is called: in the register's words, else in ours. */
function columnName({ header, role }: UnreadCells, language: 'vi' | 'en'): string {
  return header === '' ? (ROLES.get(`roles/${role}`)?.[language]({}) ?? role) : header;
}

export const unreadCells = message<UnreadCells>({
  code: 'annex-notes/unread-cells',
  vi: (d) =>
    `Không đọc được hoặc chưa ghi "${columnName(d, 'vi')}" ở ${String(d.lines)} dòng của sổ (${String(d.quantity)} khen thưởng): ${d.cells}.`,
  en: (d) =>
    `"${columnName(d, 'en')}" is missing or can't be read in ${String(d.lines)} lines of the register (${String(d.quantity)} awards): ${d.cells}.`,
});

export const outsideForm = message<{ readonly text: string }>({
  code: 'annex-notes/outside-form',
  vi: ({ text }) => text,
  en: ({ text }) => `The form has no place for this; it is named under the table: ${text}`,
});

export const onlyStage = message<{ readonly status: string }>({
  code: 'annex-notes/only-stage',
  vi: ({ status }) => `Sổ chưa có khen thưởng đã tặng; biểu tính ở trạng thái: ${status}.`,
  en: ({ status }) => `The register holds nothing given yet; counted with the status: ${status}.`,
});

export const noStatus = message({
  code: 'annex-notes/no-status',
  vi: () => 'Sổ không có cột Trạng thái: cột Đã tặng và Đề nghị để trống.',
  en: () => 'The register has no column of statuses: Đã tặng and Đề nghị stay blank.',
});

export const levelContradicts = message<{ readonly cells: string; readonly lines: number }>({
  code: 'annex-notes/level-contradicts',
  vi: ({ cells, lines }) =>
    `${String(lines)} dòng ghi cấp quyết định mâu thuẫn với danh hiệu, hình thức khen thưởng: ${cells}.`,
  en: ({ cells, lines }) =>
    `${String(lines)} lines name a deciding level that contradicts the title or form: ${cells}.`,
});

export const levelEnded = message<{ readonly cells: string; readonly lines: number }>({
  code: 'annex-notes/level-ended',
  vi: ({ cells, lines }) =>
    `${String(lines)} dòng ghi cấp huyện cho quyết định từ ngày 01/7/2025, khi không còn cấp huyện: ${cells}.`,
  en: ({ cells, lines }) =>
    `${String(lines)} lines name the district level for decisions from 01/7/2025, when it no longer existed: ${cells}.`,
});

export const severalYears = message<{ readonly years: string }>({
  code: 'annex-notes/years-together',
  vi: ({ years }) =>
    `Khen thưởng được tính thuộc nhiều năm (${years}). Muốn chỉ tính một kỳ, ghi kỳ báo cáo có năm; muốn tách từng năm, ghi một giai đoạn.`,
  en: ({ years }) =>
    `Awards of several years are counted (${years}). Name a period with its year to count that one alone; a period of several years sets them side by side.`,
});

export const kindAssumed = message<{ readonly quantity: number }>({
  code: 'annex-notes/merit-assumed',
  vi: ({ quantity }) =>
    `${String(quantity)} danh hiệu không ghi loại hình khen thưởng, tính vào công trạng.`,
  en: ({ quantity }) => `${String(quantity)} titles without a kind of award count as merit.`,
});

export const several = message<{ readonly cells: string }>({
  code: 'annex-notes/several-titles',
  vi: ({ cells }) =>
    `Cùng người, cùng kỳ có nhiều danh hiệu; chỉ danh hiệu cao nhất có tiền thưởng, hãy xem lại: ${cells}.`,
  en: ({ cells }) =>
    `One person holds several titles of one period; only the highest one pays, please review: ${cells}.`,
});
