import type { RangeRef } from '../../../core/base/address';
import type { PageSetup, Span } from '../../../core/model/snapshot';
import { headerText } from '../headerText';
import { excelSetup, paperCode } from '../pageSetup';
import { loadPlace, loadPlaces, rectangleOf, rectanglesOf } from './matrix';

const SECTIONS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

/** What to load of a sheet for its page setup, as paths from the sheet. */
export const PAGE_FIELDS: readonly string[] = [
  ...[
    'orientation',
    'paperSize',
    'topMargin',
    'bottomMargin',
    'leftMargin',
    'rightMargin',
    'headerMargin',
    'footerMargin',
    'centerHorizontally',
    'firstPageNumber',
    'zoom',
    'headersFooters/state',
    ...SECTIONS.map((section) => `headersFooters/defaultForAllPages/${section}`),
    ...SECTIONS.map((section) => `headersFooters/firstPage/${section}`),
  ].map((field) => `pageLayout/${field}`),
];

const MM_PER_POINT = 25.4 / 72;

/** What of a page setup are ranges. */
export interface PrintRanges {
  readonly printArea?: readonly RangeRef[];
  readonly titleRows?: Span;
  readonly titleColumns?: Span;
}

/** Asks for print area and titles; call what it gives once the context was synchronised. */
export function queuePrintRanges(sheet: Excel.Worksheet): () => PrintRanges {
  const { pageLayout } = sheet;
  const area = pageLayout.getPrintAreaOrNullObject();
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  loadPlaces(area);
  loadPlace(rows);
  loadPlace(columns);
  return () => printRanges(rectanglesOf(area), rows, columns);
}

function printRanges(
  printArea: readonly RangeRef[],
  rows: Excel.Range,
  columns: Excel.Range,
): PrintRanges {
  const rowArea = rows.isNullObject ? undefined : rectangleOf(rows);
  const columnArea = columns.isNullObject ? undefined : rectangleOf(columns);
  return {
    ...(printArea.length === 0 ? {} : { printArea }),
    ...(rowArea && { titleRows: { first: rowArea.top, last: rowArea.bottom } }),
    ...(columnArea && { titleColumns: { first: columnArea.left, last: columnArea.right } }),
  };
}

/** The page setup of a sheet whose fields are loaded. */
export function pageSetupOf(layout: Excel.PageLayout, ranges: PrintRanges): PageSetup {
  const { zoom, headersFooters, firstPageNumber } = layout;
  const { defaultForAllPages: all, firstPage: first, state } = headersFooters;
  const paper = paperCode(layout.paperSize);
  return excelSetup({
    ...ranges,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: {
      top: layout.topMargin * MM_PER_POINT,
      bottom: layout.bottomMargin * MM_PER_POINT,
      left: layout.leftMargin * MM_PER_POINT,
      right: layout.rightMargin * MM_PER_POINT,
      header: layout.headerMargin * MM_PER_POINT,
      footer: layout.footerMargin * MM_PER_POINT,
    },
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...fitOf(zoom),
    ...(typeof firstPageNumber === 'number' ? { firstPageNumber } : {}),
    horizontalCentered: layout.centerHorizontally,
    header: headerOf(all),
    footer: footerOf(all),
    firstHeader: headerOf(first),
    firstFooter: footerOf(first),
    differentFirst: state === 'FirstAndDefault' || state === 'FirstOddAndEven',
  });
}

function fitOf(zoom: Excel.PageLayoutZoomOptions): PageSetup {
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = zoom;
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  if (isNumber(wide) || isNumber(high))
    return { fitToWidth: isNumber(wide) ? wide : 0, fitToHeight: isNumber(high) ? high : 0 };
  return isNumber(scale) ? { scale } : {};
}

function headerOf(page: Excel.HeaderFooter): string {
  return headerText({ left: page.leftHeader, center: page.centerHeader, right: page.rightHeader });
}

function footerOf(page: Excel.HeaderFooter): string {
  return headerText({ left: page.leftFooter, center: page.centerFooter, right: page.rightFooter });
}
