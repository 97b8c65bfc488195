import type { Unread } from '../../../core/model/snapshot';
import { isOfType } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';

/** The namespace of the part that holds what the add-in remembers in a workbook. */
export const STATE_NAMESPACE = 'urn:tdkt:state:1';
export const STATE_ELEMENT = 'state';

/**
 * The state part of a workbook, found by what it holds among the custom XML parts that the
 * workbook leads to: its name and its text; undefined when there is none.
 */
export function findState(
  pkg: XlsxPackage,
  workbook: string,
): { readonly part: string; readonly text: string } | undefined {
  for (const part of customXmlParts(pkg, workbook)) {
    const root = pkg.xml(part);
    if (!root.ok) continue;
    const { local, namespace, text } = root.value;
    if (local === STATE_ELEMENT && namespace === STATE_NAMESPACE) return { part, text };
  }
  return undefined;
}

/** The custom XML parts that can't be read: the state could be in one of them. */
export function unreadCustomXml(pkg: XlsxPackage, workbook: string): readonly Unread[] {
  return customXmlParts(pkg, workbook)
    .filter((part) => !pkg.xml(part).ok)
    .map((part) => ({ part, reason: 'custom-xml' }));
}

function customXmlParts(pkg: XlsxPackage, workbook: string): readonly string[] {
  const relationships = pkg.relationships(workbook);
  if (!relationships.ok) return [];
  return relationships.value
    .filter((one) => isOfType(one, 'customXml'))
    .flatMap((one) => one.part ?? []);
}
