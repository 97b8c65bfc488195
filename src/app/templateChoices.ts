import type { RangeRef } from '../core/base/address';
import { ok, type Result } from '../core/base/result';
import type { Snapshot } from '../core/model/snapshot';
import type { FormAbout } from '../core/templates/fields';
import type { FormBlock, FormColumn } from '../core/templates/form';
import type { BlockMapping } from '../core/templates/mapping';
import { isOfForm, readForm } from '../core/templates/readForm';
import { rememberedOf } from '../core/templates/rememberBlock';
import type { FilledValues } from '../core/templates/state';
import { ownFields } from '../core/templates/texts';
import { blockSources, sourceBook } from './templateSources';

/** A block of an issued form, and the tables that it could be filled from. */
export interface BlockChoice {
  readonly sheet: string;
  /** Place among the sheet's blocks, from 0. */
  readonly index: number;
  readonly header: RangeRef;
  readonly about: FormAbout;
  readonly columns: readonly FormColumn[];
  /** It was filled before. */
  readonly isRefill: boolean;
  /** Sheets of the tables, with their numbers of lines. */
  readonly tables: readonly { readonly sheet: string; readonly lines: number }[];
  /** The sheet of the table that will fill it; undefined where none can or several could. */
  readonly table: string | undefined;
}

/** What can be chosen before an issued form is filled. */
export interface TemplateChoices {
  /** The sheets that have a block. */
  readonly sheets: readonly string[];
  /** Of them, those that wait for lines or were filled before. */
  readonly waiting: readonly string[];
  readonly blocks: readonly BlockChoice[];
  /** Tables whose lines are about nothing that can be filled. */
  readonly others: readonly { readonly sheet: string; readonly header: RangeRef }[];
  /** Names of the user's own fields in the form's texts. */
  readonly fields: readonly string[];
  /** What the fields were filled with last. */
  readonly values: FilledValues;
}

export interface ChoiceOptions {
  readonly blocks: readonly BlockMapping[];
  /** The only sheet that is the form. */
  readonly formSheet: string | undefined;
}

/**
 * What was recognised in a form, and what its blocks could be filled from: `source` is undefined
 * before there are data, and the form's own snapshot where they stand in its workbook.
 */
export function templateChoices(
  source: Snapshot | undefined,
  form: Snapshot,
  { blocks: mappings, formSheet }: ChoiceOptions,
): Result<TemplateChoices, 'state-unreadable'> {
  const whole = readForm(form, mappings);
  if (!whole.ok) return whole;
  const { recognised, remembered } = whole.value;
  const read = {
    ...whole.value,
    only: formSheet,
    recognised: {
      blocks: recognised.blocks.filter(({ sheet }) => isOfForm(formSheet, sheet.name)),
      others: recognised.others.filter(({ sheet }) => isOfForm(formSheet, sheet)),
    },
  };
  const sources =
    source === undefined ? [] : blockSources(sourceBook(source, read, {}), read, mappings);
  const waits = (block: FormBlock): boolean =>
    rememberedOf(remembered.blocks, block) !== undefined ||
    block.sections.some(({ lines }) => lines.some(({ kind }) => kind === 'slot'));
  const namesOf = (blocks: readonly FormBlock[]): readonly string[] => [
    ...new Set(blocks.map(({ sheet }) => sheet.name)),
  ];
  return ok({
    sheets: namesOf(recognised.blocks),
    waiting: namesOf(recognised.blocks.filter(waits)),
    blocks: read.recognised.blocks.map((block, i): BlockChoice => {
      const { header, index, about, columns } = block;
      return {
        sheet: block.sheet.name,
        index,
        header,
        about,
        columns,
        isRefill: rememberedOf(remembered.blocks, block) !== undefined,
        tables: (sources[i]?.tables ?? []).map(({ sheet, items }) => ({
          sheet,
          lines: items.length,
        })),
        table: sources[i]?.chosen?.sheet,
      };
    }),
    others: read.recognised.others,
    fields: ownFields(
      form.sheets.filter(({ name }) => isOfForm(formSheet, name)),
      remembered.texts,
    ),
    values: remembered.values,
  });
}
