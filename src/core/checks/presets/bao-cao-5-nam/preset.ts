import type { Preset } from '../../preset';

/** A report of several years: every check as it declares itself. */
export const preset: Preset = {
  id: 'bao-cao-5-nam',
  name: 'Báo cáo 5 năm, giai đoạn',
  checks: {},
};
