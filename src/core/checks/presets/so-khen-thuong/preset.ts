import type { Preset } from '../../preset';

/** A register of awards: lines of names and decisions, neither targets nor sums. */
export const preset: Preset = {
  id: 'so-khen-thuong',
  name: 'Sổ khen thưởng',
  checks: {
    'arithmetic/*': { enabled: false },
    'figures/incomparable': { enabled: false },
    'figures/outlier': { enabled: false },
    'structure/required-empty': { severities: { title: 'error', name: 'error' } },
    'structure/total-missing': { enabled: false },
  },
};
