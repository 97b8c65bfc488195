import type { AwardId } from '../../rules/awardIds';
import type { CellValue } from '../../model/snapshot';
import { judgeEligibility, type EligibilityVerdict } from './eligibility';
import { readGrade, readHistory, type History } from './history';

function historyOf(...rows: readonly (readonly [CellValue, CellValue])[]): History {
  const history = readHistory([['Năm', 'Danh hiệu'], ...rows]);
  if (!history.ok) throw new Error(history.error.code);
  return history.value;
}

const yearly = (title: string, from: number, to: number): (readonly [number, string])[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, title] as const);

function judge(history: History, award: AwardId, year: number, pack?: string): EligibilityVerdict {
  const judged = judgeEligibility({ history, award, year, pack });
  if (!judged.ok) throw new Error(judged.error.code);
  return judged.value;
}

const lacksOf = (verdict: EligibilityVerdict): readonly string[] =>
  verdict.verdict === 'not-met'
    ? verdict.unmet.flatMap(({ lacks }) => lacks.map((lack) => lack.code))
    : [];

describe('Chiến sĩ thi đua cơ sở (Điều 23)', () => {
  test('needs Lao động tiên tiến of the same year', () => {
    const history = historyOf([2024, 'LĐTT']);
    expect(judge(history, 'cstd-co-so', 2024)).toMatchObject({
      verdict: 'titles-met',
      years: [2024],
      rule: { source: { article: 'Điều 23 khoản 1' } },
    });
    expect(judge(history, 'cstd-co-so', 2025)).toMatchObject({
      verdict: 'not-met',
      unmet: [{ lacks: [{ code: 'same-year', year: 2025 }] }],
    });
  });
});

describe('Chiến sĩ thi đua Bộ, ban, ngành, tỉnh (Điều 22)', () => {
  test.each<[string, History, number, boolean]>([
    ['three in a row to the year itself', historyOf(...yearly('CSTĐCS', 2022, 2024)), 2024, true],
    ['three in a row to the year before', historyOf(...yearly('CSTĐCS', 2022, 2024)), 2025, true],
    ['two in a row', historyOf(...yearly('CSTĐCS', 2023, 2024)), 2024, false],
    [
      'three with a gap',
      historyOf([2020, 'CSTĐCS'], [2022, 'CSTĐCS'], [2023, 'CSTĐCS']),
      2024,
      false,
    ],
    ['one year told three times', historyOf(...Array(3).fill([2024, 'CSTĐCS'])), 2024, false],
    ['the future does not count', historyOf(...yearly('CSTĐCS', 2023, 2025)), 2024, false],
    ['none', historyOf([2024, 'LĐTT']), 2024, false],
    ['an empty history', historyOf(), 2024, false],
  ])('%s', (_name, history, year, met) => {
    expect(judge(history, 'cstd-bo-tinh', year).verdict).toBe(met ? 'titles-met' : 'not-met');
  });

  test('says how many in a row there are', () => {
    const history = historyOf([2020, 'CSTĐCS'], [2022, 'CSTĐCS'], [2023, 'CSTĐCS']);
    expect(judge(history, 'cstd-bo-tinh', 2024)).toMatchObject({
      unmet: [{ lacks: [{ code: 'run', need: 3, have: 2 }] }],
      rule: { source: { article: 'Điều 22 khoản 1 điểm a' } },
    });
  });

  test('tells a run that ended, and years that led to the award before', () => {
    expect(judge(historyOf(...yearly('CSTĐCS', 2018, 2020)), 'cstd-bo-tinh', 2024)).toMatchObject({
      verdict: 'titles-met',
      years: [2018, 2019, 2020],
      notes: [{ code: 'run-ended', lastYear: 2020 }],
    });
    const again = historyOf(...yearly('CSTĐCS', 2020, 2023), [2022, 'CSTĐ cấp tỉnh']);
    expect(judge(again, 'cstd-bo-tinh', 2024)).toMatchObject({
      verdict: 'titles-met',
      years: [2021, 2022, 2023],
      notes: [{ code: 'counted-before', year: 2022 }],
    });
  });

  test('rows that can’t be read are told with the refusal', () => {
    const history = historyOf([2022, 'CSTĐCS'], [2023, 'chiến sĩ gì đó'], [2024, 'CSTĐCS']);
    expect(judge(history, 'cstd-bo-tinh', 2024)).toMatchObject({
      verdict: 'not-met',
      unreadRows: 1,
    });
  });
});

describe('Chiến sĩ thi đua toàn quốc (Điều 21)', () => {
  test('twice in a row means two conferrals, whatever lies between them', () => {
    const twice = historyOf([2018, 'CSTĐ cấp tỉnh'], [2021, 'CSTĐ cấp tỉnh']);
    expect(judge(twice, 'cstd-toan-quoc', 2024)).toMatchObject({
      verdict: 'titles-met',
      years: [2018, 2021],
    });
    expect(judge(historyOf([2021, 'CSTĐ cấp tỉnh']), 'cstd-toan-quoc', 2024)).toMatchObject({
      verdict: 'not-met',
      unmet: [{ lacks: [{ code: 'run', need: 2, have: 1 }] }],
    });
  });
});

describe('Bằng khen của Bộ, ban, ngành, tỉnh (Điều 74)', () => {
  test('a person: CSTĐCS twice in a row, or two excellent years', () => {
    const titles = historyOf(...yearly('CSTĐCS', 2023, 2024));
    expect(judge(titles, 'bk-bo-tinh', 2024)).toMatchObject({ by: { kind: 'run' } });
    const grades = historyOf(...yearly('Hoàn thành xuất sắc nhiệm vụ', 2023, 2024));
    expect(judge(grades, 'bk-bo-tinh', 2024)).toMatchObject({ by: { kind: 'graded-run' } });
    const neither = historyOf([2024, 'CSTĐCS'], [2022, 'HTXSNV'], [2024, 'HTTNV']);
    expect(lacksOf(judge(neither, 'bk-bo-tinh', 2024))).toEqual(['run', 'graded-years']);
  });

  test('a collective: two excellent years, by word or title', () => {
    const history = historyOf([2023, 'TTLĐXS'], [2024, 'Hoàn thành xuất sắc nhiệm vụ']);
    expect(judge(history, 'bk-bo-tinh', 2024)).toMatchObject({
      verdict: 'titles-met',
      rule: { source: { article: 'Điều 74 khoản 3 điểm d' } },
    });
    expect(judge(historyOf([2024, 'TTLĐXS']), 'bk-bo-tinh', 2024).verdict).toBe('not-met');
  });
});

describe('Bằng khen của Thủ tướng Chính phủ (Điều 73)', () => {
  test('a person: the province’s Bằng khen, five good years, three CSTĐCS in them', () => {
    const base = [...yearly('LĐTT', 2020, 2024), ...yearly('CSTĐCS', 2022, 2024)];
    // For a person the years need not lie after the earlier Bằng khen.
    expect(judge(historyOf(...base, [2024, 'BK UBND tỉnh']), 'bk-thu-tuong', 2024)).toMatchObject({
      verdict: 'titles-met',
      years: [2020, 2021, 2022, 2023, 2024],
    });
    expect(lacksOf(judge(historyOf(...base), 'bk-thu-tuong', 2024))).toEqual(['previous']);
    const four = [...yearly('LĐTT', 2021, 2024), ...yearly('CSTĐCS', 2022, 2023)];
    expect(
      lacksOf(judge(historyOf(...four, [2020, 'BK UBND tỉnh']), 'bk-thu-tuong', 2024)),
    ).toEqual(['graded-years', 'within']);
  });

  test('a collective: the years lie after the earlier Bằng khen', () => {
    const years = [...yearly('TTLĐXS', 2020, 2024), [2023, 'Cờ thi đua của UBND tỉnh'] as const];
    const after = historyOf([2019, 'BK UBND tỉnh'], ...years);
    expect(judge(after, 'bk-thu-tuong', 2024)).toMatchObject({
      verdict: 'titles-met',
      rule: { source: { article: 'Điều 73 khoản 4 điểm e' } },
    });
    const during = historyOf([2020, 'BK UBND tỉnh'], ...years);
    expect(judge(during, 'bk-thu-tuong', 2024)).toMatchObject({
      unmet: [{ lacks: [{ code: 'graded-years', need: 5, have: 4 }] }],
    });
  });

  test('good years that stopped do not reach the proposal', () => {
    const history = historyOf([2015, 'BK UBND tỉnh'], ...yearly('CSTĐCS', 2017, 2023));
    expect(judge(history, 'bk-thu-tuong', 2024).verdict).toBe('titles-met');
    expect(judge(history, 'bk-thu-tuong', 2025)).toMatchObject({
      unmet: [{ lacks: [{ code: 'graded-years', need: 5, have: 0 }, { code: 'within' }] }],
    });
  });
});

describe('Huân chương Lao động (Điều 42-44)', () => {
  test('hạng Ba, a person: five good years, one excellent, three CSTĐCS', () => {
    const base: readonly (readonly [CellValue, CellValue])[] = [
      [2018, 'BKTT'],
      ...yearly('LĐTT', 2019, 2024),
      ...yearly('CSTĐCS', 2020, 2022),
    ];
    expect(lacksOf(judge(historyOf(...base), 'hc-lao-dong-3', 2024))).toEqual(['excellent-years']);
    const whole = historyOf(...base, [2021, 'HTXSNV']);
    expect(judge(whole, 'hc-lao-dong-3', 2024).verdict).toBe('titles-met');
  });

  test.each<[string, readonly (readonly [CellValue, CellValue])[], boolean]>([
    ['the Government’s flag', [[2022, 'Cờ thi đua của Chính phủ']], true],
    [
      'two flags of the province',
      [
        [2021, 'Cờ thi đua của UBND tỉnh'],
        [2023, 'Cờ thi đua của UBND tỉnh'],
      ],
      true,
    ],
    [
      'a flag and a Bằng khen',
      [
        [2021, 'Cờ thi đua của UBND tỉnh'],
        [2023, 'BK UBND tỉnh'],
      ],
      true,
    ],
    ['one flag', [[2021, 'Cờ thi đua của UBND tỉnh']], false],
    ['one Bằng khen', [[2021, 'BK UBND tỉnh']], false],
  ])('hạng Ba, a collective with %s', (_name, extra, met) => {
    const history = historyOf([2018, 'BKTT'], ...yearly('TTLĐXS', 2019, 2024), ...extra);
    const verdict = judge(history, 'hc-lao-dong-3', 2024);
    expect(verdict.verdict).toBe(met ? 'titles-met' : 'not-met');
  });

  test('two Bằng khen are a way only for collectives without flags', () => {
    const history = historyOf(
      [2018, 'BKTT'],
      ...yearly('TTLĐXS', 2019, 2024),
      [2020, 'BK UBND tỉnh'],
      [2022, 'BK UBND tỉnh'],
    );
    expect(judge(history, 'hc-lao-dong-3', 2024)).toMatchObject({
      verdict: 'titles-met',
      notes: [{ code: 'without-flag-only' }],
    });
  });

  test.each<[AwardId, string, number, number]>([
    ['hc-lao-dong-2', 'HCLĐ hạng Ba', 2, 1],
    ['hc-lao-dong-1', 'HCLĐ hạng Nhì', 3, 2],
  ])(
    '%s, a person: after %s, %d excellent years and CSTĐ tỉnh %d times',
    (award, previous, excellent, fighters) => {
      const rows = (excellentYears: number, times: number): History =>
        historyOf(
          [2017, previous],
          ...yearly('LĐTT', 2018, 2024),
          ...yearly('HTXSNV', 2018, 2017 + excellentYears),
          ...yearly('CSTĐ cấp tỉnh', 2020, 2019 + times),
        );
      expect(judge(rows(excellent, fighters), award, 2024).verdict).toBe('titles-met');
      expect(lacksOf(judge(rows(excellent - 1, fighters), award, 2024))).toEqual([
        'excellent-years',
      ]);
      expect(lacksOf(judge(rows(excellent, fighters - 1), award, 2024))).toEqual(['within']);
    },
  );
});

describe('by pack and year', () => {
  const history = historyOf(...yearly('CSTĐCS', 2018, 2020));
  const code = (award: AwardId, year: number, pack?: string) => {
    const judged = judgeEligibility({ history, award, year, pack });
    return judged.ok ? judged.value.verdict : judged.error.code;
  };

  test('the Law of 2003 is known from memory only, so it is never used', () => {
    expect(code('cstd-bo-tinh', 2020)).toBe('not-verified');
    expect(code('cstd-bo-tinh', 2020, 'luat-2003')).toBe('not-verified');
    expect(code('cstd-bo-tinh', 2020, 'bng-2018')).toBe('titles-met');
  });

  test('achievements of 2026 are judged with a caveat', () => {
    const late = historyOf(...yearly('CSTĐCS', 2024, 2026));
    expect(judge(late, 'cstd-bo-tinh', 2026)).toMatchObject({
      verdict: 'titles-met',
      rule: { caveats: [{ code: 'successor-unread', document: 'Luật 06/2026/QH16' }] },
    });
    expect(judge(late, 'cstd-bo-tinh', 2025).rule.caveats).toEqual([]);
  });

  test.each<[AwardId, string]>([
    ['giay-khen', 'no-title-condition'],
    ['lao-dong-tien-tien', 'no-title-condition'],
    ['hc-lao-dong', 'which-award'],
  ])('%s: %s', (award, expected) => {
    expect(code(award, 2024)).toBe(expected);
  });

  test('an unknown pack is named', () => {
    expect(code('cstd-bo-tinh', 2024, 'tinh-x')).toBe('unknown-pack');
  });

  test('a history of a person and a collective at once is refused', () => {
    const mixed = historyOf([2023, 'LĐTT'], [2024, 'TTLĐXS']);
    expect(judgeEligibility({ history: mixed, award: 'bk-bo-tinh', year: 2024 })).toEqual({
      ok: false,
      error: { code: 'mixed-history' },
    });
  });
});

describe('readHistory', () => {
  test('keeps awards, grades and what can’t be read apart', () => {
    const history = readHistory([
      ['Năm', 'Danh hiệu', 'Trạng thái'],
      [2022, 'CSTĐCS', 'đã tặng'],
      [2023, 'HTXSNV', 'đã tặng'],
      [2024, 'CSTĐCS', 'đề nghị'],
      [2024, 'Bằng khen', 'đã tặng'],
      ['không rõ', 'LĐTT', 'đã tặng'],
      [undefined, 'LĐTT', 'đã tặng'],
      [2021, 'gì đó', 'đã tặng'],
      [2021, 'LĐTT', undefined],
    ]);
    expect(history).toEqual({
      ok: true,
      value: {
        awards: [{ year: 2022, award: 'cstd-co-so' }],
        grades: [{ year: 2023, grade: 'xuat-sac' }],
        unread: [
          { row: 4, column: 1, role: 'danh-hieu', text: 'Bằng khen' },
          { row: 5, column: 0, role: 'nam', text: 'không rõ' },
          { row: 6, column: 0, role: 'nam', text: '' },
          { row: 7, column: 1, role: 'danh-hieu', text: 'gì đó' },
          { row: 8, column: 2, role: 'trang-thai', text: '' },
        ],
      },
    });
  });

  test('needs both columns', () => {
    expect(readHistory([['Danh hiệu'], ['LĐTT']])).toEqual({
      ok: false,
      error: { code: 'missing-column', role: 'nam' },
    });
    expect(readHistory([['Năm'], [2020]])).toEqual({
      ok: false,
      error: { code: 'no-award-column' },
    });
  });

  test.each([
    ['HTXSNV', 'xuat-sac'],
    ['Hoàn thành xuất sắc nhiệm vụ', 'xuat-sac'],
    ['HTTNV', 'tot'],
    ['hoàn thành tốt nhiệm vụ', 'tot'],
    ['Hoàn thành nhiệm vụ', undefined],
    ['LĐTT', undefined],
  ])('the grade %s is %s', (text, grade) => {
    expect(readGrade(text)).toBe(grade);
  });
});
