import type { Preset } from '../../preset';

/**
 * A report of part of a year: targets are of the whole year, so falling short of one, or having no
 * figure yet, is no error.
 */
export const preset: Preset = {
  id: 'bao-cao-6-thang',
  name: 'Báo cáo sơ kết 6 tháng, 9 tháng, quý',
  checks: {
    'arithmetic/rating-mismatch': { severities: { missed: 'info' } },
    'arithmetic/strict-target': { severities: { equal: 'info' } },
    'structure/required-empty': { severities: { actual: 'info' } },
    'workbook/addin-functions-left': { severities: { functions: 'warning' } },
    'workbook/reference-to-blank': { severities: { blank: 'info' } },
  },
};
