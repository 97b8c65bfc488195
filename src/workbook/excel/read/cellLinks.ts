import { rangeAt as rectangleAt, type CellRef } from '../../../core/base/address';
import type { CellLink } from '../../../core/model/snapshot';
import { rangeAt } from './sheetQuery';

/** A cell whose link is wanted: Excel tells links cell by cell only. */
export interface LinkPlace {
  readonly sheet: string;
  readonly cell: CellRef;
}

/** A link that was found, by the sheet's name in lower case. */
export interface PlacedLink {
  readonly sheet: string;
  readonly link: CellLink;
}

/** Asks where cells lead; call what it gives after synchronising. */
export function queueLinks(
  context: Excel.RequestContext,
  places: readonly LinkPlace[],
): () => readonly PlacedLink[] {
  const questions = places.map(({ sheet, cell }) => {
    const area = rectangleAt(cell);
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
    range.load('hyperlink');
    return { sheet: sheet.toLowerCase(), area, range };
  });
  return () =>
    questions.flatMap(({ sheet, area, range }): readonly PlacedLink[] => {
      const link = linkOf(range);
      return link === undefined ? [] : [{ sheet, link: { range: area, ...link } }];
    });
}

function linkOf(range: Excel.Range): Pick<CellLink, 'location'> | undefined {
  // A cell that leads nowhere tells null, whatever the typings say.
  const hyperlink = range.hyperlink as Excel.RangeHyperlink | null;
  const { address = '', documentReference = '' } = hyperlink ?? {};
  if (address !== '') return { location: undefined };
  return documentReference === '' ? undefined : { location: documentReference };
}
