import { compare } from '../base/exact';
import { tidy } from '../text/fold';
import { readCompound } from './compound';
import type { Doubt, Figure, UnreadableReason } from './figure';
import { readLead, type Lead } from './lead';
import { takeNumeral, type Numeral } from './numeral';
import { readTail } from './tail';
import { readWords } from './words';

const RANGE_MARK = /^\s*(?:-|–|—|÷|~|đến|tới)\s*(?=\d)/iu;
const DATE = /^\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{2,4}$/u;
const PLACEHOLDER = /^(?:[.…_]{2,}|…|x{2,}|\?+)$/iu;
const DASH = /^[-–—]+$/u;

/**
 * Reads a figure as staff write it. Strict about what it understands and loud about what it
 * doesn't: doubts travel with the figure, and what can't be read says why.
 *
 *     "7,40" → 7.40            ">13.000 tấn" → more than 13000, tấn     "1,5-2" → 1.5 to 2
 *     "1.020/750" → 1020 of 750          "Giữ vững" → words, held        "" → blank
 */
export function readFigure(source: string): Figure {
  const text = tidy(source);
  if (text === '') return { kind: 'blank', text: '', doubts: [] };
  if (DASH.test(text)) {
    return { kind: 'blank', text, doubts: [{ code: 'dash', detail: text }] };
  }
  if (PLACEHOLDER.test(text)) return unreadable(text, 'placeholder');
  if (!/\d/.test(text)) {
    return { kind: 'words', text, doubts: [], ...readWords(text) };
  }
  if (DATE.test(text)) return unreadable(text, 'date');
  return readMeasured(text);
}

function unreadable(text: string, reason: UnreadableReason): Figure {
  return { kind: 'unreadable', text, reason, doubts: [] };
}

function readMeasured(text: string): Figure {
  const lead = readLead(text);
  const first = takeNumeral(lead.rest);
  if (first === undefined) return unreadable(text, 'mixed-text');
  if (first.numeral === undefined) return unreadable(text, 'separators');
  const { numeral } = first;
  const doubts = [...lead.doubts, ...numeral.doubts];
  // Nearly every figure is a numeral and nothing else: no need to look for what may follow.
  if (first.rest === '' && lead.relation === undefined && !lead.from) {
    const { value, decimals } = numeral;
    return { kind: 'number', text, value, decimals, unit: '', doubts };
  }

  const range = readRange(text, lead, numeral, first.rest, doubts);
  if (range !== undefined) return range;
  const fraction = readFraction(text, lead, numeral, first.rest, doubts);
  if (fraction !== undefined) return fraction;
  const compound = readCompound(numeral, first.rest);
  const tail = readTail(compound === undefined ? first.rest : compound.unit);
  if (tail === undefined) return unreadable(text, 'mixed-text');
  const relation = tail.relation ?? lead.relation ?? (lead.from ? 'at-least' : undefined);
  const { value, decimals } = compound ?? numeral;
  const measured = { text, value, decimals, unit: tail.unit, doubts: [...doubts, ...tail.doubts] };
  return relation === undefined
    ? { kind: 'number', ...measured }
    : { kind: 'bound', relation, ...measured };
}

function readRange(
  text: string,
  lead: Lead,
  low: Numeral,
  rest: string,
  doubts: readonly Doubt[],
): Figure | undefined {
  const unitBefore = /^\s*(%|‰)/u.exec(rest)?.[1] ?? '';
  const afterUnit = unitBefore === '' ? rest : rest.trimStart().slice(unitBefore.length);
  const mark = RANGE_MARK.exec(afterUnit);
  if (mark === null) return undefined;
  const second = takeNumeral(afterUnit.slice(mark[0].length));
  if (second?.numeral === undefined) return unreadable(text, 'separators');
  const tail = readTail(second.rest);
  if (tail === undefined || lead.relation !== undefined || tail.relation !== undefined) {
    return unreadable(text, 'mixed-text');
  }
  // "5%-7" gives the unit once; "5%-7‰" gives two.
  if (tail.unit !== '' && !tail.unit.startsWith(unitBefore)) return unreadable(text, 'mixed-text');
  const high = second.numeral;
  const ordered = compare(low.value, high.value) <= 0;
  return {
    kind: 'between',
    text,
    low: ordered ? low.value : high.value,
    high: ordered ? high.value : low.value,
    decimals: Math.max(low.decimals, high.decimals),
    unit: tail.unit === '' ? unitBefore : tail.unit,
    doubts: [...doubts, ...high.doubts, ...tail.doubts],
  };
}

function readFraction(
  text: string,
  lead: Lead,
  numerator: Numeral,
  rest: string,
  doubts: readonly Doubt[],
): Figure | undefined {
  const mark = /^\s?\/\s?(?=\d)/.exec(rest);
  if (mark === null) return undefined;
  const second = takeNumeral(rest.slice(mark[0].length));
  if (second?.numeral === undefined) return unreadable(text, 'separators');
  const tail = readTail(second.rest);
  const bounded = lead.from || lead.relation !== undefined || tail?.relation !== undefined;
  if (tail === undefined || bounded) return unreadable(text, 'mixed-text');
  const denominator = second.numeral;
  return {
    kind: 'fraction',
    text,
    numerator: numerator.value,
    denominator: denominator.value,
    decimals: numerator.decimals,
    unit: tail.unit,
    doubts: [
      ...doubts,
      ...denominator.doubts,
      ...tail.doubts,
      ...monthDoubt(numerator, denominator, text),
    ],
  };
}

/** "6/2020" is more likely a month than 6 out of 2020. */
function monthDoubt(numerator: Numeral, denominator: Numeral, text: string): readonly Doubt[] {
  const month = Number(numerator.value.num);
  const year = Number(denominator.value.num);
  const looksLikeMonth =
    numerator.decimals === 0 && month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  return looksLikeMonth && !text.includes('.') ? [{ code: 'may-be-date', detail: text }] : [];
}
