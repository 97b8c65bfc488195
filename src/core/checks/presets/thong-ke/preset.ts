import type { Preset } from '../../preset';

/** A statutory form of statistics: counts and sums, no targets. */
export const preset: Preset = {
  id: 'thong-ke',
  name: 'Biểu thống kê',
  checks: {
    'figures/unknown-option': { enabled: false },
  },
};
