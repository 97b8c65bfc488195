import type { Preset } from '../../preset';

/** A register of awards: lines of names and decisions, no targets. */
export const preset: Preset = {
  id: 'so-khen-thuong',
  name: 'Sổ khen thưởng',
  checks: {
    'arithmetic/printed-percentage': { enabled: false },
    'figures/incomparable': { enabled: false },
    'figures/unknown-option': { enabled: false },
  },
};
