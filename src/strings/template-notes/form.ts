import { message } from '../message';

interface Field {
  readonly field: string;
}

export const fieldEmpty = message({
  code: 'template-notes/field-empty',
  vi: ({ field }: Field) => `Chưa có gì để điền vào ${field}: chỗ này giữ nguyên.`,
  en: ({ field }: Field) => `There is nothing to fill ${field} with: it stays as it is.`,
});

export const fieldUnknown = message({
  code: 'template-notes/field-unknown',
  vi: ({ field }: Field) =>
    `Không có trường ${field}. Các trường dùng được: {đơn vị}, {kỳ}, {ngày}, {tháng}, {năm}, {số văn bản}, hoặc trường có giá trị riêng (ở ngăn tác vụ: ghi vào ô của trường; ở dòng lệnh: tệp ánh xạ).`,
  en: ({ field }: Field) =>
    `There is no field ${field}. Fields are {đơn vị}, {kỳ}, {ngày}, {tháng}, {năm}, {số văn bản}, or those with a value of their own (typed in the pane, or in a map file).`,
});

export const rowsKept = message({
  code: 'template-notes/rows-kept',
  vi: () =>
    'Không bớt được dòng thừa vì có công thức hoặc ghi chú gắn với dòng đó: các dòng này để trống.',
  en: () => 'Rows that are too many could not go, since something refers to them: they stay empty.',
});

export const notFillable = message({
  code: 'template-notes/not-fillable',
  vi: ({ place }: { readonly place: string }) =>
    `Bảng ở ${place} không phải bảng chỉ tiêu hay danh sách khen thưởng nên không điền. Có thể chỉ rõ dòng tiêu đề và cột ở ngăn tác vụ hoặc bằng tệp ánh xạ.`,
  en: ({ place }: { readonly place: string }) =>
    `The table at ${place} is neither of targets nor a list of awards and was not filled. Its header rows and columns can be pointed out in the pane or in a map file.`,
});

export const noSource = message({
  code: 'template-notes/no-source',
  vi: ({ place }: { readonly place: string }) =>
    `Sổ dữ liệu không có bảng nào để điền vào ${place}: để nguyên như mẫu.`,
  en: ({ place }: { readonly place: string }) =>
    `The workbook has no table to fill ${place} from: it stays as issued.`,
});

export const noColumn = message({
  code: 'template-notes/no-column',
  vi: ({ sheet, column }: { readonly sheet: string; readonly column: string }) =>
    `Ánh xạ nhắc đến cột ${column} của trang "${sheet}" nhưng biểu không có cột này trong tiêu đề.`,
  en: ({ sheet, column }: { readonly sheet: string; readonly column: string }) =>
    `The map names column ${column} of "${sheet}", which the form's header does not have.`,
});
