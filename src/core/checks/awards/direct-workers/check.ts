import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { divide, exactFromInteger, exactFromNumber, HUNDRED, multiply } from '../../../base/exact';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import { defineCheck, type Remark } from '../../definition';
import { registersIn, valueAt } from '../registers';

type Kind = 'below';

/**
 * Too few awards for those who work directly. The Law only asks to pay heed to them (Điều 5 khoản
 * 2): a share is a province's or ministry's own, so that the check is off until one is given.
 */
export const check = defineCheck({
  code: 'awards/direct-workers',
  scope: 'table',
  findings: { below: 'warning' },
  /**
   * `atLeast` in per cent of the persons awarded whose class is known; 0: off. `fewest`: persons
   * from which a share can be told.
   */
  options: { atLeast: 0, fewest: 10 },
  missing: 'skip',
  *run(facts, { options }) {
    if (options.atLeast <= 0) return;
    for (const source of registersIn(facts)) yield* inRegister(source, options);
  },
});

function* inRegister(
  { register, table }: RegisterSource,
  { atLeast, fewest }: { readonly atLeast: number; readonly fewest: number },
): Iterable<Remark<Kind>> {
  const column = register.columns.byRole.get('phan-loai');
  if (column === undefined) return;
  let persons = 0;
  let direct = 0;
  for (let entry = 0; entry < register.size; entry++) {
    const given = register.columns.byRole.has('trang-thai')
      ? valueAt(register.statuses, entry) === 'da-tang'
      : true;
    if (!given || valueAt(register.recipients, entry) !== 'ca-nhan') continue;
    const ofClass = valueAt(register.classes, entry);
    if (ofClass === undefined) continue;
    const quantity = register.quantities[entry] ?? 0;
    persons += quantity;
    if (ofClass === 'truc-tiep') direct += quantity;
  }
  // Compared without dividing: 65 of 100 is at least 65%.
  if (persons < fewest || direct * 100 >= atLeast * persons) return;
  const share = divide(multiply(exactFromInteger(direct), HUNDRED), exactFromInteger(persons));
  yield {
    kind: 'below',
    sheet: table.sheet.name,
    cell: { row: table.header.bottom, column: table.header.left + column },
    data: {
      direct: formatNumber(exactFromInteger(direct), 0),
      persons: formatNumber(exactFromInteger(persons), 0),
      share: share === undefined ? '' : formatTrimmed(share, 2),
      atLeast: formatTrimmed(exactFromNumber(atLeast), 2),
    },
  };
}
