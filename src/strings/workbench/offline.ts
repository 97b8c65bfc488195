import { plainMessage } from '../message';

export const newVersion = plainMessage(
  'workbench/new-version',
  'Có bản mới. Lưu sổ, đóng hết các trang bàn làm việc rồi mở lại để dùng.',
  'There is a new version. Save, close all pages of the workbench and open it again to use it.',
);
