import { message, plainMessage } from '../message';

export const compareVersions = plainMessage(
  'taskpane/compare-versions',
  'So với bản trước',
  'Compare with an earlier version',
);

export const compareHint = plainMessage(
  'taskpane/compare-hint',
  'Chọn tệp của bản trước: dòng, cột được so theo tên chỉ tiêu và tiêu đề, không theo vị trí. Tệp chỉ được đọc trên máy này.',
  'Choose the file of the earlier version: lines and columns are told by their names, not by where they stand. The file is read on this computer only.',
);

export const chooseVersion = plainMessage(
  'taskpane/choose-version',
  'Chọn tệp bản trước…',
  'Choose the earlier file…',
);

export const compared = message<{ readonly file: string; readonly count: number }>({
  code: 'taskpane/compared',
  vi: ({ file, count }) =>
    count === 0
      ? `Sổ này không khác “${file}” về số liệu, chữ và cấu trúc bảng.`
      : `So với “${file}”, sổ này có ${String(count)} thay đổi.`,
  en: ({ file, count }) =>
    count === 0
      ? `The workbook does not differ from “${file}” in figures, words or the structure of tables.`
      : `The workbook has ${String(count)} changes since “${file}”.`,
});

export const notCompared = message<{ readonly parts: string }>({
  code: 'taskpane/not-compared',
  vi: ({ parts }) => `Không đọc được nên không so: ${parts}.`,
  en: ({ parts }) => `Could not be read and was not compared: ${parts}.`,
});
