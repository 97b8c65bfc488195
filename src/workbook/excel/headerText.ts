/** The three parts of a page header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * The parts of a header text: `&LTrái&RPhải → left Trái, right Phải`. A text that names no part
 * stands in the middle; `&&` is an ampersand and names none.
 */
export function headerParts(text: string): HeaderParts {
  const parts = { L: '', C: '', R: '' };
  let side: keyof typeof parts = 'C';
  for (const piece of text.split(/(&[^])/)) {
    const next = SIDES.find((code) => piece.toUpperCase() === `&${code}`);
    if (next === undefined) parts[side] += piece;
    else side = next;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

const SIDES = ['L', 'C', 'R'] as const;

/** The header text of its parts: left Trái, right Phải → `&LTrái&RPhải`. */
export function headerText({ left, center, right }: HeaderParts): string {
  const said = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  return said('L', left) + said('C', center) + said('R', right);
}
