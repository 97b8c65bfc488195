import { awardName, awardOf } from '../../../awards/catalogue/catalogue';
import { categoryOf } from '../../../awards/catalogue/groups';
import { readAward } from '../../../awards/reading/awardText';
import { CLASS_ENTRIES, RECIPIENT_ENTRIES, readRecipientKind } from '../../../awards/reading/kinds';
import { cached } from '../../../awards/register/coder';
import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import type { AwardId, RecipientKind } from '../../../rules/awardIds';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { holderOf, placeOf, readingOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'title' | 'form' | 'class' | 'text' | 'count';

/** Awards given to recipients that they are not meant for. */
export const check = defineCheck({
  code: 'awards/wrong-recipient',
  scope: 'cell',
  findings: {
    title: 'error',
    form: 'warning',
    class: 'warning',
    text: 'warning',
    count: 'error',
  },
  basis: { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', article: 'Điều 19, Điều 20' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const source of registersIn(facts)) yield* inRegister(source);
    for (const table of facts.tables) yield* inCounts(facts, table);
  },
});

function* inRegister(source: RegisterSource): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const { byRole } = register.columns;
  const stated = byRole.has('doi-tuong');
  if (!stated && !byRole.has('phan-loai')) return;
  const ownRecipient = readingOf(source, 'danh-hieu', (text) => {
    const reading = readAward(text);
    return reading.kind === 'award' ? reading.recipient : undefined;
  });
  const place = (
    entry: number,
    role: 'doi-tuong' | 'phan-loai',
  ): Pick<Remark<Kind>, 'sheet' | 'cell'> => ({
    sheet: table.sheet.name,
    cell: placeOf(source, entry, role),
  });
  for (let entry = 0; entry < register.size; entry++) {
    const recipient = valueAt(register.recipients, entry);
    if (recipient === undefined) continue;
    const award = valueAt(register.awards, entry);
    const says =
      stated && source.valueOf(entry, 'doi-tuong') !== undefined ? 'doi-tuong' : 'phan-loai';
    if (award !== undefined && !awardOf(award).recipients.includes(recipient)) {
      yield {
        kind: categoryOf(award) === 'danh-hieu' ? 'title' : 'form',
        ...place(entry, says),
        data: { ...holderOf(source, entry), ...wrongData(award, recipient) },
      };
      continue;
    }
    const own = award === undefined ? undefined : ownRecipient(entry);
    if (own !== undefined && own !== recipient) {
      const data = { award: textOf(source, entry, 'danh-hieu'), recipient: nameOf(recipient) };
      yield { kind: 'text', ...place(entry, says), data: { ...holderOf(source, entry), ...data } };
    }
    const ofClass = valueAt(register.classes, entry);
    const meant = ofClass === undefined ? undefined : CLASS_ENTRIES[ofClass].recipient;
    if (says === 'doi-tuong' && meant !== undefined && meant !== recipient) {
      const data = { class: textOf(source, entry, 'phan-loai'), recipient: nameOf(recipient) };
      yield {
        kind: 'class',
        ...place(entry, 'phan-loai'),
        data: { ...holderOf(source, entry), ...data },
      };
    }
  }
}

/** Lines of awards with a column for each kind of recipient. */
function* inCounts({ snapshot }: Facts, table: DataTable): Iterable<Remark<Kind>> {
  if (table.kind !== 'award-counts') return;
  const columns = table.columns.flatMap(({ column, leaf, role }) => {
    const recipient = role === 'part' ? readRecipientKind(leaf) : undefined;
    return recipient === undefined ? [] : [{ column, recipient }];
  });
  if (columns.length < 2) return;
  const awardIn = cached((name: string): AwardId | undefined => {
    const reading = readAward(name);
    return reading.kind === 'award' ? reading.award : undefined;
  });
  for (const { column, recipient } of columns) {
    const { values } = columnFigures(snapshot, table, column);
    for (let i = 0; i < values.length; i++) {
      const line = table.rows[i];
      if (line === undefined || !((values[i] ?? 0) > 0)) continue;
      const award = awardIn(line.name);
      if (award === undefined || awardOf(award).recipients.includes(recipient)) continue;
      yield {
        kind: 'count',
        sheet: table.sheet.name,
        cell: { row: line.row, column },
        data: { indicator: line.name, count: values[i] ?? 0, ...wrongData(award, recipient) },
      };
    }
  }
}

function wrongData(
  award: AwardId,
  recipient: RecipientKind,
): { readonly award: string; readonly recipient: string; readonly right: string } {
  const right = awardOf(award).recipients.map(nameOf).join(', ');
  return { award: awardName(award), recipient: nameOf(recipient), right };
}

function nameOf(recipient: RecipientKind): string {
  return RECIPIENT_ENTRIES[recipient].name.toLowerCase();
}
