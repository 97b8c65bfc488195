import { rels, rowsXml } from '../../../../test/support/xlsx/book';
import { readSheetXml } from '../../../../test/support/xlsx/read';
import type { Snapshot } from '../../../core/model/snapshot';

const ONE = rowsXml('<row><c><v>1</v></c></row>');
const CORE =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> Biểu </dc:title><dc:creator>Nông Thị A</dc:creator>' +
  '<cp:lastModifiedBy>TVA</cp:lastModifiedBy><dc:description>nháp</dc:description><dc:subject></dc:subject></cp:coreProperties>';

function readWith(parts: Readonly<Record<string, string>>): Snapshot {
  return readSheetXml(ONE, {
    '_rels/.rels': rels(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId4', 'custom-properties', 'docProps/custom.xml'],
    ),
    ...parts,
  });
}

test('reads who made the workbook and for whom, and what somebody added', () => {
  const { properties, unread } = readWith({
    'docProps/core.xml': CORE,
    'docProps/app.xml':
      '<Properties><Application>Excel</Application><Manager>B</Manager><Company>UBND xã</Company></Properties>',
    'docProps/custom.xml':
      '<Properties xmlns:vt="v"><property pid="2" name="Số văn bản"><vt:lpwstr>12/BC</vt:lpwstr></property><property pid="3" name="Rỗng"/></Properties>',
  });
  expect(properties).toEqual({
    title: 'Biểu',
    author: 'Nông Thị A',
    lastAuthor: 'TVA',
    comments: 'nháp',
    manager: 'B',
    company: 'UBND xã',
    custom: [
      { name: 'Số văn bản', value: '12/BC' },
      { name: 'Rỗng', value: '' },
    ],
  });
  expect(unread).toEqual([]);
});

test('tells of no properties where there are none or all are blank', () => {
  expect(readSheetXml(ONE)).not.toHaveProperty('properties');
  const blank = readWith({ 'docProps/app.xml': '<Properties><Company> </Company></Properties>' });
  expect(blank).not.toHaveProperty('properties');
});

test('says which part of the properties is broken and reads the others', () => {
  const { properties, unread } = readWith({
    'docProps/core.xml': CORE.replace('</cp:coreProperties>', ''),
    'docProps/app.xml': '<Properties><Company>UBND xã</Company></Properties>',
  });
  expect(properties).toEqual({ company: 'UBND xã' });
  expect(unread).toEqual([{ part: 'docProps/core.xml', reason: 'properties' }]);
});
