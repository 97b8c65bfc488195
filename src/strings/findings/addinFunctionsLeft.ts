import { counted } from '../counted';
import { message } from '../message';

interface AddinFunctionsLeft {
  readonly functions: string;
  readonly count: number;
}

export const addinFunctionsLeft = message({
  code: 'workbook/addin-functions-left',
  vi: (d: AddinFunctionsLeft) =>
    `${String(d.count)} ô dùng hàm của tiện ích (${d.functions}); máy nơi nhận không có tiện ích sẽ thấy #NAME? khi tính lại. Trước khi nộp hãy đổi thành giá trị hoặc công thức thường của Excel.`,
  en: (d: AddinFunctionsLeft) =>
    `${counted(d.count, 'cell')} with functions of the add-in (${d.functions}); without it the recipient sees #NAME? once the workbook is recalculated. Turn them into values or plain formulas before handing in.`,
});
