import { remember } from './remember';

describe('remember', () => {
  it('computes once for each text, also what is undefined', () => {
    const asked: string[] = [];
    const read = remember((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([read('ab'), read(''), read('ab'), read(''), read('c')]).toEqual([
      2,
      undefined,
      2,
      undefined,
      1,
    ]);
    expect(asked).toEqual(['ab', '', 'c']);
  });
});
