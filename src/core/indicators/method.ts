import { enumKey } from '../text/fold';

/** How attainment is computed (design: cách tính). */
export type Method =
  /** Actual over target: more is better. */
  | 'cao'
  /** Target over actual: less is better. */
  | 'thap'
  /** 1 − (actual − target) / |target|. */
  | 'thap-tuyen-tinh'
  /** 100 inside a range, actual over the nearer bound outside it. */
  | 'trong-khoang'
  | 'can-duoi'
  | 'can-tren'
  | 'trung-diem';

/** Every method, in the order in which users are shown them. */
export const METHODS: readonly Method[] = [
  'cao',
  'thap',
  'thap-tuyen-tinh',
  'trong-khoang',
  'can-duoi',
  'can-tren',
  'trung-diem',
];

const BY_KEY = new Map(METHODS.map((method) => [enumKey(method), method]));

/** Reads the word for a method: `"Trong khoảng" → trong-khoang`; undefined for a wrong word. */
export function parseMethod(word: string): Method | undefined {
  return BY_KEY.get(enumKey(word));
}
