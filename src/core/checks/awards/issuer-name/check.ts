import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { isKindOf } from '../../../awards/catalogue/catalogue';
import { awardKey } from '../../../awards/reading/awardKey';
import type { CellRef } from '../../../base/address';
import { defineCheck, type Remark } from '../../definition';
import { placeOf, readingOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'level' | 'award';

const COMMITTEE = /^(?:cap )?ubnd (?:tinh|thanh pho|huien|quan|thi xa|xa|phuong|thi tran|dac khu)/;
const OF_COMMITTEE = / cua ubnd (?:tinh|thanh pho|huien|quan|thi xa|xa|phuong|thi tran|dac khu)/;

/** "UBND tỉnh" where its chairman decides. Each wording is told once for a register. */
export const check = defineCheck({
  code: 'awards/issuer-name',
  scope: 'cell',
  findings: { level: 'info', award: 'info' },
  basis: { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', article: 'Điều 79, Điều 80' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const source of registersIn(facts)) yield* inRegister(source);
  },
});

/** A wording with its first place and the number of its lines. */
interface Wording {
  readonly kind: Kind;
  readonly text: string;
  readonly cell: CellRef;
  lines: number;
}

function* inRegister(source: RegisterSource): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const isCommittee = readingOf(source, 'cap', (text) => COMMITTEE.test(awardKey(text)));
  const namesCommittee = readingOf(source, 'danh-hieu', (text) =>
    OF_COMMITTEE.test(awardKey(text)),
  );
  const wordings = new Map<string, Wording>();
  const add = (kind: Kind, role: 'cap' | 'danh-hieu', entry: number): void => {
    const text = textOf(source, entry, role);
    const key = `${kind} ${text}`;
    const known = wordings.get(key);
    if (known === undefined) {
      wordings.set(key, { kind, text, cell: placeOf(source, entry, role), lines: 1 });
    } else known.lines += 1;
  };
  for (let entry = 0; entry < register.size; entry++) {
    const award = valueAt(register.awards, entry);
    // The flag's own name is "Cờ thi đua của UBND tỉnh".
    if (award === undefined || isKindOf(award, 'co-thi-dua')) continue;
    if (isCommittee(entry)) add('level', 'cap', entry);
    if (namesCommittee(entry)) add('award', 'danh-hieu', entry);
  }
  for (const { kind, text, cell, lines } of wordings.values()) {
    yield { kind, sheet: table.sheet.name, cell, data: { text, lines } };
  }
}
