import { message } from '../message';

interface Status {
  readonly kind: 'not-reached' | 'reached';
  readonly said: string;
  readonly fraction: string;
}

export const status = message({
  code: 'consistency/status',
  vi: (d: Status) =>
    d.kind === 'not-reached'
      ? `Ghi “${d.said}” nhưng mới được ${d.fraction} tiêu chí. Hãy xem lại số tiêu chí hoặc kết quả.`
      : `Ghi “${d.said}” nhưng số tiêu chí là ${d.fraction}, đã đủ. Hãy xem lại số tiêu chí hoặc kết quả.`,
  en: (d: Status) =>
    d.kind === 'not-reached'
      ? `It says “${d.said}”, but only ${d.fraction} criteria were met. Look at the criteria or the result again.`
      : `It says “${d.said}”, but ${d.fraction} criteria were met, which is all of them. Look at the criteria or the result again.`,
});
