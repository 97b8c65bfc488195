import type { Preset } from '../../preset';

/** A plan has targets and no results yet: what compares the two has nothing to say. */
export const preset: Preset = {
  id: 'ke-hoach',
  name: 'Kế hoạch',
  checks: {
    'arithmetic/cumulative': { enabled: false },
    'arithmetic/growth': { enabled: false },
    'arithmetic/printed-percentage': { enabled: false },
    'arithmetic/range-target': { enabled: false },
    'arithmetic/rating-mismatch': { enabled: false },
    'arithmetic/strict-target': { enabled: false },
    'arithmetic/yearly-target': { enabled: false },
    'figures/incomparable': { enabled: false },
    'structure/required-empty': { severities: { actual: 'info' } },
    'workbook/reference-to-blank': { enabled: false },
  },
};
