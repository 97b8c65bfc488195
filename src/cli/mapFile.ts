import { z } from 'zod';
import { columnRoles } from '../app/annexChoices';
import { columnNumber } from '../core/base/address';
import type { TableMapping } from '../core/sources/mapping';
import { CommandError, EXIT, type Io } from './io';
import { readJson } from './jsonFile';

const column = z
  .string()
  .refine((name) => columnNumber(name) !== undefined)
  .transform((name) => columnNumber(name) ?? 0);

/** The tables of a source, as map files say them. */
export const tablesSchema = z
  .array(
    z.strictObject({
      sheet: z.string().min(1),
      /** First and last header row as Excel numbers them. */
      header: z
        .tuple([z.int().min(1).max(1_048_576), z.int().min(1).max(1_048_576)])
        .refine(([first, last]) => first <= last && last - first < 10),
      columns: z
        .partialRecord(z.enum(columnRoles()), column)
        .refine((columns) => Object.keys(columns).length > 0),
    }),
  )
  .min(1);

const schema = z.strictObject({ tables: tablesSchema });

/**
 * Reads a map file: which rows head the tables and which columns hold what.
 *
 *     {"tables": [{"sheet": "KPI", "header": [5, 6], "columns": {"indicator": "B", "target": "D"}}]}
 */
export async function readMap(
  io: Io,
  path: string | undefined,
): Promise<readonly TableMapping[] | undefined> {
  if (path === undefined) return undefined;
  const parsed = schema.safeParse(await readJson(io, path));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new CommandError(EXIT.usage, 'cli/map-invalid', {
      path,
      field: field === '' ? 'JSON' : field,
    });
  }
  return parsed.data.tables.map(toMapping);
}

/** A table of a map file with rows counted from 0. */
export function toMapping({
  sheet,
  header: [first, last],
  columns,
}: z.infer<typeof tablesSchema>[number]): TableMapping {
  return { sheet, header: { first: first - 1, last: last - 1 }, columns };
}
