import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { extensionOf, partKey } from './partName';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What kind of part each one is: by its name, else by its extension. */
export interface ContentTypes {
  readonly byPart: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
}

export function readContentTypes(root: XmlElement): ContentTypes {
  const entries = (name: string, key: string): [string, string][] =>
    childrenOf(root, name).map((element) => [
      attributeOf(element, key) ?? '',
      attributeOf(element, 'ContentType') ?? '',
    ]);
  return {
    byPart: new Map(entries('Override', 'PartName').map(([name, type]) => [partKey(name), type])),
    byExtension: new Map(
      entries('Default', 'Extension').map(([extension, type]) => [extension.toLowerCase(), type]),
    ),
  };
}

export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  return types.byPart.get(partKey(part)) ?? types.byExtension.get(extensionOf(part));
}
