import { message } from '../message';

interface Part {
  readonly part: string;
}

export const chartSheet = message({
  code: 'unread/chart-sheet',
  vi: ({ part }: Part) => `${part}: trang biểu đồ, không có ô để đọc.`,
  en: ({ part }: Part) => `${part}: a chart sheet, without cells to read.`,
});

export const dialogSheet = message({
  code: 'unread/dialog-sheet',
  vi: ({ part }: Part) => `${part}: trang hộp thoại kiểu cũ, không được đọc.`,
  en: ({ part }: Part) => `${part}: a dialog sheet of old, not read.`,
});

export const macroSheet = message({
  code: 'unread/macro-sheet',
  vi: ({ part }: Part) =>
    `${part}: trang macro kiểu cũ (Excel 4.0), không được đọc. Hãy kiểm tra nguồn gốc tệp.`,
  en: ({ part }: Part) =>
    `${part}: a macro sheet of old (Excel 4.0), not read. Check where the file comes from.`,
});

export const table = message({
  code: 'unread/table',
  vi: ({ part }: Part) =>
    `${part}: bảng (Table) bị hỏng, không đọc được; các ô trong bảng vẫn được đọc.`,
  en: ({ part }: Part) =>
    `${part}: a table that is damaged and can't be read; its cells were read.`,
});

export const validation = message({
  code: 'unread/validation',
  vi: ({ part }: Part) =>
    `${part}: có danh sách chọn hoặc quy tắc nhập liệu bị hỏng, không đọc được.`,
  en: ({ part }: Part) =>
    `${part}: has a drop-down list or an input rule that is damaged and can't be read.`,
});

export const externalLink = message({
  code: 'unread/external-link',
  vi: ({ part }: Part) => `${part}: liên kết tới sổ khác bị hỏng, không rõ trỏ tới tệp nào.`,
  en: ({ part }: Part) =>
    `${part}: a link to another workbook that is damaged; where it leads can't be told.`,
});

export const customXml = message({
  code: 'unread/custom-xml',
  vi: ({ part }: Part) =>
    `${part}: phần dữ liệu đi kèm bị hỏng, không đọc được; ghi nhớ của phần bổ trợ có thể nằm trong đó.`,
  en: ({ part }: Part) =>
    `${part}: attached data that is damaged and can't be read; the add-in's notes may be in it.`,
});

export const comments = message({
  code: 'unread/comments',
  vi: ({ part }: Part) => `${part}: phần ghi chú của trang bị hỏng, không đọc được.`,
  en: ({ part }: Part) => `${part}: the notes of a sheet, damaged; they can't be read.`,
});

export const properties = message({
  code: 'unread/properties',
  vi: ({ part }: Part) =>
    `${part}: phần thuộc tính của tệp (tác giả, cơ quan…) bị hỏng, không đọc được.`,
  en: ({ part }: Part) =>
    `${part}: the file's properties (author, company…), damaged; they can't be read.`,
});
