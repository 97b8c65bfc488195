import { MARGINS } from '../../../annexes/layout/page';
import type { PageSetup } from '../../../model/snapshot';
import { defineCheck } from '../../definition';
import { fixSetup, printedSheets } from '../printedSheets';

const A4_CODE = 9;
/** NĐ 30/2020, in millimetres. */
const LIMITS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** Margins are kept in inches. */
const TOLERANCE = 0.5;

/** Paper and margins that were set and are not those of NĐ 30/2020. */
export const check = defineCheck({
  code: 'page/paper',
  scope: 'sheet',
  findings: { size: 'info', margins: 'info' },
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { sheet } of printedSheets(facts)) {
      const { paperSize, margins } = sheet.pageSetup;
      if (paperSize !== undefined && paperSize !== A4_CODE) {
        const fix = fixSetup(sheet, 'fix/paper', {}, { paperSize: A4_CODE });
        yield { kind: 'size', sheet: sheet.name, data: { size: paperSize }, fix };
      }
      const wrong = margins === undefined ? [] : wrongSides(margins);
      if (margins === undefined || wrong.length === 0) continue;
      const right = Object.fromEntries(wrong.map((side) => [side, MARGINS[side]]));
      const fix = fixSetup(sheet, 'fix/margins', {}, { margins: { ...margins, ...right } });
      yield { kind: 'margins', sheet: sheet.name, data: shown(margins), fix };
    }
  },
});

type Margins = NonNullable<PageSetup['margins']>;

function wrongSides(margins: Margins): readonly (typeof SIDES)[number][] {
  return SIDES.filter((side) => {
    const [least, most] = LIMITS[side];
    return margins[side] < least - TOLERANCE || margins[side] > most + TOLERANCE;
  });
}

function shown({ top, bottom, left, right }: Margins): Readonly<Record<string, number>> {
  const whole = Math.round;
  return { top: whole(top), bottom: whole(bottom), left: whole(left), right: whole(right) };
}
