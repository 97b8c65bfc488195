import type { PageSetup } from '../model/snapshot';
import { plainSetup, samePageSetup } from './pageSetup';

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 8 };

describe('samePageSetup', () => {
  const alike: readonly (readonly [string, PageSetup, PageSetup])[] = [
    ['nothing and what is off or empty', {}, { differentFirst: false, header: '', printArea: [] }],
    ['one page said and unsaid', { fitToWidth: 1 }, { fitToWidth: 1, fitToHeight: 1 }],
    ['a scale beside fitting to pages', { fitToWidth: 1, scale: 80 }, { fitToWidth: 1 }],
    [
      'margins a few micrometres apart',
      { margins: MARGINS },
      { margins: { ...MARGINS, top: 20.004 } },
    ],
    [
      'spans whose keys come in another order',
      { titleRows: { first: 1, last: 2 } },
      { titleRows: { last: 2, first: 1 } },
    ],
  ];

  test.each(alike)('takes %s for the same', (_, a, b) => {
    expect(samePageSetup(a, b)).toBe(true);
  });

  const apart: readonly (readonly [string, PageSetup, PageSetup])[] = [
    ['orientation', { orientation: 'portrait' }, { orientation: 'landscape' }],
    ['pages', { fitToWidth: 1, fitToHeight: 0 }, { fitToWidth: 1 }],
    ['scale', { scale: 80 }, {}],
    ['margins', { margins: MARGINS }, { margins: { ...MARGINS, left: 31 } }],
    ['no margins', { margins: MARGINS }, {}],
    ['title rows', { titleRows: { first: 1, last: 2 } }, { titleRows: { first: 1, last: 3 } }],
    ['title columns', { titleColumns: { first: 0, last: 0 } }, {}],
    [
      'print area',
      { printArea: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
      { printArea: [{ top: 0, left: 0, bottom: 1, right: 2 }] },
    ],
    ['footer', { footer: '&P' }, { footer: '&N' }],
  ];

  test.each(apart)('tells another %s', (_, a, b) => {
    expect(samePageSetup(a, b)).toBe(false);
  });
});

describe('plainSetup', () => {
  test('says both directions of fitting and drops the scale', () => {
    expect(plainSetup({ fitToHeight: 0, scale: 50, horizontalCentered: false })).toEqual({
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});
