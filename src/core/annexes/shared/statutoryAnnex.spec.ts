import fc from 'fast-check';
import { cellsOf } from '../../../../test/support/fillLiteral';
import { findingsIn } from '../../../../test/support/checkSheets';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf, type LiteralCell } from '../../../../test/support/snapshotOf';
import { check as formChanged } from '../../checks/structure/form-changed/check';
import { check as headerChanged } from '../../checks/structure/header-changed/check';
import { check as identities } from '../../checks/arithmetic/form-identity/check';
import { check as numberAsText } from '../../checks/figures/number-as-text/check';
import { formatRange } from '../../base/address';
import type { Snapshot } from '../../model/snapshot';
import { isFormulaCell } from '../../plan/content';
import { formWith } from '../../tables/statutoryForms';
import type { FilledAnnex } from '../definition';
import { annex as form0601 } from '../bieu-0601/annex';
import { annex as form0602 } from '../bieu-0602/annex';
import { annex as form0603 } from '../bieu-0603/annex';
import { annex as form0604 } from '../bieu-0604/annex';
import { annex as form0605 } from '../bieu-0605/annex';

const FORMS = [form0601, form0602, form0603, form0604, form0605];

/** The filled sheet as it would be read again. */
function readAgain(filled: FilledAnnex): Snapshot {
  const rows = cellsOf(filled).map((line) =>
    line.map((content): LiteralCell => {
      if (content === undefined) return null;
      return isFormulaCell(content) ? { value: content.result, formula: content.formula } : content;
    }),
  );
  const merges = filled.plan.operations.flatMap((operation) =>
    operation.kind === 'merge' ? [formatRange(operation.range)] : [],
  );
  return snapshotOf({ name: 'Phụ lục', rows, merges });
}

function remarksOn(filled: FilledAnnex): readonly string[] {
  const again = readAgain(filled);
  return [identities, formChanged, headerChanged, numberAsText].flatMap((check) =>
    findingsIn(check, again).map(({ code, cell }) => `${code} ${cell ?? ''}`),
  );
}

const SCOPES = ['Toàn quốc', 'Toàn tỉnh', 'Cụm, khối', 'Cơ quan, đơn vị'];
const ENDS = ['30/06/2020', '31/12/2020', '31/12/2021', '31/12/2023', '31/12/2025'];
const AWARDS = [
  'Huân chương Lao động hạng Nhì',
  'Bằng khen của Thủ tướng Chính phủ',
  'Cờ thi đua của Chính phủ',
  'Chiến sĩ thi đua toàn quốc',
  'Nhà giáo ưu tú',
  'Bằng khen của Chủ tịch UBND tỉnh',
  'Chiến sĩ thi đua cấp tỉnh',
  'Cờ thi đua của UBND tỉnh',
];
const KINDS = ['Thường xuyên', 'Chuyên đề', 'Đột xuất', 'Đối ngoại', 'Cống hiến', 'Niên hạn'];
const RECIPIENTS: readonly (readonly [string, string])[] = [
  ['Tập thể', 'Doanh nghiệp'],
  ['Tập thể', 'Cơ quan hành chính'],
  ['Hộ gia đình', 'Hộ gia đình'],
  ['Cá nhân', 'Doanh nhân'],
  ['Cá nhân', 'Người trực tiếp công tác'],
];

const movement = fc.tuple(
  fc.constantFrom('Trung ương', 'Tỉnh', 'Sở', 'Xã'),
  fc.constantFrom(...SCOPES),
  fc.constantFrom(...ENDS),
  fc.constantFrom('Chuyên đề', 'Thường xuyên'),
);
/** An award with somebody who may receive it: titles of persons and flags are not for all. */
const award = fc
  .tuple(
    fc.constantFrom(...AWARDS),
    fc.constantFrom(...RECIPIENTS),
    fc.constantFrom(...KINDS),
    fc.integer({ min: 1, max: 40 }),
  )
  .filter(([name, [recipient]]) => {
    if (name.startsWith('Chiến sĩ') || name.startsWith('Nhà giáo')) return recipient === 'Cá nhân';
    return name.startsWith('Bằng khen') ? true : recipient === 'Tập thể';
  });

describe('the yearly forms', () => {
  it.each(FORMS.map(({ form }) => [form.form, form] as const))(
    '%s has the lines of the circular, in order',
    (id, { lines }) => {
      expect(lines.flatMap(({ code }) => code ?? [])).toEqual(formWith(id).codes);
    },
  );

  it('hold every identity, however movements are spread', () => {
    fc.assert(
      fc.property(fc.array(movement, { minLength: 1, maxLength: 30 }), (movements) => {
        const rows: LiteralCell[][] = [
          ['STT', 'Tên phong trào', 'Cấp phát động', 'Phạm vi', 'Từ ngày', 'Đến ngày', 'Loại'],
          ...movements.map(([level, scope, end, kind], i) => [
            i + 1,
            `Phong trào ${String(i)}`,
            level,
            scope,
            '01/01/2020',
            end,
            kind,
          ]),
        ];
        const filled = fillSnapshot(form0601, snapshotOf({ name: 'PT', rows }));
        expect(remarksOn(filled)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('hold every identity, however awards are spread', () => {
    fc.assert(
      fc.property(fc.array(award, { minLength: 1, maxLength: 30 }), (awards) => {
        const rows: LiteralCell[][] = [
          [
            'STT',
            'Họ và tên/Tên tập thể',
            'Danh hiệu/Hình thức',
            'Đối tượng',
            'Phân loại đối tượng',
            'Loại hình khen thưởng',
            'Số lượng',
          ],
          ...awards.map(([name, [recipient, group], kind, count], i) => [
            i + 1,
            `Đối tượng ${String(i)}`,
            name,
            recipient,
            group,
            kind,
            count,
          ]),
        ];
        for (const form of [form0602, form0603]) {
          const filled = fillSnapshot(form, snapshotOf({ name: 'Sổ', rows }), { unit: 'tỉnh Một' });
          expect(remarksOn(filled)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shows the identity that an unclassified line breaks', () => {
    const rows = [
      ['STT', 'Tên phong trào', 'Cấp phát động', 'Phạm vi', 'Từ ngày', 'Đến ngày', 'Loại'],
      [1, 'a', 'Tỉnh', 'Toàn tỉnh', '01/01/2020', '31/12/2020', 'Chuyên đề'],
      [2, 'b', 'Tỉnh', 'nhiều nơi', '01/01/2020', '31/12/2020', 'Chuyên đề'],
    ];
    const filled = fillSnapshot(form0601, snapshotOf({ name: 'PT', rows }));
    expect(remarksOn(filled)).toEqual([
      'arithmetic/form-identity C8',
      'arithmetic/form-identity E8',
    ]);
    expect(filled.notes).toHaveLength(1);
  });

  it.each(['values', 'native'] as const)('print the same figures as %s', (formulas) => {
    const rows = [
      ['Loại tổ chức', 'Số lượng'],
      ['Cấp ban thuộc Sở Nội vụ', 1],
      ['Cấp phòng thuộc Sở Nội vụ', 2],
    ];
    const filled = fillSnapshot(form0604, snapshotOf({ name: 'TC', rows }), { formulas });
    const total = cellsOf(filled)[6]?.[3];
    expect(total).toEqual(formulas === 'values' ? 3 : { formula: 'SUM(D8:D11)', result: 3 });
    expect(remarksOn(filled)).toEqual([]);
  });
});
