import type { SourceBook } from '../core/annexes/definition';
import { registerSources } from '../core/annexes/shared/awards/registerSource';
import { annexSources } from '../core/annexes/sources';
import { readRecords } from '../core/annexes/state';
import type { Snapshot } from '../core/model/snapshot';
import type { TableMapping } from '../core/sources/mapping';
import type { FormBlock } from '../core/templates/form';
import type { FormSource } from '../core/templates/formSource';
import { awardSource, targetSource } from '../core/templates/items';
import type { BlockMapping } from '../core/templates/mapping';
import { isOfForm, type ReadForm } from '../core/templates/readForm';
import { rememberedOf } from '../core/templates/rememberBlock';
import { bookMappings } from './bookMappings';

/** The tables that could fill a block of a form, and the one that will. */
export interface BlockSources {
  readonly block: FormBlock;
  /** Those with lines about the same things. */
  readonly tables: readonly FormSource[];
  /** Of them, those on the sheet that was said. */
  readonly candidates: readonly FormSource[];
  readonly chosen: FormSource | undefined;
  /** There are several, and nothing says which. */
  readonly isOpen: boolean;
}

/**
 * The workbook's own tables; annexes that were filled from them are no source, nor, where the
 * form is filled from its own workbook, is the form's sheet or another form that was filled.
 */
export function sourceBook(
  source: Snapshot,
  { form, only, remembered }: ReadForm,
  { mappings }: { readonly mappings?: readonly TableMapping[] | undefined },
): SourceBook {
  const filled = (readRecords(source.state) ?? []).map(({ sheet }) => sheet);
  const forms =
    source !== form || only === undefined
      ? []
      : [
          ...source.sheets.map(({ name }) => name).filter((name) => isOfForm(only, name)),
          ...remembered.blocks.map(({ sheet }) => sheet),
        ];
  return annexSources(source, {
    except: new Set([...filled, ...forms]),
    mappings: bookMappings(source, mappings),
  });
}

/**
 * What can fill each block: the table on the sheet that a mapping names, else the one whose sheet
 * is called as the form's, else the one that filled it last, else the only one there is.
 */
export function blockSources(
  book: SourceBook,
  { recognised, remembered }: ReadForm,
  mappings: readonly BlockMapping[],
): readonly BlockSources[] {
  const sources = { targets: targetSources(book), awards: awardSources(book) };
  return recognised.blocks.map((block) => {
    const wanted = mappings.find(
      ({ sheet, index, source }) =>
        source !== undefined && isSame(sheet, block.sheet.name) && (index ?? 0) === block.index,
    )?.source;
    const before = rememberedOf(remembered.blocks, block)?.source;
    const tables = sources[block.about].filter(({ items }) => items.length > 0);
    const candidates = tables.filter(({ sheet }) => wanted === undefined || isSame(sheet, wanted));
    const only = [block.sheet.name, before]
      .map((name) => candidates.filter(({ sheet }) => name !== undefined && isSame(sheet, name)))
      .find(({ length }) => length === 1);
    const [first, other] = only ?? candidates;
    const isOpen = other !== undefined;
    const emptied = sources[block.about].find(({ items }) => items.length === 0);
    return { block, tables, candidates, chosen: isOpen ? undefined : (first ?? emptied), isOpen };
  });
}

function targetSources(book: SourceBook): readonly FormSource[] {
  return book.tables.flatMap((table) => targetSource(book.snapshot, table) ?? []);
}

function awardSources(book: SourceBook): readonly FormSource[] {
  return registerSources(book).map((register) => awardSource(book.snapshot, register));
}

/** Whether two names are of one sheet. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
