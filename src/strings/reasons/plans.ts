import { message } from '../message';

interface Count {
  readonly count: number;
}

export const fillAnnexes = message({
  code: 'reasons/fill-annexes',
  vi: ({ sheets }: { readonly sheets: string }) => `Điền phụ lục: ${sheets}`,
  en: ({ sheets }: { readonly sheets: string }) => `Fill annexes: ${sheets}`,
});

export const fillAnnex = message({
  code: 'reasons/fill-annex',
  vi: ({ annex }: { readonly annex: string }) => `Điền phụ lục ${annex}`,
  en: ({ annex }: { readonly annex: string }) => `Fill annex ${annex}`,
});

export const fixFindings = message({
  code: 'reasons/fix-findings',
  vi: ({ count }: Count) => `Sửa ${String(count)} chỗ theo kết quả kiểm tra`,
  en: ({ count }: Count) => `Mend ${String(count)} findings`,
});

export const annotate = message({
  code: 'reasons/annotate',
  vi: ({ count }: Count) => `Đánh dấu ${String(count)} phát hiện trong sổ`,
  en: ({ count }: Count) => `Mark ${String(count)} findings in the workbook`,
});

export const ignoreFindings = message({
  code: 'reasons/ignore-findings',
  vi: ({ count }: Count) => `Bỏ qua ${String(count)} phát hiện`,
  en: ({ count }: Count) => `Ignore ${String(count)} findings`,
});

export const hearFindings = message({
  code: 'reasons/hear-findings',
  vi: ({ count }: Count) => `Báo lại ${String(count)} phát hiện đã bỏ qua`,
  en: ({ count }: Count) => `Hear ${String(count)} ignored findings again`,
});
