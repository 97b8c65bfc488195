import { functionTexts } from '../../strings/functions';
import { searchFunctions } from './functionSearch';

const ids = (query: string): readonly string[] =>
  searchFunctions(functionTexts, query).map(({ id }) => id);

describe('searchFunctions', () => {
  it('gives every function for an empty query', () => {
    expect(ids(' ')).toEqual(functionTexts.map(({ id }) => id));
  });

  it('needs no diacritics and no capitals', () => {
    expect(ids('hoàn thành kế hoạch')).toContain('HOANTHANH');
    expect(ids('hoan thanh ke hoach')).toEqual(ids('HOÀN THÀNH KẾ HOẠCH'));
  });

  it('puts those named so first', () => {
    expect(ids('hanmuc')[0]).toBe('HANMUC');
    expect(ids('bangchu')).toEqual(['BANGCHU']);
  });

  it('gives none for words that stand nowhere', () => {
    expect(ids('hoan thanh zzz')).toEqual([]);
  });
});
