import { compareDates, type CalendarDate } from '../../../base/dates';
import type { NumberedDocument } from './series';

/** A document whose date does not fit its number. */
export interface Misplaced {
  readonly document: NumberedDocument;
  /** The documents between which it was numbered; undefined at either end. */
  readonly before: NumberedDocument | undefined;
  readonly after: NumberedDocument | undefined;
  /** Whether it alone is wrong: else the next one might be as well. */
  readonly isSure: boolean;
}

type Dated = NumberedDocument & { readonly date: CalendarDate };

/**
 * The documents of a series that must be taken out so that dates rise with numbers: as few as
 * can be, and those without a real date. Undefined where a number occurs with two dates, as it
 * does where several offices share a name.
 */
export function misplacedIn(
  documents: readonly NumberedDocument[],
): readonly Misplaced[] | undefined {
  if (isInOrder(documents)) return [];
  const sorted = distinct(documents);
  if (sorted === undefined) return undefined;
  const dated = sorted.filter(isDated);
  const { kept, sure } = longestRise(dated);
  const before = nearestKept(sorted, kept);
  const after = nearestKept([...sorted].reverse(), kept).reverse();
  return sorted.flatMap((document, i) =>
    kept.has(document)
      ? []
      : [
          {
            document,
            before: before[i],
            after: after[i],
            isSure: !isDated(document) || sure.has(document),
          },
        ],
  );
}

/** Whether numbers and dates rise as the documents stand: then there is nothing to sort. */
function isInOrder(documents: readonly NumberedDocument[]): boolean {
  return documents.every(({ number, date }, i) => {
    const last = documents[i - 1];
    if (date === undefined) return false;
    if (last?.date === undefined) return i === 0;
    return last.number < number && compareDates(last.date, date) <= 0;
  });
}

/** For each document the last one before it that is kept. */
function nearestKept(
  documents: readonly NumberedDocument[],
  kept: ReadonlySet<NumberedDocument>,
): (NumberedDocument | undefined)[] {
  let last: NumberedDocument | undefined;
  return documents.map((document) => {
    const before = last;
    if (kept.has(document)) last = document;
    return before;
  });
}

function isDated(document: NumberedDocument): document is Dated {
  return document.date !== undefined;
}

/** By number, each once; undefined where one number has two dates. */
function distinct(documents: readonly NumberedDocument[]): readonly NumberedDocument[] | undefined {
  const sorted = [...documents].sort((a, b) => a.number - b.number || a.row - b.row);
  const kept: NumberedDocument[] = [];
  for (const document of sorted) {
    const last = kept.at(-1);
    if (last?.number !== document.number) {
      kept.push(document);
    } else if (last.date === undefined || document.date === undefined) {
      if (last.date !== document.date) return undefined;
    } else if (compareDates(last.date, document.date) !== 0) {
      return undefined;
    }
  }
  return kept;
}

/** The longest run of rising dates, the earliest numbers first; and what is in no such run. */
function longestRise(dated: readonly Dated[]): {
  readonly kept: ReadonlySet<NumberedDocument>;
  readonly sure: ReadonlySet<NumberedDocument>;
} {
  const days = dated.map(({ date }) => dayNumber(date));
  const ending = risesTo(days);
  const starting = risesTo([...days].reverse().map((day) => -day)).reverse();
  const length = ending.reduce((most, each) => Math.max(most, each), 0);
  const kept = new Set<NumberedDocument>();
  const sure = new Set<NumberedDocument>();
  let level = 0;
  let latest = Number.NEGATIVE_INFINITY;
  dated.forEach((document, i) => {
    const isInSome = (ending[i] ?? 0) + (starting[i] ?? 0) - 1 === length;
    const day = days[i] ?? 0;
    if (!isInSome) sure.add(document);
    else if (ending[i] === level + 1 && day >= latest) {
      kept.add(document);
      level += 1;
      latest = day;
    }
  });
  return { kept, sure };
}

/** For each day the length of the longest run of days, none earlier than the one before, that ends there. */
function risesTo(days: readonly number[]): number[] {
  const smallest: number[] = [];
  return days.map((day) => {
    let low = 0;
    let high = smallest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((smallest[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    smallest[low] = day;
    return low + 1;
  });
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return (year * 12 + month) * 31 + day;
}
