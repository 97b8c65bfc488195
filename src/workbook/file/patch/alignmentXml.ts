import type { StylePatch } from '../../../core/model/plan';
import { elementText, retagged, treeOf } from './tags';

/** Whether the patch says anything about alignment. */
export function touchesAlignment(patch: StylePatch): boolean {
  return (
    patch.horizontal !== undefined ||
    patch.vertical !== undefined ||
    patch.wrap !== undefined ||
    patch.indent !== undefined
  );
}

/** An `alignment` element with a patch laid over it; `''` when it says nothing any more. */
export function patchedAlignment(
  xml: string | undefined,
  prefix: string,
  patch: StylePatch,
): string {
  const { horizontal, vertical, wrap, indent } = patch;
  const changes = {
    // What is the default need not be said.
    ...(horizontal && { horizontal: horizontal === 'general' ? undefined : horizontal }),
    ...(vertical && { vertical: vertical === 'bottom' ? undefined : vertical }),
    ...(wrap !== undefined && { wrapText: wrap ? '1' : undefined }),
    ...(indent !== undefined && { indent: indent === 0 ? undefined : String(indent) }),
  };
  const before = xml ?? elementText(`${prefix}alignment`, {});
  const after = retagged(before, treeOf(before), changes);
  return treeOf(after).attributes.length === 0 ? '' : after;
}
