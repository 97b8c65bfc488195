import { StylesEditor } from './stylesEditor';
import { plainStyleSheet } from './styleSheet';

const SHEET = plainStyleSheet('urn:x');

const RICH =
  '<s:styleSheet xmlns:s="urn:x"><s:numFmts count="1"><s:numFmt numFmtId="170" formatCode="0.000"/></s:numFmts>' +
  '<s:fonts count="1"><s:font><s:u/><s:sz val="11"/><s:color theme="1"/><s:name val="Calibri"/><s:family val="2"/><s:scheme val="minor"/></s:font></s:fonts>' +
  '<s:cellXfs count="1"><s:xf numFmtId="0" fontId="0" xfId="0"><s:alignment horizontal="left" indent="1"/><s:protection locked="0"/></s:xf></s:cellXfs>' +
  '<s:dxfs count="1"><s:dxf><s:font><s:b/></s:font></s:dxf></s:dxfs></s:styleSheet>';

describe('StylesEditor', () => {
  test('changes nothing when nothing is asked for', () => {
    expect(new StylesEditor(SHEET).text()).toBe(SHEET);
  });

  test('adds one style for one look, however often it is asked for', () => {
    const editor = new StylesEditor(SHEET);
    const bold = editor.patched(0, [{ bold: true }]);
    expect([bold, editor.patched(0, [{ bold: true }]), editor.patched(0, [])]).toEqual([1, 1, 0]);
    const again = new StylesEditor(editor.text());
    expect(again.patched(0, [{ bold: true }])).toBe(1);
    expect(again.text()).toBe(editor.text());
  });

  test('lays a patch over what is there, in the order of the schema', () => {
    const editor = new StylesEditor(RICH);
    const style = editor.patched(0, [
      { bold: true, fontName: 'Times New Roman', fontSize: 13, wrap: true, horizontal: 'general' },
    ]);
    expect(style).toBe(1);
    const text = editor.text();
    expect(text).toContain(
      '<s:font><s:b/><s:u/><s:sz val="13"/><s:color theme="1"/><s:name val="Times New Roman"/></s:font></s:fonts>',
    );
    expect(text).toContain(
      '<s:xf numFmtId="0" fontId="1" xfId="0" applyFont="1" applyAlignment="1">' +
        '<s:alignment indent="1" wrapText="1"/><s:protection locked="0"/></s:xf></s:cellXfs>',
    );
    expect(text).toContain('<s:dxfs count="1"><s:dxf><s:font><s:b/></s:font></s:dxf></s:dxfs>');
  });

  test.each([
    ['General', '0'],
    ['#,##0.00', '4'],
    ['@', '49'],
    ['0.000', '170'],
    ['0.0000', '171'],
  ])('writes the number format %s by the id %s', (numberFormat, id) => {
    const editor = new StylesEditor(RICH);
    editor.patched(0, [{ numberFormat }]);
    expect(editor.text()).toContain(`<s:xf numFmtId="${id}" fontId="0" xfId="0" applyNumberFormat`);
  });

  test('adds the lists that a style sheet lacks where the schema wants them', () => {
    const editor = new StylesEditor(RICH);
    editor.patched(0, [{ fill: 'fff2cc', border: 'thin' }]);
    const lists = [...editor.text().matchAll(/<s:(\w+) count/g)].map(([, list]) => list);
    expect(lists).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
    expect(editor.text()).toContain('fillId="2" applyFill="1"');
    expect(editor.text()).toContain('<s:fgColor rgb="FFFFF2CC"/>');
  });

  test('keeps the diagonal of a border', () => {
    const source = SHEET.replace(
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      '<border diagonalUp="1"><left style="hair"/><right/><top/><bottom/><diagonal style="thin"/></border>',
    );
    const editor = new StylesEditor(source);
    editor.patched(0, [{ border: 'none' }]);
    expect(editor.text()).toContain(
      '<border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders>',
    );
  });
});
