import { formatCell } from '../base/address';
import type { CalendarDate } from '../base/dates';
import { formatDayFirst } from '../base/dates';
import { CELL_TEXT, type SheetSnapshot } from '../model/snapshot';
import { readFormula, valueAt } from '../model/cells';
import { looseKey } from '../text/fold';
import type { TemplateNote } from './note';
import type { FilledText } from './state';

/** What the fields in a form's texts stand for. */
export interface TextValues {
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly date: CalendarDate | undefined;
  /** The year that is reported; else the date's. */
  readonly year: number | undefined;
  /** Further fields, given by the user: `{ "số văn bản": "12/BC-UBND" }`. */
  readonly others: Readonly<Record<string, string>>;
}

/** Cells of a form with the text they get. */
export interface TextFilling {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly remembered: readonly FilledText[];
  readonly notes: readonly TemplateNote[];
}

const FIELD = /\{([^{}\n]{1,60})\}/g;

const UNIT = new Set(['don vi', 'ten don vi', 'don vi bao cao', 'co quan']);
const PERIOD = new Set(['ki', 'ki bao cao', 'giai doan', 'thoi gian']);
const NUMBER = new Set(['so van ban', 'so', 'so bao cao', 'so ki hieu', 'so quiet dinh']);
const NOTE = new Set(['ghi chu', 'nguoi lap', 'nguoi ki', 'chuc vu nguoi ki', 'dia danh']);

/**
 * Fills `{đơn vị}`, `{kỳ}`, `{ngày}`, `{tháng}`, `{năm}` and the user's own fields in the texts
 * of a sheet. `before`: texts that were filled earlier are filled anew from what they were made
 * of. A field that is unknown or has no value stays as it is and is told.
 */
export function fillTexts(
  sheet: SheetSnapshot,
  values: TextValues,
  before: readonly FilledText[],
): TextFilling {
  const cells: { row: number; column: number; text: string }[] = [];
  const remembered: FilledText[] = [];
  const notes: TemplateNote[] = [];
  const own = before.filter((text) => text.sheet === sheet.name);
  const templates = new Map(own.map(({ text, template }) => [text, template]));
  for (const data of sheet.grid.columns) {
    data.rows.forEach((row, i) => {
      if (data.kinds[i] !== CELL_TEXT || readFormula(sheet, row, data.column) !== undefined) return;
      const shown = valueAt(sheet.grid, data, i);
      if (typeof shown !== 'string') return;
      const template = templates.get(shown) ?? shown;
      if (!template.includes('{')) return;
      const text = template.replace(FIELD, (field: string, name: string, at: number) => {
        const filled = valueOf(name, template.slice(0, at), template.slice(at), values);
        if (filled.value === undefined) {
          notes.push({
            code: filled.isKnown ? 'template-notes/field-empty' : 'template-notes/field-unknown',
            data: { field },
            sheet: sheet.name,
            cell: formatCell({ row, column: data.column }),
          });
        }
        return filled.value ?? field;
      });
      if (text === template && shown === text) return;
      cells.push({ row, column: data.column, text });
      if (text !== template) remembered.push({ sheet: sheet.name, template, text });
    });
  }
  return { cells, remembered, notes };
}

/** Names of the fields in the texts of a form that are the user's own: `["số văn bản"]`. */
export function ownFields(
  sheets: readonly SheetSnapshot[],
  before: readonly FilledText[],
): readonly string[] {
  const nothing: TextValues = {
    unit: '',
    period: '',
    date: { year: 2000, month: 1, day: 1 },
    year: 2000,
    others: {},
  };
  const fields = sheets.flatMap((sheet) =>
    fillTexts(sheet, nothing, before).notes.map(({ data }) => String(data['field']).slice(1, -1)),
  );
  return [...new Map(fields.map((field) => [looseKey(field), field])).values()];
}

interface FieldValue {
  readonly value: string | undefined;
  readonly isKnown: boolean;
}

function valueOf(name: string, before: string, after: string, values: TextValues): FieldValue {
  const key = looseKey(name);
  const own = Object.entries(values.others).find(([other]) => looseKey(other) === key)?.[1];
  if (own !== undefined) return { value: own, isKnown: true };
  const { date } = values;
  if (UNIT.has(key)) return { value: values.unit, isKnown: true };
  if (PERIOD.has(key)) return { value: values.period, isKnown: true };
  if (key === 'ngai') return { value: dayText(date, after), isKnown: true };
  if (key === 'thang') return { value: monthText(date), isKnown: true };
  if (key === 'nam') {
    const isOfDate = /th[aá]ng\s*\S*\s*n[aă]m\s*$/iu.test(before.normalize('NFC'));
    const year = isOfDate ? date?.year : (values.year ?? date?.year);
    return { value: year === undefined ? undefined : String(year), isKnown: true };
  }
  return { value: undefined, isKnown: NUMBER.has(key) || NOTE.has(key) };
}

/** "ngày {ngày} tháng …" wants the day alone, "{ngày}" the whole date. */
function dayText(date: CalendarDate | undefined, after: string): string | undefined {
  if (date === undefined) return undefined;
  const isPart = /^\{[^}]*\}\s*(?:tháng|thang|\/)/iu.test(after.normalize('NFC'));
  return isPart ? String(date.day).padStart(2, '0') : formatDayFirst(date);
}

/** NĐ 30/2020: 0 before days below 10 and before the months 1 and 2. */
function monthText(date: CalendarDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  return date.month <= 2 ? `0${String(date.month)}` : String(date.month);
}
