import { message } from '../message';

export const list = message({
  code: 'annex-facts/list',
  vi: () =>
    'Giữ thứ tự của bảng nguồn, đánh lại số thứ tự theo từng cấp (I, 1, 1.1, a); cột mà bảng nguồn không có thì để trống và được nêu rõ; ngày viết thành ngày của Excel (dd/mm/yyyy).',
  en: () =>
    'Keeps the order of the source and renews the numbers level by level (I, 1, 1.1, a); columns that the source lacks stay empty and are named; days become dates of Excel (dd/mm/yyyy).',
});

export const listShare = message({
  code: 'annex-facts/list-share',
  vi: () =>
    'Tỷ lệ % tính từ hai cột bên trái, một số lẻ; ô ghi "17/19" được tách thành hai cột; dòng thiếu một trong hai số thì giữ tỷ lệ đã in.',
  en: () =>
    'The percentage is computed from the two columns on its left, one decimal; a cell such as "17/19" is parted; where one of the two is missing the printed percentage stays.',
});
