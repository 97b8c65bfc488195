import { LEVELS, type Level } from '../../rules/awardIds';
import type { IsoDate } from '../../rules/pack';

interface LevelEntry {
  readonly name: string;
  /** The last day that this level existed. */
  readonly to?: IsoDate;
}

/** The levels with their names, highest first. */
export const LEVEL_ENTRIES: Readonly<Record<Level, LevelEntry>> = {
  'chu-tich-nuoc': { name: 'Chủ tịch nước' },
  'quoc-hoi': { name: 'Ủy ban Thường vụ Quốc hội' },
  'chinh-phu': { name: 'Chính phủ, Thủ tướng Chính phủ' },
  'nha-nuoc': { name: 'Cấp Nhà nước' },
  bo: { name: 'Bộ, ban, ngành, đoàn thể Trung ương' },
  tinh: { name: 'Cấp tỉnh' },
  'luc-luong': { name: 'Quân khu và tương đương, đại học quốc gia' },
  'doan-the': { name: 'Tổ chức chính trị, tổ chức chính trị - xã hội' },
  so: { name: 'Sở, ban, ngành cấp tỉnh và tương đương' },
  huyen: { name: 'Cấp huyện', to: '2025-06-30' },
  xa: { name: 'Cấp xã' },
  'co-so': { name: 'Cơ quan, đơn vị, doanh nghiệp, hợp tác xã' },
};

/** The levels of the State, which `nha-nuoc` stands for. */
export const STATE_LEVELS: readonly Level[] = ['chu-tich-nuoc', 'quoc-hoi', 'chinh-phu'];

/** `tinh → Cấp tỉnh`. */
export function levelName(level: Level): string {
  return LEVEL_ENTRIES[level].name;
}

/** Its place from the highest level, from 0. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Whether the first level is the second or one that `nha-nuoc` stands for. */
export function isLevelOf(level: Level, wanted: Level): boolean {
  return level === wanted || (wanted === 'nha-nuoc' && STATE_LEVELS.includes(level));
}
