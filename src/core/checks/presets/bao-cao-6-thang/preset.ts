import type { Preset } from '../../preset';

/** A half-year report: part of the year is done, so nothing is required of the year’s end. */
export const preset: Preset = {
  id: 'bao-cao-6-thang',
  name: 'Báo cáo sơ kết 6 tháng',
  checks: {},
};
