import type { Choices, MutableBook, MutableSheet } from '../mutator';
import { pick, seededChoices } from '../random';
import { awardCountsSheet } from './awardCounts';
import { collectivesSheet } from './collectives';
import { documentsSheet } from './documents';
import { registerSheet } from './register';
import { FORMS, statutorySheet } from './statutory';
import { periodsSheet } from './periods';
import { ratedTargetsSheet } from './ratedTargets';
import { stagesSheet } from './stages';
import { targetsSheet, type SheetRequest } from './targets';
import { titleCountsSheet } from './titleCounts';
import { workPlanSheet } from './workPlan';
import type { Writing } from './written';

type Draw = (request: SheetRequest, choose: Choices) => MutableSheet;

/** Every kind of table that the generator draws, by the name of its sheet. */
export const TABLES: Readonly<Record<string, Draw>> = {
  'Chỉ tiêu': targetsSheet,
  'Chỉ tiêu 5 năm': ratedTargetsSheet,
  '6 tháng': periodsSheet,
  'Khen thưởng': awardCountsSheet,
  'Danh hiệu': titleCountsSheet,
  'Sổ khen thưởng': registerSheet,
  'Danh hiệu tập thể': collectivesSheet,
  'Đăng ký': stagesSheet,
  'Kế hoạch': workPlanSheet,
  'Văn bản': documentsSheet,
  '0601': (request, choose) => statutorySheet(FORMS[0], request, choose),
  '0602': (request, choose) => statutorySheet(FORMS[1], request, choose),
  '0603': (request, choose) => statutorySheet(FORMS[2], request, choose),
};

/** A right workbook with the named tables of about `rows` lines each; the seed repeats it. */
export function cleanBook(
  seed: number,
  rows: number,
  tables: readonly string[] = Object.keys(TABLES),
): MutableBook {
  const choose = seededChoices(seed);
  return {
    sheets: tables.flatMap((name) => {
      const draw = TABLES[name];
      const writing: Writing = pick(choose, ['numbers', 'text', 'mixed']);
      return draw === undefined ? [] : [draw({ name, rows, writing }, choose)];
    }),
  };
}
