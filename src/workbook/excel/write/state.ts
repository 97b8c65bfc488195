import { stateXml } from '../stateXml';

/** Asks that the workbook remember the state; undefined takes the part away. Gives a new part. */
export function queueState(
  context: Excel.RequestContext,
  part: string | undefined,
  state: string | undefined,
): Excel.CustomXmlPart | undefined {
  const parts = context.workbook.customXmlParts;
  if (part === undefined) {
    if (state === undefined) return undefined;
    const added = parts.add(stateXml(state));
    added.load('id');
    return added;
  }
  const known = parts.getItem(part);
  if (state === undefined) known.delete();
  else known.setXml(stateXml(state));
  return undefined;
}
