import { z } from 'zod';
import { columnNumber } from '../core/base/address';
import { AWARD_FIELDS, TARGET_FIELDS } from '../core/templates/fields';
import type { ColumnFill } from '../core/templates/form';
import type { BlockMapping } from '../core/templates/mapping';
import type { TableMapping } from '../core/sources/mapping';
import { CommandError, EXIT, type Io } from './io';
import { readJson } from './jsonFile';
import { tablesSchema, toMapping } from './mapFile';

const column = z.string().refine((name) => columnNumber(name) !== undefined);
const row = z.int().min(1).max(1_048_576);

const fill = z.union([
  z.enum([...TARGET_FIELDS, ...AWARD_FIELDS]),
  z.strictObject({ text: z.union([z.string(), z.number()]) }),
  z.strictObject({ header: z.string().min(1) }),
]);

const schema = z.strictObject({
  blocks: z
    .array(
      z.strictObject({
        sheet: z.string().min(1),
        /** Which of the sheet's blocks, from 1. */
        block: z.int().min(1).optional(),
        header: z
          .tuple([row, row])
          .refine(([first, last]) => first <= last && last - first < 10)
          .optional(),
        columns: z.record(column, fill).optional(),
        source: z.string().min(1).optional(),
      }),
    )
    .optional(),
  fields: z.record(z.string().min(1), z.string()).optional(),
  tables: tablesSchema.optional(),
});

/** What a map file says of a form and of the source that fills it. */
export interface TemplateMap {
  readonly blocks: readonly BlockMapping[];
  readonly fields: Readonly<Record<string, string>>;
  readonly mappings: readonly TableMapping[];
}

/**
 * Reads the map file of a form: fields, words and the source's columns by the form's columns,
 * values of fields in its texts, and tables of the source as for annexes.
 *
 *     {"blocks": [{"sheet": "Biểu 1", "columns": {"E": "actual", "H": {"text": "Đạt"}}}],
 *      "fields": {"số văn bản": "12/BC-UBND"}}
 */
export async function readTemplateMap(io: Io, path: string | undefined): Promise<TemplateMap> {
  if (path === undefined) return { blocks: [], fields: {}, mappings: [] };
  const parsed = schema.safeParse(await readJson(io, path));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new CommandError(EXIT.usage, 'cli/map-invalid', {
      path,
      field: field === '' ? 'JSON' : field,
    });
  }
  const { blocks = [], fields = {}, tables = [] } = parsed.data;
  return {
    fields,
    mappings: tables.map(toMapping),
    blocks: blocks.map(({ sheet, block, header, columns = {}, source }) => ({
      sheet,
      index: block === undefined ? undefined : block - 1,
      header: header === undefined ? undefined : { first: header[0] - 1, last: header[1] - 1 },
      columns: new Map(
        Object.entries(columns).map(([name, what]) => [columnNumber(name) ?? 0, fillOf(what)]),
      ),
      source,
    })),
  };
}

function fillOf(what: z.infer<typeof fill>): ColumnFill {
  if (typeof what === 'string') return { kind: 'field', field: what };
  return 'text' in what
    ? { kind: 'constant', value: what.text }
    : { kind: 'header', header: what.header };
}
