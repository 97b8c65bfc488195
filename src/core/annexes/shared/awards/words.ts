/** Words that the award annexes print: the forms' own, not translated. */
export const TOTAL = 'Cộng';
export const GRAND_TOTAL = 'Tổng cộng';
export const UNREAD_ROW = 'Không đọc được';
export const EMPTY = 'Không có';
export const TITLES = 'Danh hiệu thi đua';
export const FORMS = 'Hình thức khen thưởng';
