import { NUMBER, YEAR, example, type StarterSheet } from '../starterSheet';

/** The bodies that do the work: the lines of form 0604.N. */
export const bodies: StarterSheet = {
  name: 'Tổ chức',
  title: 'Tổ chức làm công tác thi đua, khen thưởng',
  columns: [
    { header: ['Loại tổ chức'], width: 44 },
    { header: ['Số lượng'], width: 14, align: 'center' },
  ],
  examples: [
    [example('Cấp ban thuộc Sở Nội vụ'), 1],
    [example('Cấp phòng thuộc Sở Nội vụ'), 2],
  ],
};

/** The people who do the work, for form 0605.N. */
export const staff: StarterSheet = {
  name: 'Cán bộ',
  title: 'Công chức làm công tác thi đua, khen thưởng',
  columns: [
    NUMBER,
    { header: ['Tên công chức'], width: 30 },
    { header: ['Giới tính'], width: 12, align: 'center', list: 'gender' },
    { header: ['Năm sinh'], width: 12, align: 'center' },
    { header: ['Trình độ'], width: 16, align: 'center', list: 'degree' },
    { header: ['Thâm niên (năm)'], width: 14, align: 'center' },
  ],
  examples: [
    [1, example('Công chức 01'), 'Nữ', YEAR - 36, 'Đại học', 8],
    [2, example('Công chức 02'), 'Nam', YEAR - 45, 'Thạc sĩ', 15],
  ],
};
