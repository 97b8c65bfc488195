import { formatRange } from '../../../src/core/base/address';
import type { Operation } from '../../../src/core/model/plan';
import type { Snapshot, ValidationInfo } from '../../../src/core/model/snapshot';
import { bookOf, deleteRows, insertRows, merge, planOf, rangeOf } from '../../contract/planning';
import type { HostOptions } from './book';
import { connected } from './connected';
import type { WireHost } from './host';
import { plainHost } from './plainHost';

const { workbookOf, complaints } = connected();

afterEach(() => {
  expect(complaints()).toEqual([]);
});

/** Excel, were it to give new rows nothing of what ends above them. */
const SPARING: HostOptions = { edgesGrow: false };

const plain = bookOf({
  S: [
    ['TT', 'Chỉ tiêu', 'ĐVT'],
    [1, 'Lúa', 'ha'],
    [undefined, 'Cộng', undefined],
  ],
});

const ALERT = {
  notices: {
    ErrorAlert: {
      message: 'Chọn trong danh sách',
      showAlert: true,
      style: 'Warning',
      title: 'ĐVT',
    },
    Prompt: { message: '', showPrompt: false, title: '' },
    IgnoreBlanks: false,
  },
};
const LIST = { ranges: [rangeOf('C2')], type: 'list', formula: '$E$9:$E$10', ...ALERT };
const OWN_ROW = { ranges: [rangeOf('B2')], type: 'custom', formula: 'LEN(B2)<20' };
const LITERAL = { ranges: [rangeOf('C3')], type: 'list', formula: '"ha,tấn"' };

function withRules(...validations: readonly ValidationInfo[]): Snapshot {
  return { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, validations })) };
}

function rulesIn({ book }: WireHost): Readonly<Record<string, string | undefined>> {
  const [sheet] = book.snapshot().sheets;
  return Object.fromEntries(
    (sheet?.validations ?? []).map(({ ranges, formula }) => [
      ranges.map(formatRange).join(' '),
      formula,
    ]),
  );
}

async function after(
  book: Snapshot,
  options: HostOptions,
  ...operations: readonly Operation[]
): Promise<WireHost> {
  const { host, workbook } = workbookOf(book, options);
  await workbook.prepare();
  host.forget();
  expect(await workbook.applyPlan(planOf(...operations))).toMatchObject({ ok: true });
  expect(host.trips()).toHaveLength(2);
  return host;
}

describe('new rows have the rules for what is typed', () => {
  test('of the row above them, which still mean the same cells, with their alerts', async () => {
    const host = await after(withRules(LIST), SPARING, insertRows('S', 2, 2));
    expect(rulesIn(host)).toEqual({ 'C2:C4': '$E$11:$E$12' });
  });

  test('of the row below them and none of the row above', async () => {
    const book = withRules({ ...LIST, ranges: [rangeOf('B2:C2')] }, LITERAL);
    for (const edgesGrow of [true, false]) {
      const host = await after(book, { edgesGrow }, insertRows('S', 2, 2, 'below'));
      expect(rulesIn(host)).toEqual({ 'B2:C2': '$E$11:$E$12', 'C3:C5': '"ha,tấn"' });
    }
  });

  test('when their neighbour is new itself', async () => {
    const host = await after(
      withRules(LIST),
      SPARING,
      insertRows('S', 2, 1),
      insertRows('S', 3, 1),
      insertRows('S', 0, 1, 'below'),
    );
    expect(rulesIn(host)).toEqual({ 'C3:C5': '$E$12:$E$13' });
  });

  test('of another Excel too, when nothing is known of the workbook', async () => {
    const { host, workbook } = workbookOf(withRules(LIST), SPARING);
    await workbook.applyPlan(planOf(insertRows('S', 2, 1)));
    expect(rulesIn(host)).toEqual({ 'C2:C3': '$E$10:$E$11' });
    expect(host.trips()).toHaveLength(4);
  });

  test('but for those that speak of their own row, which are left to Excel', async () => {
    const sparing = await after(withRules(OWN_ROW), SPARING, insertRows('S', 2, 2));
    expect(rulesIn(sparing)).toEqual({ B2: 'LEN(B2)<20' });
    const growing = await after(withRules(OWN_ROW), {}, insertRows('S', 2, 2));
    expect(rulesIn(growing)).toEqual({ 'B2:B4': 'LEN(B2)<20' });
  });
});

describe('new rows have the conditional formats', () => {
  const formats = (host: WireHost) =>
    host.book.conditionalFormats
      .get('s')
      ?.map(({ rule, ranges }) => [rule, ranges.map(formatRange).join(' ')]);
  const CONDITIONS: HostOptions = {
    ...SPARING,
    conditionalFormats: { S: { '$C$3>1': ['A2:C2'], thấp: ['A3'] } },
  };

  test('of their neighbour', async () => {
    const above = await after(plain, CONDITIONS, insertRows('S', 2, 2));
    expect(formats(above)).toEqual([
      ['$C$5>1', 'A2:C4'],
      ['thấp', 'A5'],
    ]);
    const below = await after(plain, CONDITIONS, insertRows('S', 2, 2, 'below'));
    expect(formats(below)).toEqual([
      ['$C$5>1', 'A2:C2'],
      ['thấp', 'A3:A5'],
    ]);
  });

  test('but for rows under cells merged over rows, which are left to Excel', async () => {
    const host = await after(plain, CONDITIONS, merge('S', 'F1:F2'), insertRows('S', 2, 1));
    expect(formats(host)?.[0]).toEqual(['$C$4>1', 'A2:C2']);
  });
});

test.each([true, false])('rows that went come back with their rules', async (edgesGrow) => {
  const rows = bookOf({ S: [['TT', 'Chỉ tiêu', 'ĐVT'], ['Lúa'], ['Ngô'], [], ['Cộng']] });
  const validations = [{ ...LIST, ranges: [rangeOf('C3:C4')] }];
  const book = { ...rows, sheets: rows.sheets.map((sheet) => ({ ...sheet, validations })) };
  const { host, workbook } = workbookOf(book, { edgesGrow });
  await workbook.prepare();
  const before = plainHost(host);
  host.forget();
  host.inject({ trip: 1, when: 'after', code: 'GeneralException' });
  expect(await workbook.applyPlan(planOf(deleteRows('S', 3, 1)))).toMatchObject({ ok: false });
  expect(rulesIn(host)).toEqual({ 'C3:C4': '$E$9:$E$10' });
  expect(plainHost(host)).toEqual(before);
});
