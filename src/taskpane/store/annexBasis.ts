import { annexes } from '../../core/annexes';
import type { AnnexDefinition, Asked } from '../../core/annexes/definition';
import type { CalendarDate } from '../../core/base/dates';
import { readDong } from '../../core/figures/readDong';
import { onlyDate } from '../../core/text/writtenDates';
import type { AnnexForm } from './annexesState';
import { readUnits } from './formerUnits';

/** What the fields of an annex's day and salary say. */
export interface Basis {
  /** The fields that this annex has. */
  readonly asks: readonly Asked[];
  readonly date: CalendarDate | undefined;
  readonly baseSalary: number | undefined;
  /** Former units and what they became. */
  readonly units: Readonly<Record<string, string>> | undefined;
  /** The fields that hold something that can't be read. */
  readonly wrong: readonly Asked[];
}

const DEFINITIONS: readonly AnnexDefinition[] = annexes;

/** Reads the fields that the annex asks for; what was typed for another annex doesn't count. */
export function basisOf(annex: string, form: AnnexForm): Basis {
  const asks = DEFINITIONS.find(({ id }) => id === annex)?.asks ?? [];
  const typed = (field: Asked, text: string): string => (asks.includes(field) ? text.trim() : '');
  const dateText = typed('date', form.date);
  const salaryText = typed('base-salary', form.baseSalary);
  const date = onlyDate(dateText);
  const baseSalary = readDong(salaryText);
  const units = readUnits(typed('previous', form.units));
  const wrong: Asked[] = [];
  if (dateText !== '' && date === undefined) wrong.push('date');
  if (salaryText !== '' && baseSalary === undefined) wrong.push('base-salary');
  if (units === undefined) wrong.push('previous');
  return { asks, date, baseSalary, units, wrong };
}
