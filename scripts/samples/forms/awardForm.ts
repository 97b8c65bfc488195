import { LOOK, formBytes, type FormCell } from './package';

const LETTERS = 'ABCDEFG'.split('');

const line = (style: number, cells: Readonly<Record<string, FormCell['value']>>) =>
  Object.fromEntries(
    LETTERS.map((letter) => {
      const value = cells[letter];
      return [letter, value === undefined ? { style } : { style, value }];
    }),
  );

/** A ministry's list of awards as it is issued: groups with lines of dots and totals of their own. */
export function awardForm(): Uint8Array {
  const total = (label: string) => ({
    ...line(LOOK.bold, { B: label }),
    F: { style: LOOK.boldNumber },
  });
  const blank = (number: string) => line(LOOK.text, { A: number, B: '…', C: '…', D: '…' });
  return formBytes({
    sheets: [
      {
        name: 'Danh sách',
        widths: [6, 36, 30, 30, 18, 10, 20],
        rows: {
          1: { A: { value: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG {kỳ}', style: LOOK.title } },
          2: { A: { value: '(Kèm theo Tờ trình số {số văn bản} ngày {ngày})', style: LOOK.italic } },
          4: line(LOOK.header, {
            A: 'STT',
            B: 'Họ và tên/Tên tập thể',
            C: 'Đơn vị công tác',
            D: 'Danh hiệu/Hình thức khen thưởng',
            E: 'Số quyết định',
            F: 'Số lượng',
            G: 'Ý kiến của Hội đồng',
          }),
          5: line(LOOK.bold, { A: 'I', B: 'Tập thể' }),
          6: blank('01'),
          7: blank('02'),
          8: total('Cộng I'),
          9: line(LOOK.bold, { A: 'II', B: 'Cá nhân' }),
          10: blank('01'),
          11: blank('02'),
          12: total('Cộng II'),
          13: total('Tổng cộng'),
          15: { E: { value: 'THỦ TRƯỞNG ĐƠN VỊ', style: LOOK.title } },
        },
        merges: ['A1:G1', 'A2:G2', 'E15:G15'],
      },
    ],
    names: '',
  });
}
