import { sentence } from '../src/strings/sentence';
import type { FileFault } from '../src/workbook/file/package/fault';

const CODES: Readonly<Record<FileFault['code'], true>> = {
  'empty-file': true,
  'not-a-zip': true,
  'legacy-xls': true,
  encrypted: true,
  truncated: true,
  'broken-zip': true,
  'unsupported-compression': true,
  'too-large': true,
  'broken-part': true,
  'dtd-refused': true,
  'not-a-workbook': true,
  'xlsb-unsupported': true,
};

const UNREAD = [
  'chart-sheet',
  'dialog-sheet',
  'macro-sheet',
  'table',
  'validation',
  'external-link',
  'custom-xml',
];

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(Object.keys(CODES))('the fault %s names the file', (code) => {
    const data = { file: 'bao-cao.xlsx', part: 'xl/styles.xml', damage: 'xml' };
    const said = sentence(`faults/${code}`, data, language);
    expect(said).toContain('"bao-cao.xlsx"');
    expect(said).not.toContain('undefined');
  });

  it.each(UNREAD)('what stays unread for %s names its part', (code) => {
    expect(sentence(`unread/${code}`, { part: 'Biểu 1' }, language)).toMatch(/^Biểu 1: ./);
  });
});
