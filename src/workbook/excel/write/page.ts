import { formatRange } from '../../../core/base/address';
import type { PageSetup } from '../../../core/model/snapshot';
import { headerParts } from '../headerText';
import { STANDARD_MARGINS, STANDARD_PAPER, paperName } from '../pageSetup';

const POINTS_PER_MM = 72 / 25.4;

/**
 * Asks for the page setup of a sheet; what it does not say is set to what every sheet has.
 * `separator` stands between the areas of an address: the user's list separator on a desktop.
 */
export function queuePage(sheet: Excel.Worksheet, setup: PageSetup, separator: string): void {
  const { pageLayout } = sheet;
  const margins = setup.margins ?? STANDARD_MARGINS;
  pageLayout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = paperName(setup.paperSize ?? STANDARD_PAPER);
  if (paper !== undefined) pageLayout.paperSize = paper;
  pageLayout.topMargin = margins.top * POINTS_PER_MM;
  pageLayout.bottomMargin = margins.bottom * POINTS_PER_MM;
  pageLayout.leftMargin = margins.left * POINTS_PER_MM;
  pageLayout.rightMargin = margins.right * POINTS_PER_MM;
  pageLayout.headerMargin = margins.header * POINTS_PER_MM;
  pageLayout.footerMargin = margins.footer * POINTS_PER_MM;
  pageLayout.centerHorizontally = setup.horizontalCentered === true;
  pageLayout.firstPageNumber = setup.firstPageNumber ?? '';
  pageLayout.zoom = zoomOf(setup);
  const { titleRows: rows, titleColumns: columns, printArea = [] } = setup;
  pageLayout.setPrintTitleRows(
    rows === undefined ? '' : `${String(rows.first + 1)}:${String(rows.last + 1)}`,
  );
  pageLayout.setPrintTitleColumns(columns === undefined ? '' : columnsAddress(columns));
  pageLayout.setPrintArea(printArea.map(formatRange).join(separator));
  queueHeaders(pageLayout.headersFooters, setup);
}

function columnsAddress({
  first,
  last,
}: {
  readonly first: number;
  readonly last: number;
}): string {
  const name = (column: number): string =>
    formatRange({ top: 0, bottom: 0, left: column, right: column }).replace('1', '');
  return `${name(first)}:${name(last)}`;
}

/** Pages counted 0 are as many as are needed, which Excel says by leaving them out. */
function zoomOf({ fitToWidth, fitToHeight, scale }: PageSetup): Excel.PageLayoutZoomOptions {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === undefined || fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined || fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function queueHeaders(group: Excel.HeaderFooterGroup, setup: PageSetup): void {
  group.state = setup.differentFirst === true ? 'FirstAndDefault' : 'Default';
  queueTexts(group.defaultForAllPages, setup.header ?? '', setup.footer ?? '');
  queueTexts(group.firstPage, setup.firstHeader ?? '', setup.firstFooter ?? '');
}

function queueTexts(page: Excel.HeaderFooter, header: string, footer: string): void {
  const above = headerParts(header);
  const below = headerParts(footer);
  page.leftHeader = above.left;
  page.centerHeader = above.center;
  page.rightHeader = above.right;
  page.leftFooter = below.left;
  page.centerFooter = below.center;
  page.rightFooter = below.right;
}
