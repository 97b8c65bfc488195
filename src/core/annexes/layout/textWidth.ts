/**
 * How wide a text is in Times New Roman, so that rows are made as high as their text needs:
 * Excel fits rows by itself only where no cell is merged, and a file is never opened before
 * it is printed.
 */

/** Advance widths in thousandths of the font size, by character; the font's own metrics. */
const GROUPS: readonly (readonly [width: number, characters: string])[] = [
  [250, ' .,'],
  [278, 'ijlt/:;|\\'],
  [333, "frI()-!'`[]"],
  [389, 'sJ'],
  [408, '"'],
  [444, 'acezy?'],
  [500, '0123456789bdghknopquvx*#$_–'],
  [556, 'PFS'],
  [564, '+=<>~÷×'],
  [611, 'EZLT'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVwXY&'],
  [778, 'm'],
  [833, '%‰'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…'],
];

const WIDTHS = new Map(
  GROUPS.flatMap(([width, characters]) =>
    Array.from(characters).map((character): [string, number] => [character, width]),
  ),
);
/** A character the table does not know is taken as a wide capital. */
const UNKNOWN = 722;
/** Bold letters are a little wider. */
const BOLD = 1.06;
/** ơ and ư stick out with their horn. */
const HORN = 40;

const POINTS_PER_MM = 72 / 25.4;

function characterWidth(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const [base = '', ...marks] = character.normalize('NFD').replace('đ', 'd').replace('Đ', 'D');
  const horn = marks.includes('\u031b') ? HORN : 0;
  return (WIDTHS.get(base) ?? UNKNOWN) + horn;
}

/** The width in points of one line of text. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += characterWidth(character);
  return (thousandths / 1000) * fontSize * (bold ? BOLD : 1);
}

/** How many lines the text takes in a column of `widthMm`, breaking between words. */
export function lineCount(text: string, widthMm: number, fontSize: number, bold = false): number {
  const available = widthMm * POINTS_PER_MM;
  const space = textWidth(' ', fontSize, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, fontSize, bold);
      if (used > 0 && used + space + width <= available) {
        used += space + width;
        continue;
      }
      if (used > 0) lines += 1;
      // A word longer than the line is broken inside.
      const extra = Math.max(0, Math.ceil(width / available) - 1);
      lines += extra;
      used = width - extra * available;
    }
  }
  return lines;
}
