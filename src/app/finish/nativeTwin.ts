import { nativePercent } from '../../core/annexes/nativePercent';
import { parseAggregation, type Aggregation } from '../../core/indicators/aggregate';
import { parseComparison, type Comparison } from '../../core/indicators/change';
import { parseMethod } from '../../core/indicators/method';
import { RATING_WORDS, ratingsAt } from '../../core/wording/ratingWords';

/** A formula of Excel's own in place of one of the add-in's functions, and what it counts on. */
export interface Twin {
  readonly native: string;
  /** Cells that must hold plain numbers. */
  readonly cells: readonly string[];
  /** Those of them that must be above zero. */
  readonly positive: readonly string[];
  /** Those that may be anything but zero. */
  readonly nonZero?: readonly string[];
  /** A range of plain numbers and blanks. */
  readonly range?: string;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i;
const CALL = /^TDKT\.([A-Z]+)\(([^()]*)\)$/i;
const GUARDED = /^IF\(OR\(([^()]*)\),"",(TDKT\.[A-Z]+\([^()]*\))\)$/i;

/** The twin of a formula that is one call, alone or guarded against blanks; undefined for others. */
export function nativeTwin(formula: string): Twin | undefined {
  const [, guard, guarded] = GUARDED.exec(formula) ?? [];
  const [, name = '', list = ''] = CALL.exec(guarded ?? formula) ?? [];
  const twin = twinOf(
    name.toUpperCase(),
    list.split(',').map((one) => one.trim()),
  );
  if (twin === undefined || guard === undefined) return twin;
  // The guard must ask for nothing but the cells of the call.
  const asked = guard.split(',').map((one) => /^(.*)=""$/.exec(one.trim())?.[1] ?? '');
  return asked.every((cell) => twin.cells.includes(cell)) ? twin : undefined;
}

function twinOf(name: string, args: readonly string[]): Twin | undefined {
  switch (name) {
    case 'HOANTHANH':
      return percentOfPlan(args);
    case 'TYTRONG':
      return shareTwin(args);
    case 'CUNGKY':
      return changeTwin(args);
    case 'TUGOC':
      return wayTwin(args);
    case 'MUCDAT':
      return ratingTwin(args);
    case 'GOPKY':
      return periodsTwin(args);
    default:
      return undefined;
  }
}

function percentOfPlan([actual, target, word, times, places]: readonly string[]): Twin | undefined {
  const cells = cellsOf([actual, target]);
  const decimals = decimalsOf(places);
  const method = word === undefined || word === '' ? 'cao' : wordOf(word, parseMethod);
  const isCount = times === undefined || /^\d*$/.test(times);
  if (cells === undefined || decimals === undefined || method === undefined || !isCount)
    return undefined;
  const [done = '', plan = ''] = cells;
  const periods = times === undefined || times === '' ? undefined : Number(times);
  const native = nativePercent(method, { actual: done, target: plan }, periods, decimals);
  return { native, cells, positive: [], nonZero: cells };
}

function shareTwin([part, total, places]: readonly string[]): Twin | undefined {
  const cells = cellsOf([part, total]);
  const decimals = decimalsOf(places);
  if (cells === undefined || decimals === undefined) return undefined;
  const [value = '', whole = ''] = cells;
  return {
    native: guarded(cells, rounded(`${value}*100/${whole}`, decimals)),
    cells,
    positive: [whole],
  };
}

function changeTwin([now, before, word, places]: readonly string[]): Twin | undefined {
  const cells = cellsOf([now, before]);
  const decimals = decimalsOf(places);
  const kind: Comparison | undefined =
    word === undefined || word === '' ? 'bang' : wordOf(word, parseComparison);
  if (cells === undefined || decimals === undefined || kind === undefined) return undefined;
  const [current = '', base = ''] = cells;
  const formulas: Readonly<Record<Comparison, string>> = {
    bang: `${current}*100/${base}`,
    tang: `(${current}-${base})*100/${base}`,
    diem: `${current}-${base}`,
  };
  return {
    native: guarded(cells, rounded(formulas[kind], decimals)),
    cells,
    positive: kind === 'diem' ? [] : [base],
  };
}

function wayTwin([actual, target, start, places]: readonly string[]): Twin | undefined {
  const cells = cellsOf([actual, target, start]);
  const decimals = decimalsOf(places);
  if (cells === undefined || decimals === undefined) return undefined;
  const [now = '', end = '', from = ''] = cells;
  const native = rounded(`(${now}-${from})*100/(${end}-${from})`, decimals);
  return { native: guarded(cells, native), cells, positive: [] };
}

/** Comparing needs no rounding: only the two plain ways to judge, of figures as they stand. */
function ratingTwin([actual, target, word, times, moment]: readonly string[]): Twin | undefined {
  const cells = cellsOf([actual, target]);
  const method = word === undefined || word === '' ? 'cao' : wordOf(word, parseMethod);
  const isEnd = moment !== undefined && /^"cuoi-ky"$/i.test(moment);
  const isPlain = (times ?? '') === '' && (isEnd || (moment ?? '') === '');
  if (cells === undefined || !isPlain || (method !== 'cao' && method !== 'thap')) return undefined;
  const [done = '', plan = ''] = cells;
  const [above, met, below] = ratingsAt({ kind: isEnd ? 'final' : 'running' });
  const better = method === 'cao' ? '>' : '<';
  const native =
    `IF(${done}${better}${plan},"${RATING_WORDS[above]}",` +
    `IF(${done}=${plan},"${RATING_WORDS[met]}","${RATING_WORDS[below]}"))`;
  return { native: guarded(cells, native), cells, positive: cells };
}

const FUNCTIONS: Readonly<Partial<Record<Aggregation, string>>> = {
  tong: 'SUM',
  'binh-quan': 'AVERAGE',
  'lon-nhat': 'MAX',
  'nho-nhat': 'MIN',
};

function periodsTwin([range = '', word, ...places]: readonly string[]): Twin | undefined {
  const [start = '', end = '', ...more] = range.split(':');
  const kind = word === undefined || word === '' ? 'tong' : wordOf(word, parseAggregation);
  const name = kind === undefined ? undefined : FUNCTIONS[kind];
  const isRange = CELL.test(start) && CELL.test(end) && more.length === 0;
  if (!isRange || name === undefined || places.some((place) => place !== '')) return undefined;
  return {
    native: `IF(COUNT(${range})=0,"",${name}(${range}))`,
    cells: [],
    positive: [],
    range,
  };
}

function cellsOf(args: readonly (string | undefined)[]): readonly string[] | undefined {
  const cells = args.flatMap((one) => (one !== undefined && CELL.test(one) ? [one] : []));
  return cells.length === args.length ? cells : undefined;
}

/** Rounding must be asked for: without it the last digits depend on how one computes. */
function decimalsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d$/.test(text) ? Number(text) : undefined;
}

function wordOf<T>(text: string, parse: (word: string) => T | undefined): T | undefined {
  const [, word] = /^"([^"]*)"$/.exec(text) ?? [];
  return word === undefined ? undefined : parse(word);
}

function rounded(formula: string, decimals: number): string {
  return `ROUND(${formula},${String(decimals)})`;
}

function guarded(cells: readonly string[], formula: string): string {
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"",${formula})`;
}
