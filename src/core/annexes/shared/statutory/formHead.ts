import type { FormId } from '../../../tables/statutoryForms';
import type { Band, BandLook } from '../../layout/band';

/** Thông tư 02/2023/TT-BNV prints its forms' heads in three blocks. */
const BOLD: BandLook = { size: 12, bold: true, align: 'left' };
const PLAIN: BandLook = { size: 12, align: 'left' };
const TITLE: BandLook = { size: 13, bold: true, align: 'center' };
const YEAR: BandLook = { size: 13, align: 'center' };
const UNIT: BandLook = { size: 12, italic: true, align: 'right' };

/** The least width of the left and of the right block, in millimetres. */
const BLOCK = 66;

interface Head {
  readonly form: FormId;
  readonly title: string;
  readonly unit: string | undefined;
  /** "Năm 2025"; blank to be filled by hand where it isn't known. */
  readonly year: string;
  readonly reporter: string | undefined;
  readonly widths: readonly number[];
}

/** The words over a statutory form, and how many rows they take. */
export function formHead(head: Head): { readonly bands: readonly Band[]; readonly rows: number } {
  const { form, title, unit, year, reporter, widths } = head;
  const [left, right] = blocksOf(widths);
  const last = widths.length - 1;
  const block = (row: number, from: number, to: number, text: string, look: BandLook): Band => ({
    row,
    left: from,
    right: to,
    text,
    look,
  });
  return {
    bands: [
      block(0, 0, left, `Biểu số ${form}/BNV-TĐKT`, BOLD),
      block(1, 0, left, 'Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023', PLAIN),
      block(2, 0, left, 'Ngày nhận báo cáo: Ngày 15 tháng 12 năm báo cáo', PLAIN),
      { ...block(0, left + 1, right - 1, title.toLocaleUpperCase('vi'), TITLE), rows: 2 },
      block(2, left + 1, right - 1, year, YEAR),
      block(0, right, last, `Đơn vị báo cáo: ${reporter ?? ''}`.trim(), BOLD),
      block(1, right, last, 'Đơn vị nhận báo cáo: Bộ Nội vụ', PLAIN),
      ...(unit === undefined ? [] : [block(3, 0, last, `Đơn vị tính: ${unit}`, UNIT)]),
    ],
    rows: 4,
  };
}

/** Rows for the signatures themselves. */
const SIGNATURE = 4;

/** The words under a form: what must be said of the figures, date and signatures. */
export function formFoot(lines: readonly string[], widths: readonly number[]): readonly Band[] {
  const last = widths.length - 1;
  const [left, right] = blocksOf(widths);
  const said = lines.map((text, i): Band => ({
    row: i + 1,
    left: 0,
    right: last,
    text: i === 0 ? `Ghi chú: ${text}` : text,
    look: { size: 12, italic: true, align: 'left' },
  }));
  const signed = said.length + 1;
  const sign = (row: number, from: number, to: number, text: string, look: BandLook): Band => ({
    row: signed + row,
    left: from,
    right: to,
    text,
    look: { ...look, align: 'center' },
  });
  return [
    ...said,
    sign(0, right, last, '          , ngày      tháng      năm        ', {
      ...PLAIN,
      italic: true,
    }),
    sign(1, 0, left, 'Người lập biểu', BOLD),
    sign(1, right, last, 'Thủ trưởng đơn vị', BOLD),
    sign(2, 0, left, '(Ký, họ tên)', { ...PLAIN, italic: true }),
    sign(2, right, last, '(Ký, họ tên, đóng dấu)', { ...PLAIN, italic: true }),
    sign(2 + SIGNATURE, 0, 0, '', PLAIN),
  ];
}

/** The last column of the left block and the first of the right one. */
function blocksOf(widths: readonly number[]): readonly [left: number, right: number] {
  const upTo = (list: readonly number[]): number => {
    let sum = 0;
    return list.findIndex((width) => (sum += width) >= BLOCK);
  };
  const left = upTo(widths);
  const fromRight = upTo([...widths].reverse());
  return [left, widths.length - 1 - fromRight];
}
