import type { Plan } from '../../../src/core/model/plan';
import { createExcelWorkbook, currentExcel } from '../../../src/workbook/excel/excel';
import { plainBook } from '../../contract/plain';
import { bookOf } from '../../contract/planning';
import { WireHost } from '../wire/host';
import { desktopExternal } from './desktop';

/** What the smoke test calls in the page. */
export interface PageUnderTest {
  readonly complaints: () => readonly string[];
  /** The workbook read by the adapter, in one spelling. */
  readonly read: () => Promise<unknown>;
  readonly apply: (plan: Plan) => Promise<unknown>;
}

/** Loaded before office.js: the page's Excel, with a small workbook in it. */
const host = new WireHost(
  bookOf({
    'Số liệu': [
      ['Chỉ tiêu', 'Kế hoạch'],
      ['Sản lượng', 200, { formula: 'B2*2', result: 400 }],
    ],
  }),
);

Object.defineProperty(window, 'external', { value: desktopExternal(host), configurable: true });

const underTest: PageUnderTest = {
  complaints: () => host.complaints,
  read: async () => plainBook(await createExcelWorkbook(currentExcel()).readSnapshot('workbook')),
  apply: (plan) => createExcelWorkbook(currentExcel()).applyPlan(plan),
};
Object.assign(window, { tdkt: underTest });
