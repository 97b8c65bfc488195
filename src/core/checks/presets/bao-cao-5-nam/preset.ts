import type { Preset } from '../../preset';

/** A report of several years: a target of one year beside figures of all is the usual slip. */
export const preset: Preset = {
  id: 'bao-cao-5-nam',
  name: 'Báo cáo 5 năm, giai đoạn',
  checks: {
    'arithmetic/yearly-target': { severities: { 'periods-implied': 'error' } },
    'figures/outlier': { options: { leastPeriods: 5 } },
    'workbook/addin-functions-left': { severities: { functions: 'warning' } },
  },
};
