import { plainItemEnd, plainTextEnd, plainTextStart } from './plainText';

const KEEPING = '<t xml:space="preserve">';

describe('a plain text', () => {
  it.each([
    ['<t>', 'Xã Mẫu'],
    ['<t>', 'a > b'],
    ['<t>', ''],
    ['<t>', 'một  hai'],
    ['<t>', 'x'],
    [KEEPING, 'Xã Mẫu'],
    [KEEPING, ' Xã Mẫu\n'],
    [KEEPING, ' '],
    [KEEPING, ''],
  ])('after %s, %j is found where it stands', (opening, text) => {
    const source = `<sst><si>${opening}${text}</t></si></sst>`;
    const start = plainTextStart(source, 5);
    const end = plainTextEnd(source, start);
    expect(source.slice(start, end)).toBe(text);
    expect(source.slice(plainItemEnd(end))).toBe('</sst>');
  });

  it.each([
    '<si><r><t>a</t></r></si>',
    '<si><t xml:space="default">a</t></si>',
    '<si ><t>a</t></si>',
    '<x:si><x:t>a</x:t></x:si>',
  ])('does not begin at %j', (item) => {
    expect(plainTextStart(item, 0)).toBe(-1);
  });

  it.each([
    '<si><t> một</t></si>',
    '<si><t>một\n</t></si>',
    '<si><t>a &amp; b</t></si>',
    '<si><t>a\r\nb</t></si>',
    '<si><t>a_x000D_b</t></si>',
    '<si><t xml:space="preserve">a &amp; b</t></si>',
    '<si><t xml:space="preserve">a\r\nb</t></si>',
    '<si><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    '<si><t>a<!-- b --></t></si>',
    '<si><t>a</t></si',
    '<si><t>a',
    '<si><t>a</si></t>',
  ])('%j is left to the XML reader', (item) => {
    const start = plainTextStart(item, 0);
    expect(start).toBeGreaterThan(0);
    expect(plainTextEnd(item, start)).toBe(-1);
  });
});
