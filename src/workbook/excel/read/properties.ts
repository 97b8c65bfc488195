import type { DocumentProperties } from '../../../core/model/snapshot';

const DETAILS = [
  'title',
  'subject',
  'author',
  'lastAuthor',
  'manager',
  'company',
  'category',
  'keywords',
  'comments',
] as const;

/** Asks for the workbook's properties; call what it gives once the context was synchronised. */
export function queueProperties(workbook: Excel.Workbook): () => DocumentProperties | undefined {
  const { properties } = workbook;
  properties.load(DETAILS.join(','));
  properties.custom.load('items/key,items/value');
  return () => {
    const details = DETAILS.map((name) => [name, properties[name].trim()] as const).filter(
      ([, text]) => text !== '',
    );
    const custom = properties.custom.items.map(({ key, value }) => ({
      name: key,
      value: String(value),
    }));
    if (details.length === 0 && custom.length === 0) return undefined;
    return { ...Object.fromEntries(details), ...(custom.length === 0 ? {} : { custom }) };
  };
}
