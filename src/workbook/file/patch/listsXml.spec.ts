import { parseRange } from '../../../core/base/address';
import { assertPresent } from '../../../core/base/assert';
import { withLists } from './listsXml';
import type { ListChange } from './sheetChanges';

const put = (range: string, list?: string): ListChange => ({
  range: assertPresent(parseRange(range), range),
  list,
});
const sheet = (children: string): string => `<worksheet><sheetData/>${children}</worksheet>`;
const element = (range: string, formula: string): string =>
  `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;

/** Children of a worksheet after its cells, the change, and the children then. */
const CASES: readonly (readonly [string, string, ListChange, string | undefined])[] = [
  [
    'stands between formats and links, as the schema demands',
    '<conditionalFormatting/><hyperlinks/>',
    put('A2:A9', "'Danh mục'!$A$2:$A$4"),
    `<conditionalFormatting/><dataValidations count="1">${element('A2:A9', "'Danh mục'!$A$2:$A$4")}</dataValidations><hyperlinks/>`,
  ],
  [
    'stands beside validations that are there, which stay as written',
    '<dataValidations  disablePrompts="1" count="1"><dataValidation type="whole" sqref="B1 B3"/></dataValidations>',
    put('A2', '"a<b,c"'),
    `<dataValidations  disablePrompts="1" count="2"><dataValidation type="whole" sqref="B1 B3"/>${element('A2', '"a&lt;b,c"')}</dataValidations>`,
  ],
  [
    'leaves, and the others stay',
    `<dataValidations count="2">${element('A2', 'X1')}${element('B2', 'Y1')}</dataValidations>`,
    put('A2'),
    `<dataValidations count="1">${element('B2', 'Y1')}</dataValidations>`,
  ],
  [
    'takes the element with it when it was the last',
    `<dataValidations count="1">${element('A2', 'X1')}</dataValidations><hyperlinks/>`,
    put('A2'),
    '<hyperlinks/>',
  ],
  ['is not found in the extension list', '<extLst/>', put('A2'), undefined],
];

describe('a drop-down list in a worksheet part', () => {
  it.each(CASES)('%s', (_, before, change, after) => {
    expect(withLists(sheet(before), [change])).toBe(after === undefined ? after : sheet(after));
  });
});
