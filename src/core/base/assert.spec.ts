import { DefectError, assertNever, assertPresent } from './assert';

describe('assertPresent', () => {
  it.each([0, '', false, 'x'])('gives back %p, which is a value', (value) => {
    expect(assertPresent(value, 'a value')).toBe(value);
  });

  it.each([undefined, null])('throws for %p and names what was promised', (value) => {
    expect(() => assertPresent(value, 'the header row')).toThrow('missing: the header row');
    expect(() => assertPresent(value, 'the header row')).toThrow(DefectError);
  });
});

describe('assertNever', () => {
  it('throws with the case that was not handled', () => {
    const smuggled: never = JSON.parse('{"kind":"novel"}') as never;
    expect(() => assertNever(smuggled)).toThrow('unhandled case: {"kind":"novel"}');
  });
});
