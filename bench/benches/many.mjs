import { check } from './check.mjs';

const TIMES = 10;

/** (c2) The same over ten reports in one process: what a folder of reports takes. */
export const many = {
  ...check,
  title: `Check ${TIMES} reports of 80,000 cells in one process; SheetJS merely reads them`,
  task: 'checkMany',
  input: ({ report }) => ({ book: report, times: TIMES }),
};
