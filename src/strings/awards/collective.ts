import { message } from '../message';

interface Condition {
  readonly article: string;
  readonly have: number;
  readonly need: number;
}

interface Share extends Condition {
  readonly percent: number;
  readonly comparison: string;
}

export const collectiveMet = message<object>({
  code: 'awards/collective-met',
  vi: () => 'Đạt',
  en: () => 'Met',
});

export const collectiveMissing = message<{ readonly conditions: string }>({
  code: 'awards/collective-missing',
  vi: ({ conditions }) => `Thiếu: ${conditions}`,
  en: ({ conditions }) => `Missing: ${conditions}`,
});

export const collectiveUnknown = message<{ readonly conditions: string }>({
  code: 'awards/collective-unknown',
  vi: ({ conditions }) => `Chưa đủ số liệu để xét: ${conditions}`,
  en: ({ conditions }) => `Figures are missing to judge: ${conditions}`,
});

export const conditionAllCompleted = message<Condition>({
  code: 'awards/condition-all-completed',
  vi: ({ article, have, need }) =>
    `100% cá nhân hoàn thành nhiệm vụ, mới có ${have}/${need} (${article})`,
  en: ({ article, have, need }) =>
    `everybody completes their tasks: ${have} of ${need} (${article})`,
});

export const conditionAdvancedShare = message<Share>({
  code: 'awards/condition-advanced-share',
  vi: ({ article, have, need, percent, comparison }) =>
    `${comparison === 'more-than' ? 'trên' : 'ít nhất'} ${percent}% cá nhân đạt danh hiệu tiên tiến, cần ${need}, mới có ${have} (${article})`,
  en: ({ article, have, need, percent, comparison }) =>
    `${comparison === 'more-than' ? 'more than' : 'at least'} ${percent}% hold the advanced title: ${need} needed, ${have} there (${article})`,
});

export const conditionHasFighter = message<Condition>({
  code: 'awards/condition-has-cstdcs',
  vi: ({ article }) => `có cá nhân đạt Chiến sĩ thi đua cơ sở (${article})`,
  en: ({ article }) => `somebody holds Chiến sĩ thi đua cơ sở (${article})`,
});

export const conditionNoDiscipline = message<Condition>({
  code: 'awards/condition-no-discipline',
  vi: ({ article, have }) =>
    `không có cá nhân bị kỷ luật từ cảnh cáo trở lên, đang có ${have} (${article})`,
  en: ({ article, have }) => `nobody disciplined from a warning up: there are ${have} (${article})`,
});

/** A condition whose figure was not given. */
export const conditionWithoutFigure = message<{ readonly kind: string; readonly article: string }>({
  code: 'awards/condition-without-figure',
  vi: ({ kind, article }) => `${FIGURES_VI[kind] ?? kind} (${article})`,
  en: ({ kind, article }) => `${FIGURES_EN[kind] ?? kind} (${article})`,
});

const FIGURES_VI: Readonly<Record<string, string>> = {
  'all-completed': 'số hoàn thành nhiệm vụ',
  'advanced-share': 'số Lao động tiên tiến',
  'has-cstdcs': 'số Chiến sĩ thi đua cơ sở',
  'no-discipline': 'số bị kỷ luật',
};

const FIGURES_EN: Readonly<Record<string, string>> = {
  'all-completed': 'number who completed their tasks',
  'advanced-share': 'number with Lao động tiên tiến',
  'has-cstdcs': 'number with Chiến sĩ thi đua cơ sở',
  'no-discipline': 'number disciplined',
};
