import { FOOTER_WORDS } from '../sources/footer';
import { fold } from '../text/fold';

/** "Hồng Ngự, ngày 30 tháng 01 năm 2020", or with the blanks to be filled by hand. */
const PLACE_AND_DATE = /^(?:[^,]{0,40}, ?)?ngay [\d\s./…_]{0,12}thang [\d\s./…_]{0,12}nam\b/;

/** As much of a line as its first words can take, however they are spaced. */
const FIRST_WORDS = 300;

/** Whether a line of words ends a table: a note, the place and date, a signature. */
export function endsTable(text: string): boolean {
  const folded = fold(text.slice(0, FIRST_WORDS));
  return FOOTER_WORDS.test(folded) || PLACE_AND_DATE.test(folded);
}
