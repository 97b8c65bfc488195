import type { StylePatch } from '../../../core/model/plan';
import { elementText, prefixOf, treeOf } from './tags';

/** The parts of a font in the order Excel writes them. */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** A `font` element with a patch laid over it; all that the patch does not name stays. */
export function patchedFont(xml: string, patch: StylePatch): string {
  const element = treeOf(xml);
  const prefix = prefixOf(element);
  const parts = element.children.map((child) => ({
    local: child.local,
    xml: xml.slice(child.start, child.end),
  }));
  const put = (local: string, value: string | undefined): void => {
    const at = parts.findIndex((part) => part.local === local);
    if (at >= 0) parts.splice(at, 1);
    if (value === undefined) return;
    const text = elementText(`${prefix}${local}`, value === '' ? {} : { val: value });
    const rank = ORDER.indexOf(local);
    const after = parts.findIndex((part) => ORDER.indexOf(part.local) > rank);
    parts.splice(after < 0 ? parts.length : after, 0, { local, xml: text });
  };
  if (patch.bold !== undefined) put('b', patch.bold ? '' : undefined);
  if (patch.italic !== undefined) put('i', patch.italic ? '' : undefined);
  if (patch.fontSize !== undefined) put('sz', String(patch.fontSize));
  if (patch.fontName !== undefined) {
    put('name', patch.fontName);
    // These describe the font that was: a theme font would win over the new name.
    for (const local of ['family', 'charset', 'scheme']) put(local, undefined);
  }
  return `<${element.qualified}>${parts.map((part) => part.xml).join('')}</${element.qualified}>`;
}

/** Whether the patch says anything about fonts. */
export function touchesFont(patch: StylePatch): boolean {
  return (
    patch.bold !== undefined ||
    patch.italic !== undefined ||
    patch.fontSize !== undefined ||
    patch.fontName !== undefined
  );
}
