import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeRef,
} from '../../../../src/core/base/address';
import type { PageSetup } from '../../../../src/core/model/snapshot';
import type { HostBook } from '../book';
import { WireError, type Scalar, type WireObject } from '../protocol';
import { flag, size } from './format';
import { areasObject } from './merging';
import { areaOf } from './areaOf';
import { rangeObject } from './range';

const MM_PER_POINT = 25.4 / 72;
/** What a new sheet has, in millimetres. */
const MARGINS = {
  top: 19.05,
  bottom: 19.05,
  left: 17.78,
  right: 17.78,
  header: 7.62,
  footer: 7.62,
};
const PAPERS = new Map([
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
]);

export function pageLayoutObject(book: HostBook, sheetName: string): WireObject {
  const read = (): PageSetup => book.sheet(sheetName).pageSetup;
  const change = (patch: { readonly [K in keyof PageSetup]: PageSetup[K] | undefined }): void => {
    const sheet = book.sheet(sheetName);
    book.assertWritable(sheet);
    const entries = Object.entries({ ...sheet.pageSetup, ...patch });
    sheet.pageSetup = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  };
  const range = (area: RangeRef): WireObject => rangeObject(book, sheetName, area);
  const margin = (side: keyof typeof MARGINS): Scalar => ({
    get: () => (read().margins ?? MARGINS)[side] / MM_PER_POINT,
    set: (value) => {
      const margins = { ...(read().margins ?? MARGINS), [side]: size(value) * MM_PER_POINT };
      change({ margins: isStandard(margins) ? undefined : margins });
    },
  });
  return {
    type: 'PageLayout',
    scalars: {
      Orientation: {
        get: () => (read().orientation === 'landscape' ? 'Landscape' : 'Portrait'),
        set: (value) => {
          change({ orientation: value === 'Landscape' ? 'landscape' : undefined });
        },
      },
      PaperSize: {
        get: () => PAPERS.get(read().paperSize ?? 1),
        set: (value) => {
          const code = [...PAPERS].find(([, name]) => name === value)?.[0];
          if (code === undefined) throw new WireError('InvalidArgument', String(value));
          change({ paperSize: code === 1 ? undefined : code });
        },
      },
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
      CenterHorizontally: {
        get: () => read().horizontalCentered === true,
        set: (value) => {
          change({ horizontalCentered: flag(value) ? true : undefined });
        },
      },
      FirstPageNumber: {
        get: () => read().firstPageNumber ?? '',
        set: (value) => {
          change({ firstPageNumber: value === '' ? undefined : size(value) });
        },
      },
      Zoom: {
        get: () => zoomOf(read()),
        set: (value) => {
          change(setupOfZoom(value));
        },
      },
    },
    parts: { HeadersFooters: () => headersObject(read, change) },
    methods: {
      GetPrintAreaOrNullObject: () => {
        const areas = read().printArea ?? [];
        return areas.length === 0 ? null : areasObject(areas, range);
      },
      SetPrintArea: (given) => {
        change({ printArea: printAreas(given, book.options.listSeparator ?? ',') });
        return null;
      },
      GetPrintTitleRowsOrNullObject: () => {
        const rows = read().titleRows;
        if (rows === undefined) return null;
        return range({ top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 });
      },
      SetPrintTitleRows: (given) => {
        const area = oneArea(given);
        if (area !== undefined && area.right !== MAX_COLUMNS - 1)
          throw new WireError('InvalidArgument', 'not entire rows');
        change({ titleRows: area && { first: area.top, last: area.bottom } });
        return null;
      },
      GetPrintTitleColumnsOrNullObject: () => {
        const columns = read().titleColumns;
        if (columns === undefined) return null;
        return range({ left: columns.first, right: columns.last, top: 0, bottom: MAX_ROWS - 1 });
      },
      SetPrintTitleColumns: (given) => {
        const area = oneArea(given);
        change({ titleColumns: area && { first: area.left, last: area.right } });
        return null;
      },
    },
  };
}

function isStandard(margins: typeof MARGINS): boolean {
  const pairs = [
    [margins.top, MARGINS.top],
    [margins.bottom, MARGINS.bottom],
    [margins.left, MARGINS.left],
    [margins.right, MARGINS.right],
    [margins.header, MARGINS.header],
    [margins.footer, MARGINS.footer],
  ];
  return pairs.every(([a = 0, b = 0]) => Math.abs(a - b) < 0.005);
}

function zoomOf({ fitToWidth, fitToHeight, scale }: PageSetup): unknown {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  const pages = (count = 1): number | null => (count === 0 ? null : count);
  return { horizontalFitToPages: pages(fitToWidth), verticalFitToPages: pages(fitToHeight) };
}

function setupOfZoom(value: unknown) {
  const given = new Map(Object.entries(value ?? {}));
  const scale = given.get('scale');
  if (typeof scale === 'number')
    return {
      scale: scale === 100 ? undefined : scale,
      fitToWidth: undefined,
      fitToHeight: undefined,
    };
  const pages = (key: string): number => Number(given.get(key) ?? 0);
  if (given.size === 0) throw new WireError('InvalidArgument', 'zoom');
  return {
    scale: undefined,
    fitToWidth: pages('horizontalFitToPages'),
    fitToHeight: pages('verticalFitToPages'),
  };
}

/** Several areas in one text stand between the system's list separators. */
function printAreas(given: unknown, separator: string): readonly RangeRef[] | undefined {
  if (typeof given !== 'string') return [areaOf(given)];
  if (given === '') return undefined;
  return given.split(separator).map((text) => {
    const area = parseRange(text);
    if (area === undefined) throw new WireError('InvalidArgument', text);
    return area;
  });
}

function oneArea(given: unknown): RangeRef | undefined {
  if (typeof given !== 'string') return areaOf(given);
  if (given === '') return undefined;
  const area = parseRange(given);
  if (area === undefined) throw new WireError('InvalidArgument', given);
  return area;
}

const SECTIONS = [
  ['Left', 'L'],
  ['Center', 'C'],
  ['Right', 'R'],
] as const;

type HeaderKey = 'header' | 'footer' | 'firstHeader' | 'firstFooter';

function headersObject(
  read: () => PageSetup,
  change: (patch: { readonly [K in keyof PageSetup]: PageSetup[K] | undefined }) => void,
): WireObject {
  const texts = (header: HeaderKey, footer: HeaderKey): WireObject => ({
    type: 'HeaderFooter',
    scalars: Object.fromEntries(
      SECTIONS.flatMap(([side, code]) =>
        (
          [
            ['Header', header],
            ['Footer', footer],
          ] as const
        ).map(([kind, key]): [string, Scalar] => [
          `${side}${kind}`,
          {
            get: () => sections(read()[key] ?? '')[code] ?? '',
            set: (value) => {
              const parts = { ...sections(read()[key] ?? ''), [code]: String(value) };
              change({ [key]: joined(parts) });
            },
          },
        ]),
      ),
    ),
  });
  return {
    type: 'HeaderFooterGroup',
    scalars: {
      State: {
        get: () => (read().differentFirst === true ? 'FirstAndDefault' : 'Default'),
        set: (value) => {
          change({ differentFirst: value === 'FirstAndDefault' ? true : undefined });
        },
      },
    },
    parts: {
      DefaultForAllPages: () => texts('header', 'footer'),
      FirstPage: () => texts('firstHeader', 'firstFooter'),
    },
  };
}

/** `&LTrái&CGiữa → { L: 'Trái', C: 'Giữa' }`; a text without a code stands in the middle. */
function sections(text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  const pieces = text.split(/&([LCR])/);
  if (pieces[0] !== undefined && pieces[0] !== '') parts['C'] = pieces[0];
  for (let i = 1; i < pieces.length; i += 2) parts[pieces[i] ?? ''] = pieces[i + 1] ?? '';
  return parts;
}

function joined(parts: Record<string, string>): string | undefined {
  const text = SECTIONS.map(([, code]) => code)
    .filter((code) => (parts[code] ?? '') !== '')
    .map((code) => `&${code}${parts[code] ?? ''}`)
    .join('');
  return text === '' ? undefined : text;
}
