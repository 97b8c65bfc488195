import { isRate, unitOf } from '../figures/units';
import { fold, looseKey } from '../text/fold';
import { parseAggregation, type Aggregation } from './aggregate';

/** How a line's periods become one figure, and what says so. */
export interface AggregationChoice {
  readonly aggregation: Aggregation;
  /** Told by the source, or by a unit or name that leaves no doubt. */
  readonly isSure: boolean;
}

/** What is counted at the end of a period and never adds up. */
const STOCK =
  /\b(?:lui ke|cong don|hien co|den cuoi|den het|cuoi ki|dan so|tong so (?:ho|dan|nhan khau|xa|phuong|thon|truong|hoc sinh|dang vien|doanh nghiep)|so ho (?:ngheo|can ngheo)|nang tong so|dat chuan)\b/;
const FLOW =
  /\b(?:moi|thanh lap|tuien|giao quan|dao tao|giai quiet|san luong|san xuat|gieo trong|thu ngan sach|chi ngan sach|thu nsnn|doanh thu|kim ngach|xuat khau|nhap khau|luot|ket nap|von dau tu|giai ngan|ban le)\b/;
/** A mean over time; one per head or per hectare is a rate. */
const AVERAGE =
  /\b(?:nang suat|trung binh|binh quan (?:hang|moi|mot|cac|1|\d+)? ?(?:nam|thang|qui|ki))\b/;
const MOST = /\b(?:cao nhat|lon nhat)\b/;
const LEAST = /\b(?:thap nhat|nho nhat)\b/;
const SCORE = /^(?:diem|bac|hang|chi so|xep hang)(?: |$)/;

const sure = (aggregation: Aggregation): AggregationChoice => ({ aggregation, isSure: true });
const guessed = (aggregation: Aggregation): AggregationChoice => ({ aggregation, isSure: false });

/**
 * How the periods of an indicator become one: the source's own word, else its unit and name.
 * Money and counts add up, rates and stocks stand as of the last period, means are averaged:
 *
 *     "Thu ngân sách", tỷ đồng → tong      "Tỷ lệ hộ nghèo", % → cuoi, not sure
 *     "Tổng số hộ", hộ         → cuoi      "Năng suất lúa", tạ/ha → binh-quan, not sure
 */
export function aggregationOf(word: string, indicator: string, unit: string): AggregationChoice {
  const given = parseWord(word);
  if (given !== undefined) return sure(given);
  const name = looseKey(indicator);
  if (MOST.test(name)) return sure('lon-nhat');
  if (LEAST.test(name)) return sure('nho-nhat');
  if (/\b(?:lui ke|cong don)\b/.test(name)) return sure('cuoi');
  if (AVERAGE.test(name)) return guessed('binh-quan');
  if (isRateLike(indicator, unit)) return guessed('cuoi');
  if (STOCK.test(name)) return FLOW.test(name) ? guessed('cuoi') : sure('cuoi');
  const dimension = unitOf(unit)?.dimension;
  if (dimension === 'dong' || FLOW.test(name)) return sure('tong');
  return guessed('tong');
}

/** Rates, scores and amounts per something: units of them never add up. */
export function isRateLike(indicator: string, unit: string): boolean {
  if (isRate(unit) || SCORE.test(fold(unit))) return true;
  const known = unitOf(unit);
  // "triệu đồng/năm" is an amount, "triệu đồng/người" a mean.
  if (known !== undefined && known.per !== '' && !/^(?:nam|thang|qui|quy|ky)$/.test(known.per)) {
    return true;
  }
  return /^(?:ti le|ti trong|toc do|nhip do|co cau|mat do|he so)\b|\bbinh quan\b/.test(
    looseKey(indicator),
  );
}

const WORDS: Readonly<Record<string, Aggregation>> = {
  sum: 'tong',
  cong: 'tong',
  'cuoi ki': 'cuoi',
  last: 'cuoi',
  average: 'binh-quan',
  'trung binh': 'binh-quan',
  max: 'lon-nhat',
  min: 'nho-nhat',
};

function parseWord(word: string): Aggregation | undefined {
  return word === '' ? undefined : (parseAggregation(word) ?? WORDS[looseKey(word)]);
}
