import type { Preset } from '../../preset';

/** A statutory form of statistics: its lines and columns are given, and it is signed. */
export const preset: Preset = {
  id: 'thong-ke',
  name: 'Biểu thống kê theo thông tư',
  checks: {
    'arithmetic/direction': { enabled: false },
    'arithmetic/rating-mismatch': { enabled: false },
    'arithmetic/strict-target': { enabled: false },
    'arithmetic/yearly-target': { enabled: false },
    'figures/incomparable': { enabled: false },
    'structure/form-changed': {
      severities: { 'lines-deleted': 'error', 'code-missing': 'error' },
    },
    'structure/signature-missing': { severities: { form: 'warning' } },
    'workbook/addin-functions-left': { severities: { functions: 'warning' } },
  },
};
