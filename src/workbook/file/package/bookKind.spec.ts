import { kindOfName, kindOfType, refusedKind } from './bookKind';

test.each([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'xltx'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
  ['application/vnd.ms-excel.sheet.macroenabled.main+xml', 'xlsm'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'xltm'],
  ['application/vnd.ms-excel.addin.macroEnabled.main+xml', undefined],
])('%s is %s', (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});

test.each([
  ['Biểu 1.xlsx', 'xlsx'],
  ['Biểu.xlsx.XLTM', 'xltm'],
  ['xlsx', undefined],
  ['Biểu.ods', undefined],
])('“%s” is a name of %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['xltx', 'xlsx', undefined],
  ['xltm', 'xlsm', undefined],
  ['xlsx', 'xltx', undefined],
  ['xlsm', 'xlsx', 'xlsm'],
  ['xltm', 'xltx', 'xltm'],
  ['xlsx', 'xlsm', 'xlsx'],
] as const)('%s written as %s is rather %s', (own, wanted, instead) => {
  expect(refusedKind(own, wanted)).toBe(instead);
});
