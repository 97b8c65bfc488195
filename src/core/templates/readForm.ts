import { fail, ok, type Result } from '../base/result';
import type { Snapshot } from '../model/snapshot';
import type { BlockMapping } from './mapping';
import { recogniseForm, type RecognisedForm } from './recognise';
import { mappingOf, rememberedOf, withOwnFormulas } from './rememberBlock';
import { readTemplate, type FilledBlock, type TemplateState } from './state';

/** A form with what is known of it before it is filled. */
export interface ReadForm {
  readonly form: Snapshot;
  readonly recognised: RecognisedForm;
  readonly remembered: TemplateState;
  /** The only sheet of the workbook that is the form; undefined where all of it is. */
  readonly only: string | undefined;
}

/**
 * Reads an issued form; a mapping comes before what an earlier filling remembered, column by
 * column, or for a whole sheet where it points out header rows. `only`: the sheet that is the
 * form, in a workbook whose other sheets are not.
 */
export function readForm(
  form: Snapshot,
  mappings: readonly BlockMapping[],
  only?: string,
): Result<ReadForm, 'state-unreadable'> {
  const remembered = readTemplate(form.state);
  if (remembered === undefined) return fail('state-unreadable');
  const known = remembered.blocks.flatMap((block) => withMappings(block, mappings) ?? []);
  const recognised = recogniseForm(form, [...known, ...mappings], (sheet, index) =>
    remembered.blocks.some(
      (block) => block.sheet === sheet && block.index === index && block.isFlat,
    ),
  );
  const blocks = recognised.blocks
    .filter(({ sheet }) => isOfForm(only, sheet.name))
    .map((block) => withOwnFormulas(block, rememberedOf(remembered.blocks, block)));
  const others = recognised.others.filter(({ sheet }) => isOfForm(only, sheet));
  return ok({ form, recognised: { blocks, others }, remembered, only });
}

/** Whether a sheet of the workbook is of the form. */
export function isOfForm(only: string | undefined, sheet: string): boolean {
  return only === undefined || only.toLowerCase() === sheet.toLowerCase();
}

/** What was remembered, with what is said now; nothing where header rows are pointed out anew. */
function withMappings(
  block: FilledBlock,
  mappings: readonly BlockMapping[],
): BlockMapping | undefined {
  const ofSheet = mappings.filter(({ sheet }) => isOfForm(sheet, block.sheet));
  if (ofSheet.some(({ header }) => header !== undefined)) return undefined;
  const said = ofSheet
    .filter(({ index = block.index }) => index === block.index)
    .flatMap(({ columns }) => [...columns]);
  const fields = new Set(said.flatMap(([, fill]) => (fill?.kind === 'field' ? [fill.field] : [])));
  const before = mappingOf(block);
  const stay = [...before.columns].filter(
    ([, fill]) => fill?.kind !== 'field' || !fields.has(fill.field),
  );
  return { ...before, columns: new Map([...stay, ...said]) };
}
