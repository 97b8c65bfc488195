import { successorUnread } from './caveats';
import { collectiveMissing, conditionAdvancedShare } from './collective';
import { lackRun, titlesMet, titlesNotMet } from './eligibility';
import { quotaExceeded, quotaWithin } from './quota';

test('the contract’s sentences come out to the letter', () => {
  expect(quotaWithin.vi({ max: 20 })).toBe('Trong hạn mức (tối đa 20)');
  expect(quotaExceeded.vi({ max: 20, excess: 2 })).toBe('Vượt hạn mức 02 (tối đa 20)');
  expect(titlesMet.vi({})).toBe('Đủ điều kiện về danh hiệu; còn xét sáng kiến, thành tích');
  expect(successorUnread.vi({ document: 'Luật 06/2026/QH16' })).toBe(
    'chưa đối chiếu Luật 06/2026/QH16',
  );
});

test('a refusal names the article and what is missing', () => {
  const lacks = lackRun.vi({ awards: 'Chiến sĩ thi đua cơ sở', need: 3, have: 2 });
  expect(titlesNotMet.vi({ article: 'Điều 22 khoản 1 điểm a', lacks })).toBe(
    'Chưa đủ theo Điều 22 khoản 1 điểm a: cần 03 lần liên tục Chiến sĩ thi đua cơ sở, mới có 02 lần',
  );
});

test('a missing condition names its figures', () => {
  const condition = conditionAdvancedShare.vi({
    article: 'Điều 28 khoản 1 điểm c',
    have: 7,
    need: 8,
    percent: 70,
    comparison: 'at-least',
  });
  expect(collectiveMissing.vi({ conditions: condition })).toBe(
    'Thiếu: ít nhất 70% cá nhân đạt danh hiệu tiên tiến, cần 8, mới có 7 (Điều 28 khoản 1 điểm c)',
  );
});
