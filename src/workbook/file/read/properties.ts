import type { CustomProperty, DocumentProperties, Unread } from '../../../core/model/snapshot';
import { isOfType } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';

export const CORE_PROPERTIES = 'core-properties';
export const EXTENDED_PROPERTIES = 'extended-properties';
export const CUSTOM_PROPERTIES = 'custom-properties';

type Detail = Exclude<keyof DocumentProperties, 'custom'>;

/** The elements of each part that hold a detail. */
export const PROPERTY_ELEMENTS: Readonly<
  Record<typeof CORE_PROPERTIES | typeof EXTENDED_PROPERTIES, Readonly<Record<string, Detail>>>
> = {
  [CORE_PROPERTIES]: {
    title: 'title',
    subject: 'subject',
    creator: 'author',
    lastModifiedBy: 'lastAuthor',
    category: 'category',
    keywords: 'keywords',
    description: 'comments',
  },
  [EXTENDED_PROPERTIES]: { Manager: 'manager', Company: 'company' },
};

/** What the package tells of the workbook; no properties when it tells nothing. */
export function readProperties(pkg: XlsxPackage): {
  readonly properties: DocumentProperties | undefined;
  readonly unread: readonly Unread[];
} {
  const unread: Unread[] = [];
  const rootOf = (kind: string): XmlElement | undefined => {
    const relationships = pkg.relationships('');
    const part = relationships.ok
      ? relationships.value.find((one) => isOfType(one, kind))?.part
      : undefined;
    // A package may name a part that was never written; there is nothing to read then.
    if (part === undefined || !pkg.has(part)) return undefined;
    const root = pkg.xml(part);
    if (root.ok) return root.value;
    unread.push({ part, reason: 'properties' });
    return undefined;
  };
  const custom = customOf(rootOf(CUSTOM_PROPERTIES));
  const properties: DocumentProperties = {
    ...detailsOf(rootOf(CORE_PROPERTIES), PROPERTY_ELEMENTS[CORE_PROPERTIES]),
    ...detailsOf(rootOf(EXTENDED_PROPERTIES), PROPERTY_ELEMENTS[EXTENDED_PROPERTIES]),
    ...(custom.length === 0 ? {} : { custom }),
  };
  return { properties: Object.keys(properties).length === 0 ? undefined : properties, unread };
}

function detailsOf(
  root: XmlElement | undefined,
  elements: Readonly<Record<string, Detail>>,
): DocumentProperties {
  const details: Partial<Record<Detail, string>> = {};
  for (const { local, text } of root?.children ?? []) {
    const detail = elements[local];
    if (detail !== undefined && text.trim() !== '') details[detail] ??= text.trim();
  }
  return details;
}

function customOf(root: XmlElement | undefined): readonly CustomProperty[] {
  return (root === undefined ? [] : childrenOf(root, 'property')).map((element) => ({
    name: attributeOf(element, 'name') ?? '',
    value: wholeText(element),
  }));
}

function wholeText({ text, children }: XmlElement): string {
  return [text, ...children.map(wholeText)].join('').trim();
}
