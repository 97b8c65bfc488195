import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { resolveTarget } from './partName';

export interface Relationship {
  readonly id: string;
  /** The full URI; see `isOfType`. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it leads to; absent when the target is outside the package. */
  readonly part?: string;
}

/** The relationships that a `_rels` part lists for `source` (`''` for the package). */
export function readRelationships(source: string, root: XmlElement): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    const relationship = {
      id: attributeOf(element, 'Id') ?? '',
      type: attributeOf(element, 'Type') ?? '',
      target,
    };
    const isExternal = attributeOf(element, 'TargetMode')?.toLowerCase() === 'external';
    return isExternal ? relationship : { ...relationship, part: resolveTarget(source, target) };
  });
}

/** Whether the relationship is of a kind, transitional or strict: `isOfType(r, 'worksheet')`. */
export function isOfType(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}
