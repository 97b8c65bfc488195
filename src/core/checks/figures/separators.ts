/** How a numeral uses its points, commas and spaces. */
export interface Separators {
  readonly numeral: string;
  /** Point for thousands and comma for decimals, or the English way round. */
  readonly marks: 'vietnamese' | 'english' | undefined;
  /** What stands between groups of three. */
  readonly groups: 'point' | 'space' | 'comma' | undefined;
}

const NUMERAL = /\d[\d.,]*(?: \d{3}(?!\d))*(?:,\d+)?/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/**
 * How the first numeral of a text is written, as far as that is certain:
 *
 *     1.234,5 → vietnamese, point      1,234.5 → english, comma      1 500 → space
 *     12,5 → vietnamese                0.5 → english                 1.95, 1,994 → nothing
 *
 * Undefined where there is no numeral.
 */
export function separatorsOf(text: string): Separators | undefined {
  const numeral = NUMERAL.exec(text)?.[0].replace(/[.,]+$/, '');
  if (numeral === undefined) return undefined;
  const spaced = numeral.includes(' ');
  const digits = numeral.replaceAll(' ', '');
  const { marks, groups } = marksOf(digits);
  return { numeral, marks, groups: spaced ? 'space' : groups };
}

function marksOf(text: string): Pick<Separators, 'marks' | 'groups'> {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point < 0 && comma < 0) return { marks: undefined, groups: undefined };
  if (point >= 0 && comma >= 0) {
    return comma > point
      ? { marks: 'vietnamese', groups: 'point' }
      : { marks: 'english', groups: 'comma' };
  }
  return comma < 0 ? pointsOf(text, point) : commasOf(text, comma);
}

function pointsOf(text: string, point: number): Pick<Separators, 'marks' | 'groups'> {
  if (POINT_GROUPS.test(text)) return { marks: 'vietnamese', groups: 'point' };
  // "1.95" may have lost a zero; "0.5" and "1234.5" may not.
  const isCertain = text.startsWith('0.') || point > 3;
  return { marks: isCertain ? 'english' : undefined, groups: undefined };
}

function commasOf(text: string, comma: number): Pick<Separators, 'marks' | 'groups'> {
  if (!COMMA_GROUPS.test(text)) return { marks: 'vietnamese', groups: undefined };
  const isCertain = text.indexOf(',') < comma;
  return isCertain
    ? { marks: 'english', groups: 'comma' }
    : { marks: undefined, groups: undefined };
}
