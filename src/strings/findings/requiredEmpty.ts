import { message } from '../message';

type RequiredEmpty =
  | { readonly kind: 'name'; readonly number: string }
  | { readonly kind: 'unit' | 'actual' | 'title'; readonly indicator: string };

export const requiredEmpty = message({
  code: 'structure/required-empty',
  vi: (d: RequiredEmpty) => {
    switch (d.kind) {
      case 'name':
        return `Dòng số ${d.number} có số liệu nhưng chưa ghi tên. Hãy ghi rõ nội dung của dòng.`;
      case 'unit':
        return 'Chưa ghi đơn vị tính, trong khi các dòng khác đều có. Hãy điền đơn vị tính.';
      case 'actual':
        return 'Có mục tiêu nhưng chưa có số liệu thực hiện. Hãy điền số liệu, hoặc ghi lý do vào cột ghi chú.';
      case 'title':
        return 'Chưa ghi danh hiệu thi đua hoặc hình thức khen thưởng; dòng này sẽ không được đếm. Hãy điền vào ô.';
    }
  },
  en: (d: RequiredEmpty) => {
    switch (d.kind) {
      case 'name':
        return `Line ${d.number} has figures but no name. Say what the line is about.`;
      case 'unit':
        return 'The unit of measure is missing, though the other lines have one. Enter it.';
      case 'actual':
        return 'There is a target but no result. Enter the figure, or give the reason among the notes.';
      case 'title':
        return 'The title or form of commendation is missing, so that the line will not be counted. Enter it.';
    }
  },
});
