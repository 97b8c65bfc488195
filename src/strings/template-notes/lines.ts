import { message } from '../message';

interface Names {
  readonly names: string;
  readonly more: number;
}

interface Counted extends Names {
  readonly count: number;
}

const vi = ({ names, more }: Names): string =>
  more === 0 ? names : `${names}; và ${String(more)} mục nữa`;
const en = ({ names, more }: Names): string =>
  more === 0 ? names : `${names}; and ${String(more)} more`;

export const notGrown = message({
  code: 'template-notes/not-grown',
  vi: (d: Names) =>
    `Công thức chỉ nhắc đến dòng mẫu (${vi(d)}) nên không tự mở rộng ra các dòng mới: hãy xem lại.`,
  en: (d: Names) =>
    `The formula names the model row alone (${en(d)}), so it was not widened over the new rows: look at it.`,
});

export const nameNotGrown = message({
  code: 'template-notes/name-not-grown',
  vi: (d: Names) =>
    `Tên đặt sẵn chỉ trỏ đến một ô của dòng mẫu nên không tự mở rộng ra các dòng mới: ${vi(d)}. Hãy xem lại nơi dùng tên này.`,
  en: (d: Names) =>
    `Defined names of a single cell of the model row were not widened over the new rows: ${en(d)}. Look at what uses them.`,
});

export const inMerge = message({
  code: 'template-notes/in-merge',
  vi: (d: Counted) => `Không ghi được vào ô nằm trong vùng gộp: ${vi(d)}.`,
  en: (d: Counted) => `Cells inside merged ones could not be written: ${en(d)}.`,
});

export const noPlace = message({
  code: 'template-notes/no-place',
  vi: (d: Counted) =>
    `${String(d.count)} dòng của sổ dữ liệu không có chỗ trong biểu nên chưa được điền: ${vi(d)}.`,
  en: (d: Counted) =>
    `${String(d.count)} lines of the source have no place in the form and are not in it: ${en(d)}.`,
});

export const unmatched = message({
  code: 'template-notes/unmatched',
  vi: (d: Counted) =>
    `${String(d.count)} dòng in sẵn trong biểu không có số liệu trong sổ, giữ nguyên: ${vi(d)}.`,
  en: (d: Counted) =>
    `The source has nothing for ${String(d.count)} lines of the form; they stay: ${en(d)}.`,
});

export const otherUnit = message({
  code: 'template-notes/other-unit',
  vi: (d: Counted) =>
    `Đơn vị tính in sẵn khác với sổ dữ liệu (biểu / sổ); số không được quy đổi: ${vi(d)}.`,
  en: (d: Counted) =>
    `The form's unit differs from the source's (form / source); figures are not converted: ${en(d)}.`,
});

export const formKept = message({
  code: 'template-notes/form-kept',
  vi: (d: Counted) => `Số in sẵn trong biểu khác với sổ dữ liệu, giữ số của biểu: ${vi(d)}.`,
  en: (d: Counted) =>
    `Figures that the form came with differ from the source's and stay: ${en(d)}.`,
});

export const otherFormula = message({
  code: 'template-notes/other-formula',
  vi: (d: Counted) =>
    `Công thức in sẵn của biểu không cho ra đúng tỷ lệ hoàn thành của ${String(d.count)} dòng (mục tiêu giảm, khoảng, bằng chữ …): ${vi(d)}.`,
  en: (d: Counted) =>
    `The form's own formula does not give the attainment of ${String(d.count)} lines (falling targets, ranges, words …): ${en(d)}.`,
});

export const sourceTotals = message({
  code: 'template-notes/source-totals',
  vi: (d: Counted) => `Dòng cộng của sổ dữ liệu không chép sang, biểu tự cộng: ${vi(d)}.`,
  en: (d: Counted) => `Totals of the source are not copied, the form adds up itself: ${en(d)}.`,
});

export const columnsUnmapped = message({
  code: 'template-notes/columns-unmapped',
  vi: (d: Counted) =>
    `Chưa rõ điền gì vào cột ${vi(d)}: để nguyên. Hãy chọn nội dung cho cột ở ngăn tác vụ hoặc trong tệp ánh xạ.`,
  en: (d: Counted) =>
    `It is not known what belongs into column ${en(d)}: left as it is. Choose it in the pane or in a map file.`,
});

export const columnsEmpty = message({
  code: 'template-notes/columns-empty',
  vi: (d: Counted) => `Sổ dữ liệu không có gì cho cột ${vi(d)} của biểu.`,
  en: (d: Counted) => `The source has nothing for the form's column ${en(d)}.`,
});

export const columnsOutside = message({
  code: 'template-notes/columns-outside',
  vi: (d: Counted) => `Cột của sổ dữ liệu không có chỗ trong biểu: ${vi(d)}.`,
  en: (d: Counted) => `Columns of the source that have no place in the form: ${en(d)}.`,
});

export const lineGone = message({
  code: 'template-notes/line-gone',
  vi: (d: Counted) => `Dòng không còn trong sổ dữ liệu, phần ghi tay bên cạnh đã bỏ: ${vi(d)}.`,
  en: (d: Counted) =>
    `Lines that the source has no more; what was written beside them is gone: ${en(d)}.`,
});

export const handKept = message({
  code: 'template-notes/hand-kept',
  vi: ({ count }: { readonly count: number }) =>
    `Giữ ${String(count)} ghi chú viết tay khác với sổ dữ liệu.`,
  en: ({ count }: { readonly count: number }) =>
    `Kept ${String(count)} notes written by hand that differ from the source.`,
});

export const sampleReplaced = message({
  code: 'template-notes/sample-replaced',
  vi: ({ text }: { readonly text: string }) => `Dòng ví dụ "${text}" của biểu đã được thay.`,
  en: ({ text }: { readonly text: string }) => `The form's example "${text}" was replaced.`,
});

export const rowsLeft = message({
  code: 'template-notes/rows-left',
  vi: ({ count }: { readonly count: number }) =>
    `Còn ${String(count)} dòng in sẵn không dùng đến: bỏ số thứ tự, để trống.`,
  en: ({ count }: { readonly count: number }) =>
    `${String(count)} rows of the form are left over: without numbers, empty.`,
});

export const unread = message({
  code: 'template-notes/unread',
  vi: ({ text }: { readonly text: string }) =>
    text === '' ? 'Ô trống nên không rõ.' : `Không đọc được "${text}": chép nguyên như trong sổ.`,
  en: ({ text }: { readonly text: string }) =>
    text === ''
      ? 'The cell is blank, so this is not known.'
      : `"${text}" can't be read: copied as it stands.`,
});
