import { message } from '../message';

export const unknownAnnex = message({
  code: 'problems/unknown-annex',
  vi: (d: { readonly annex: string; readonly known: string }) =>
    `Không có phụ lục "${d.annex}". Các phụ lục hiện có: ${d.known}.`,
  en: (d: { readonly annex: string; readonly known: string }) =>
    `There is no annex "${d.annex}". The annexes are: ${d.known}.`,
});

export const noSheet = message({
  code: 'problems/no-sheet',
  vi: (d: { readonly sheet: string; readonly sheets: string }) =>
    `Trong sổ không có trang tính "${d.sheet}". Các trang hiện có: ${d.sheets}.`,
  en: (d: { readonly sheet: string; readonly sheets: string }) =>
    `The workbook has no sheet "${d.sheet}". Its sheets are: ${d.sheets}.`,
});

export const noTable = message({
  code: 'problems/no-table',
  vi: (d: { readonly annex: string; readonly needs: string; readonly near: string }) =>
    `Không tìm thấy bảng đủ cột để điền ${d.annex}: cần các cột ${d.needs} trong tiêu đề.${d.near === '' ? '' : ` Bảng gần nhất: ${d.near}.`} Có thể chỉ rõ cột bằng --map.`,
  en: (d: { readonly annex: string; readonly needs: string; readonly near: string }) =>
    `No table has the columns to fill ${d.annex}: it needs ${d.needs} in one header.${d.near === '' ? '' : ` The nearest: ${d.near}.`} Columns can be pointed out with --map.`,
});

export const severalTables = message({
  code: 'problems/several-tables',
  vi: (d: { readonly annex: string; readonly tables: string }) =>
    `Có nhiều bảng điền được ${d.annex}: ${d.tables}. Hãy chọn một, ví dụ --annex "${d.annex}@TÊN TRANG".`,
  en: (d: { readonly annex: string; readonly tables: string }) =>
    `Several tables can fill ${d.annex}: ${d.tables}. Choose one, for example --annex "${d.annex}@SHEET".`,
});

export const emptyTable = message({
  code: 'problems/empty-table',
  vi: (d: { readonly sheet: string }) =>
    `Bảng trên trang "${d.sheet}" chưa có dòng nào dưới tiêu đề. Hãy nhập số liệu rồi điền lại.`,
  en: (d: { readonly sheet: string }) =>
    `The table on "${d.sheet}" has no rows under its header. Enter the figures and fill again.`,
});

export const sheetTaken = message({
  code: 'problems/sheet-taken',
  vi: (d: { readonly sheet: string }) =>
    `Trong sổ đã có trang "${d.sheet}" nên chưa điền. Hãy đổi tên trang đó, hoặc thêm --force để điền sang trang mới bên cạnh.`,
  en: (d: { readonly sheet: string }) =>
    `The workbook already has a sheet "${d.sheet}", so nothing was filled. Rename it, or add --force to fill a new sheet beside it.`,
});

export const stateUnreadable = message({
  code: 'problems/state-unreadable',
  vi: () =>
    'Phần ghi nhớ của TĐKT trong sổ bị hỏng hoặc do phiên bản mới hơn ghi. Chưa thay đổi gì; hãy dùng phiên bản mới nhất.',
  en: () =>
    "The add-in's notes in the workbook are damaged or from a newer version. Nothing was changed; use the latest version.",
});
