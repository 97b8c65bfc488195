/** Times the custom functions in one process, after a warm-up: `npm --prefix bench run functions`. */
import '../src/functions/edge/host';
import { functions } from '../src/functions/registry/functions';

const ROWS = 100_000;
const REGISTER_ROWS = 20_000;
const RUNS = 9;

type Anything = (...args: readonly unknown[]) => unknown;

function call(name: string): Anything {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found as unknown as Anything;
}

/** The median of several runs in milliseconds, after two that warm up. */
function median(task: () => void): number {
  task();
  task();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
}

const column = (value: (i: number) => unknown): unknown[][] =>
  Array.from({ length: ROWS }, (_, i) => [value(i)]);
const actuals = column((i) => ((i * 37) % 10_000) / 10 + 1);
const plans = column((i) => ((i * 91) % 5000) / 10 + 2);
const texts = column((i) => `${String(((i * 37) % 900) + 100)},${String(i % 10)} tỷ đồng`);

const AWARDS = ['LĐTT', 'Chiến sĩ thi đua cơ sở', 'Bằng khen của Chủ tịch UBND tỉnh', 'Giấy khen'];
const KINDS = ['Cá nhân', 'Tập thể', 'Hộ gia đình'];
const register = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Phân loại khen thưởng', 'Danh hiệu/Hình thức', 'Số lượng'],
  ...Array.from({ length: REGISTER_ROWS }, (_, i) => [
    i + 1,
    `Người thứ ${String(i)}`,
    `Xã ${String(i % 40)}`,
    KINDS[i % 3],
    AWARDS[i % 4],
    (i % 3) + 1,
  ]),
];

/** The floor: the bare division that any function has to do. */
function bareLoop(): number {
  let sum = 0;
  for (let i = 0; i < ROWS; i++) sum += (Number(actuals[i]?.[0]) * 100) / Number(plans[i]?.[0]);
  return sum;
}

const hoanThanh = call('HOANTHANH');
const SCALAR_CALLS = 100_000;
const rows: readonly (readonly [what: string, ms: number, target: string])[] = [
  [`bare division, ${String(ROWS)} rows`, median(bareLoop), ''],
  [
    `HOANTHANH, ${String(ROWS)} rows of numbers, one call`,
    median(() => hoanThanh(actuals, plans)),
    'under 100 ms',
  ],
  [
    `HOANTHANH, ${String(ROWS)} rows of text figures, one call`,
    median(() => hoanThanh(texts, plans)),
    'beside it',
  ],
  [
    `HOANTHANH, ${String(SCALAR_CALLS)} scalar calls on numbers`,
    median(() => {
      for (let i = 0; i < SCALAR_CALLS; i++) hoanThanh(36.88, 34);
    }),
    'under 100 ms (1 µs each)',
  ],
  [
    `DEMKHEN, register of ${String(REGISTER_ROWS)} rows`,
    median(() => call('DEMKHEN')(register, 'LĐTT')),
    'under 50 ms',
  ],
  [
    `TONGHOPKHEN, register of ${String(REGISTER_ROWS)} rows`,
    median(() => call('TONGHOPKHEN')(register)),
    'under 150 ms',
  ],
];
for (const [what, ms, target] of rows) {
  process.stdout.write(`${what.padEnd(56)} ${ms.toFixed(1).padStart(8)} ms  ${target}\n`);
}
