import { checks } from '../core/checks';
import { checkTitle } from './checkTitle';

it.each(checks.map(({ code }) => code))('there are words over the findings of %s', (code) => {
  const [vi, en] = [checkTitle(code, 'vi'), checkTitle(code, 'en')];
  expect(vi).not.toBe(code);
  expect(en).not.toBe(code);
  expect(vi.length).toBeLessThan(40);
});

it('a check without words is called by its code', () => {
  expect(checkTitle('figures/new', 'vi')).toBe('figures/new');
});
