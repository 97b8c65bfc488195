import { parseIsoDate } from '../../core/base/dates';
import { sentence, type Language } from '../../strings/sentence';
import type { ReportHead } from './checkedBook';

/** What is said of the whole check: for which day and by which preset, where that was given. */
export function headLine({ date, preset }: ReportHead, language: Language): readonly string[] {
  return [
    ...(date === undefined
      ? []
      : [sentence('report/checked-on', { date: dayText(date, language) }, language)]),
    ...(preset === undefined ? [] : [sentence('report/preset-used', { name: preset }, language)]),
  ];
}

/** `2026-11-21 → 21/11/2026` in Vietnamese; what is no date stays. */
export function dayText(iso: string, language: Language): string {
  const date = parseIsoDate(iso);
  if (date === undefined || language === 'en') return iso;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(date.day)}/${two(date.month)}/${String(date.year)}`;
}
