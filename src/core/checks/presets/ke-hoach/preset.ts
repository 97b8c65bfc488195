import type { Preset } from '../../preset';

/** A plan has targets and no results yet: figures without an actual are right there. */
export const preset: Preset = {
  id: 'ke-hoach',
  name: 'Kế hoạch',
  checks: {
    'arithmetic/printed-percentage': { enabled: false },
    'figures/incomparable': { enabled: false },
  },
};
