import { message } from '../message';

interface Proposals {
  readonly kind: 'above-registered' | 'above-proposed' | 'jump';
  /** The headers of the two columns. */
  readonly column: string;
  readonly base: string;
  readonly count: string;
  readonly other: string;
}

export const proposals = message({
  code: 'awards/proposals',
  vi: (d: Proposals) => {
    const both = `"${d.column}" ${d.count}, "${d.base}" ${d.other}`;
    switch (d.kind) {
      case 'above-registered':
        return `Đề nghị nhiều hơn số đã đăng ký: ${both}. Hãy đối chiếu bản đăng ký thi đua.`;
      case 'above-proposed':
        return `Được tặng nhiều hơn số đề nghị: ${both}. Hãy đối chiếu tờ trình và quyết định.`;
      case 'jump':
        return `Thay đổi lớn so với kỳ trước: ${both}. Nếu đúng, nên giải thích trong báo cáo.`;
    }
  },
  en: (d: Proposals) => {
    const both = `"${d.column}" ${d.count}, "${d.base}" ${d.other}`;
    switch (d.kind) {
      case 'above-registered':
        return `More are proposed than were registered: ${both}. Compare the registrations.`;
      case 'above-proposed':
        return `More are given than were proposed: ${both}. Compare the submission and the decision.`;
      case 'jump':
        return `A big change from the period before: ${both}. If it is right, the report should say why.`;
    }
  },
});
