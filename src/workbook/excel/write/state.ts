import { stateXml } from '../stateXml';

/** Asks that the workbook remember the state; undefined takes the part away. */
export function queueState(
  context: Excel.RequestContext,
  part: string | undefined,
  state: string | undefined,
): void {
  const parts = context.workbook.customXmlParts;
  if (part === undefined) {
    if (state !== undefined) parts.add(stateXml(state));
    return;
  }
  const known = parts.getItem(part);
  if (state === undefined) known.delete();
  else known.setXml(stateXml(state));
}
