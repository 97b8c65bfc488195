import type { Preset } from '../../preset';

/** A report of a whole year. Whoever hands it in also signs its tables. */
export const preset: Preset = {
  id: 'bao-cao-nam',
  name: 'Báo cáo tổng kết năm',
  checks: {
    'structure/signature-missing': { severities: { form: 'warning' } },
    'workbook/addin-functions-left': { severities: { functions: 'warning' } },
  },
};
