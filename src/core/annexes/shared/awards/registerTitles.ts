import type { TextLine } from '../../../tables/dataTable';
import { fold, tidy } from '../../../text/fold';

/** What a register calls itself: no part of an annex's own title. */
const OWN_NAME =
  /^(?:(?:bang|bieu) )?(?:so|danh sach|du lieu|tong hop)(?: theo doi| dang ky| quan ly| de nghi)?(?: ket qua)?(?: cong tac)?(?: thi dua)?(?:,| va| -)?(?: khen thuong)?(?: cua)?(?= |$)[:.]?/;

/**
 * The lines over a register as an annex may print them: without the register's own name.
 * `Sổ khen thưởng huyện Cẩm Xuyên → huyện Cẩm Xuyên`.
 */
export function titlesOfRegister(lines: readonly TextLine[]): readonly string[] {
  return lines
    .map(({ text }) => {
      const line = tidy(text);
      const name = OWN_NAME.exec(fold(line))?.[0] ?? '';
      return line.slice(name.length).trim();
    })
    .filter((line) => line !== '');
}
