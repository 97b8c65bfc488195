import { message } from '../message';

interface AfterReport {
  readonly kind: 'after' | 'later-year';
  readonly date: string;
  readonly report: string;
}

export const afterReport = message({
  code: 'dates/after-report',
  vi: (d: AfterReport) =>
    `Ngày ${d.date} sau ngày của báo cáo (${d.report})${d.kind === 'later-year' ? ', sang cả năm khác' : ''}. Hãy đối chiếu ngày của văn bản, nếu đúng thì xem lại ngày báo cáo.`,
  en: (d: AfterReport) =>
    `${d.date} is after the date of the report (${d.report})${d.kind === 'later-year' ? ', even in another year' : ''}. Look up the date of the document; if it is right, see to the date of the report.`,
});
