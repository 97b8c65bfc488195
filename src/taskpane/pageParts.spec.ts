import { isDark } from './theme';
import { rememberLanguage, rememberedLanguage } from './settings';
import { nextTab } from './Tabs';
import { downloadsOn } from './downloadFile';
import { placeOf } from './excelHost';
import { tapFunctions, tappedFunction, type TapScope } from './functionTap';

describe('isDark', () => {
  it.each([
    ['#FFFFFF', true, false],
    ['#252423', false, true],
    ['252423FF', false, true],
    // Excel's "colourful" and a dark green of the same hue.
    ['#217346', false, true],
    [undefined, true, true],
    ['', false, false],
  ])('goes by %s before the system', (bodyBackgroundColor, system, expected) => {
    const officeTheme = bodyBackgroundColor === undefined ? {} : { bodyBackgroundColor };
    expect(isDark({ officeTheme }, system)).toBe(expected);
  });

  it('goes by the system outside Office', () => {
    expect(isDark(undefined, true)).toBe(true);
  });
});

describe('the remembered language', () => {
  it('is Vietnamese until somebody chose English', () => {
    const kept = new Map<string, string>();
    const shelf = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    expect(rememberedLanguage(shelf)).toBe('vi');
    rememberLanguage(shelf, 'en');
    expect(rememberedLanguage(shelf)).toBe('en');
    rememberLanguage(shelf, 'vi');
    expect(rememberedLanguage(shelf)).toBe('vi');
  });

  it('is Vietnamese where the host forbids storage', () => {
    const forbidden = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    rememberLanguage(forbidden, 'en');
    expect(rememberedLanguage(forbidden)).toBe('vi');
  });
});

describe('downloadsOn', () => {
  it.each([
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
  ])('says for %s: %s', (platform, expected) => {
    expect(downloadsOn(platform)).toBe(expected);
  });
});

describe('nextTab', () => {
  it.each([
    ['ArrowRight', 3, 0],
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['Enter', 1, undefined],
  ])('leads with %s from %i to %s', (key, at, expected) => {
    expect(nextTab(key, at, 4)).toBe(expected);
  });
});

describe('placeOf', () => {
  it.each([
    ['Sheet1!B5', { sheet: 'Sheet1', cell: 'B5' }],
    ["'Biểu 1'!$B$5", { sheet: 'Biểu 1', cell: 'B5' }],
    ["'It''s!'!A1", { sheet: "It's!", cell: 'A1' }],
  ])('reads %s', (address, expected) => {
    expect(placeOf(address)).toEqual(expected);
  });
});

describe('the tap of functions', () => {
  it('hears each function that registers and lets it register', () => {
    const registered: string[] = [];
    const scope: TapScope = {
      CustomFunctions: { associate: (id: string) => void registered.push(id) },
    };
    tapFunctions(scope);
    const implementation = (): number => 1;
    (scope.CustomFunctions as { associate: (id: string, f: unknown) => void }).associate(
      'TACHSO',
      implementation,
    );
    expect(registered).toEqual(['TACHSO']);
    expect(tappedFunction(scope, 'TACHSO')).toBe(implementation);
    expect(tappedFunction(scope, 'HANMUC')).toBeUndefined();
  });

  it('finds functions that only the stand-in of a plain browser knows', () => {
    const implementation = (): number => 1;
    const scope: TapScope = { CustomFunctions: { mappings: { TACHSO: implementation } } };
    tapFunctions(scope);
    expect(tappedFunction(scope, 'TACHSO')).toBe(implementation);
  });

  it('does nothing on a page without functions', () => {
    const scope: TapScope = {};
    tapFunctions(scope);
    expect(tappedFunction(scope, 'TACHSO')).toBeUndefined();
  });
});
