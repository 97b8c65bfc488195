import { extensionOf, partKey, relationshipsPart, relativeTarget, resolveTarget } from './partName';

describe('part names', () => {
  it.each<[string, string, string]>([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', './a/../b.xml', 'xl/b.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['a.xml', '../../../b.xml', 'b.xml'],
    ['xl/workbook.xml', 'my%20sheet.xml', 'xl/my sheet.xml'],
    ['xl/workbook.xml', 'worksheets\\s.xml', 'xl/worksheets/s.xml'],
    ['xl/workbook.xml', 'bad%zz.xml', 'xl/bad%zz.xml'],
  ])('from %j, %j leads to %j', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('are the same in every spelling', () => {
    expect(partKey('/XL\\Workbook.xml')).toBe(partKey('xl/workbook.XML'));
  });

  it('tell where the relationships are', () => {
    expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });

  it('give targets that lead back', () => {
    expect(relativeTarget('xl/workbook.xml', 'xl/worksheets/s.xml')).toBe('worksheets/s.xml');
    expect(relativeTarget('xl/workbook.xml', 'customXml/item1.xml')).toBe('/customXml/item1.xml');
  });

  it('have the extension of their last piece', () => {
    expect([extensionOf('a.b/c'), extensionOf('xl/A.XML')]).toEqual(['', 'xml']);
  });
});
