import { plainItemEnd, plainTextEnd, plainTextStart } from './plainText';

describe('a plain text', () => {
  it.each(['Xã Mẫu', 'a > b', '', 'một  hai', 'x'])('%j is found where it stands', (text) => {
    const source = `<sst><si><t>${text}</t></si></sst>`;
    const end = plainTextEnd(source, 5);
    expect(source.slice(plainTextStart(5), end)).toBe(text);
    expect(source.slice(plainItemEnd(end))).toBe('</sst>');
  });

  it.each([
    '<si><t> một</t></si>',
    '<si><t>một\n</t></si>',
    '<si><t>a &amp; b</t></si>',
    '<si><t>a\r\nb</t></si>',
    '<si><t>a_x000D_b</t></si>',
    '<si><t xml:space="preserve"> a</t></si>',
    '<si><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    '<si><r><t>a</t></r></si>',
    '<si><t>a<!-- b --></t></si>',
    '<si><t>a</t></si',
    '<si><t>a',
    '<si><t>a</si></t>',
    '<x:si><x:t>a</x:t></x:si>',
  ])('%j is left to the XML reader', (item) => {
    expect(plainTextEnd(item, 0)).toBe(-1);
  });
});
