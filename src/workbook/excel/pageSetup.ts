import type { PageSetup } from '../../core/model/snapshot';
import { plainSetup } from '../../core/plan/pageSetup';
import { headerParts, headerText } from './headerText';

export type Margins = NonNullable<PageSetup['margins']>;

/** What Excel gives every sheet, in millimetres. */
export const STANDARD_MARGINS: Margins = {
  top: 19.05,
  bottom: 19.05,
  left: 17.78,
  right: 17.78,
  header: 7.62,
  footer: 7.62,
};

/** By ECMA-376 code, from 1 on. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
] as const;

export type PaperName = (typeof PAPERS)[number];

export const STANDARD_PAPER = 1;

/** Excel's name of a paper size: `9 → A4`; undefined for one that it can't be told. */
export function paperName(code: number): PaperName | undefined {
  return PAPERS[code - 1];
}

/** `A4 → 9`. */
export function paperCode(name: string): number | undefined {
  const index = PAPERS.findIndex((known) => known === name);
  return index < 0 ? undefined : index + 1;
}

const NEAR = 0.01;

/**
 * A page setup as Excel can tell it: it always has an orientation, margins, a paper, a scale, so
 * that what every sheet has is left out, and header texts name their part.
 */
export function excelSetup(setup: PageSetup): PageSetup {
  const { orientation, margins, paperSize, scale, ...rest } = setup;
  const told: { -readonly [K in keyof PageSetup]: PageSetup[K] } = { ...rest };
  if (orientation === 'landscape') told.orientation = orientation;
  if (margins !== undefined && !isStandard(margins)) told.margins = margins;
  if (paperSize !== undefined && paperSize !== STANDARD_PAPER) told.paperSize = paperSize;
  if (scale !== undefined && scale !== 100) told.scale = scale;
  for (const key of ['header', 'footer', 'firstHeader', 'firstFooter'] as const) {
    const text = told[key];
    if (text !== undefined) told[key] = headerText(headerParts(text));
  }
  return plainSetup(told);
}

function isStandard(margins: Margins): boolean {
  const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
  return sides.every((side) => Math.abs(margins[side] - STANDARD_MARGINS[side]) <= NEAR);
}
