import { message } from '../message';

interface AtPath {
  readonly path: string;
}

export const fileMissing = message({
  code: 'cli/file-missing',
  vi: ({ path }: AtPath) => `Không có tệp "${path}". Hãy kiểm tra lại tên và thư mục.`,
  en: ({ path }: AtPath) => `There is no file "${path}". Check its name and folder.`,
});

export const fileUnreadable = message({
  code: 'cli/file-unreadable',
  vi: ({ path }: AtPath) =>
    `Không mở được tệp "${path}". Hãy đóng tệp ở chương trình khác hoặc kiểm tra quyền đọc.`,
  en: ({ path }: AtPath) =>
    `The file "${path}" can't be opened. Close it elsewhere or check that you may read it.`,
});

export const outputIsInput = message({
  code: 'cli/output-is-input',
  vi: ({ path }: AtPath) =>
    `"${path}" chính là tệp đang đọc. Hãy đặt tên khác cho tệp kết quả: tệp gốc không bao giờ bị ghi đè.`,
  en: ({ path }: AtPath) =>
    `"${path}" is the file being read. Give the result another name: the input is never overwritten.`,
});

export const outputExists = message({
  code: 'cli/output-exists',
  vi: ({ path }: AtPath) => `Đã có tệp "${path}". Hãy đặt tên khác hoặc thêm --force để ghi đè.`,
  en: ({ path }: AtPath) => `"${path}" exists already. Choose another name or add --force.`,
});

interface Extension extends AtPath {
  /** With its point: `.xlsm`. */
  readonly extension: string;
}

export const holdsMacros = message({
  code: 'cli/holds-macros',
  vi: ({ path, extension }: Extension) =>
    `Sổ có macro thì Excel không mở dưới tên "${path}": hãy đặt đuôi ${extension} cho tệp kết quả.`,
  en: ({ path, extension }: Extension) =>
    `Excel does not open a workbook with macros as "${path}": end the result's name in ${extension}.`,
});

export const holdsNoMacros = message({
  code: 'cli/holds-no-macros',
  vi: ({ path, extension }: Extension) =>
    `Sổ không có macro thì Excel không mở dưới tên "${path}": hãy đặt đuôi ${extension} cho tệp kết quả.`,
  en: ({ path, extension }: Extension) =>
    `Excel does not open a workbook without macros as "${path}": end the result's name in ${extension}.`,
});

export const outputFailed = message({
  code: 'cli/output-failed',
  vi: ({ path }: AtPath) =>
    `Không ghi được tệp "${path}". Hãy kiểm tra ổ đĩa và quyền ghi vào thư mục.`,
  en: ({ path }: AtPath) => `"${path}" can't be written. Check the disk and the folder's rights.`,
});

export const unitsInvalid = message({
  code: 'cli/units-invalid',
  vi: ({ path, field }: AtPath & { readonly field: string }) =>
    `Tệp đơn vị "${path}" sai ở "${field}". Mẫu: {"xã A cũ": "xã Mới", "xã B cũ": "xã Mới"}.`,
  en: ({ path, field }: AtPath & { readonly field: string }) =>
    `The file of units "${path}" is wrong at "${field}". Example: {"xã A cũ": "xã Mới", "xã B cũ": "xã Mới"}.`,
});

export const mapInvalid = message({
  code: 'cli/map-invalid',
  vi: ({ path, field }: AtPath & { readonly field: string }) =>
    `Tệp ánh xạ "${path}" sai ở "${field}". Xem mẫu trong README.`,
  en: ({ path, field }: AtPath & { readonly field: string }) =>
    `The map file "${path}" is wrong at "${field}". See the example in the README.`,
});

export const sameOutput = message({
  code: 'cli/same-output',
  vi: ({ path }: AtPath) =>
    `Hai kết quả cùng ghi vào "${path}". Hãy đặt tên hoặc thư mục khác nhau cho từng kết quả.`,
  en: ({ path }: AtPath) =>
    `Two results would be written to "${path}". Give each its own name or folder.`,
});
