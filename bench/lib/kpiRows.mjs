const UNIT = 'triệu đồng';
const NOTES = ['', 'Vượt kế hoạch', 'Theo dõi tiếp', ''];

export const COLUMNS = ['tt', 'chiTieu', 'dvt', 'cungKy', 'keHoach', 'thucHien', 'tyLe', 'ghiChu'];

/** What line n (from 0) of the annex holds; its ratio is the form's formula. */
export function lineOf(n) {
  const keHoach = 100 + ((n * 37) % 900);
  return {
    tt: n + 1,
    chiTieu: `Giá trị sản xuất nhóm ${n + 1}`,
    dvt: UNIT,
    cungKy: 90 + ((n * 53) % 700),
    keHoach,
    thucHien: (keHoach * (80 + ((n * 13) % 45))) / 100,
    ghiChu: NOTES[n % NOTES.length],
  };
}

/** Lines as the template engines take them: one object each. */
export const lines = (count) => Array.from({ length: count }, (_, n) => lineOf(n));
