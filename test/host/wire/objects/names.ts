import type { DefinedName } from '../../../../src/core/model/snapshot';
import type { WireObject } from '../protocol';

export function namesObject(names: () => readonly DefinedName[]): WireObject {
  return {
    type: 'NamedItemCollection',
    items: () =>
      names().map(({ name, formula, isHidden }) => ({
        type: 'NamedItem',
        scalars: {
          Name: { get: () => name },
          Formula: { get: () => `=${formula}` },
          Visible: { get: () => !isHidden },
        },
      })),
  };
}
