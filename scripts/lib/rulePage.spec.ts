import { TINH_X } from '../../test/support/userPack';
import { packs } from '../../src/core/rules/index';
import type { Dated, RulePack } from '../../src/core/rules/pack';
import { rulePage } from './rulePage';

const rulesOf = (pack: RulePack): readonly Dated<unknown>[] => [
  ...pack.quotas,
  ...pack.collectives,
  ...pack.prerequisites,
  ...pack.money,
  ...pack.votes,
];
const rowsOf = (page: string): readonly string[] =>
  page.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'));

describe.each(packs.map((pack) => [pack.id, pack] as const))('the page of %s', (_id, pack) => {
  const page = rulePage(pack);

  test('has a row with the article for every value', () => {
    const articles = rulesOf(pack).map(({ source }) => source.article);
    const cells = rowsOf(page).flatMap((row) => row.split(' | '));
    for (const article of new Set(articles)) {
      const wanted = articles.filter((each) => each === article).length;
      const found = cells.filter((cell) => cell.replace(/ \|$/, '') === article).length;
      expect(`${article}: ${String(found)}`).toBe(`${article}: ${String(wanted)}`);
    }
  });

  test('cites every document and every status', () => {
    for (const { source } of rulesOf(pack)) expect(page).toContain(source.document);
  });
});

test('values that vary get their columns, those that do not are said once', () => {
  const page = rulePage(TINH_X);
  expect(page).toContain('- Văn bản: Quyết định 1/2024/QĐ-UBND.');
  expect(rowsOf(page).slice(0, 3)).toEqual([
    '| Danh hiệu | Không quá | Tính trên | Làm tròn | Chỉ khi tập thể đạt | Điều khoản | Hiệu lực |',
    '| Chiến sĩ thi đua cơ sở (`cstd-co-so`) | 20% | số Lao động tiên tiến, gồm cả người đạt Chiến sĩ thi đua cơ sở | xuống |  | Điều 5 | 01/03/2024 đến 31/12/2025 |',
    '| Chiến sĩ thi đua cơ sở (`cstd-co-so`) | 25% | số Lao động tiên tiến, gồm cả người đạt Chiến sĩ thi đua cơ sở | xuống |  | Điều 5 | từ 01/01/2026 |',
  ]);
});

test.each<[string, string]>([
  ['luat-2022', 'Từ 01/10/2026 có Luật 06/2026/QH16 mà văn bản chưa được đọc'],
  ['luat-2003', '4 giá trị chưa kiểm chứng được với văn bản nên tắt'],
  ['luat-2003', 'Từ 01/01/2024 thay bằng Luật Thi đua, khen thưởng số 06/2022/QH15.'],
  ['luat-2022', 'Ô kết quả của hàm không nhắc điều này. Phải tự kiểm tra lại'],
  ['cao-bang-2018', 'dòng căn cứ của BIEUHANMUC có nhắc'],
  ['bng-2018', 'Sau 31/12/2023 bộ này không trả lời nữa'],
  ['nd-152-2025', 'Phần theo [luat-2022](luat-2022.md) mang các lưu ý của bộ ấy.'],
])('the page of %s warns: %s', (id, caution) => {
  const pack = packs.find((each) => each.id === id);
  expect(pack === undefined ? '' : rulePage(pack)).toContain(caution);
});
