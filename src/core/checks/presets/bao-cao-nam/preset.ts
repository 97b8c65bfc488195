import type { Preset } from '../../preset';

/** A report of the whole year: every check as it declares itself. */
export const preset: Preset = {
  id: 'bao-cao-nam',
  name: 'Báo cáo tổng kết năm',
  checks: {},
};
