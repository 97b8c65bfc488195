import { message } from '../message';

export const noBlock = message({
  code: 'problems/no-block',
  vi: ({ near }: { readonly near: string }) =>
    `Không nhận ra bảng nào để điền trong biểu mẫu: tiêu đề cần có cột chỉ tiêu (hoặc họ tên, tập thể) và các cột số liệu.${near === '' ? '' : ` Bảng gần nhất: ${near}.`} Có thể chỉ rõ dòng tiêu đề và cột bằng --map.`,
  en: ({ near }: { readonly near: string }) =>
    `No table of the form is understood: its header needs a column of indicators (or names) and columns of figures.${near === '' ? '' : ` The nearest: ${near}.`} Header rows and columns can be pointed out with --map.`,
});

export const noSource = message({
  code: 'problems/no-source',
  vi: ({ sheets }: { readonly sheets: string }) =>
    `Sổ dữ liệu không có bảng chỉ tiêu hay sổ khen thưởng nào để điền biểu mẫu này. Các trang: ${sheets}.`,
  en: ({ sheets }: { readonly sheets: string }) =>
    `The workbook has no table of targets and no award register to fill this form from. Its sheets: ${sheets}.`,
});

export const severalSources = message({
  code: 'problems/several-sources',
  vi: ({ block, tables }: { readonly block: string; readonly tables: string }) =>
    `Có nhiều bảng điền được ${block}: ${tables}. Hãy chọn một bằng "source" trong tệp ánh xạ.`,
  en: ({ block, tables }: { readonly block: string; readonly tables: string }) =>
    `Several tables can fill ${block}: ${tables}. Choose one with "source" in the map file.`,
});
