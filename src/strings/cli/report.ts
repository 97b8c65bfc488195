import { message } from '../message';

interface FilledAnnex {
  readonly annex: string;
  readonly sheet: string;
  readonly source: string;
  readonly rows: number;
  readonly percents: number;
  readonly formulas: number;
}

export const filledAnnex = message({
  code: 'cli/filled-annex',
  vi: (d: FilledAnnex) =>
    `${d.sheet} (${d.annex}) từ bảng ${d.source}: ${String(d.rows)} dòng, ${String(d.percents)} tỷ lệ, trong đó ${String(d.formulas)} là công thức Excel.`,
  en: (d: FilledAnnex) =>
    `${d.sheet} (${d.annex}) from ${d.source}: ${String(d.rows)} rows, ${String(d.percents)} percentages, ${String(d.formulas)} of them Excel formulas.`,
});

export const filledLines = message({
  code: 'cli/filled-lines',
  vi: (d: Omit<FilledAnnex, 'percents' | 'formulas'>) =>
    `${d.sheet} (${d.annex}) từ bảng ${d.source}: ${String(d.rows)} dòng.`,
  en: (d: Omit<FilledAnnex, 'percents' | 'formulas'>) =>
    `${d.sheet} (${d.annex}) from ${d.source}: ${String(d.rows)} rows.`,
});

interface FoundColumns {
  readonly confidence: number;
  readonly columns: string;
}

export const foundColumns = message({
  code: 'cli/found-columns',
  vi: (d: FoundColumns) =>
    `Nhận ra (mức tin cậy ${String(d.confidence)}%): ${d.columns}. Nếu sai, hãy chỉ rõ bằng --map.`,
  en: (d: FoundColumns) =>
    `Recognised (confidence ${String(d.confidence)}%): ${d.columns}. If wrong, point the columns out with --map.`,
});

export const unusedColumns = message({
  code: 'cli/unused-columns',
  vi: ({ columns }: { readonly columns: string }) => `Cột không dùng: ${columns}.`,
  en: ({ columns }: { readonly columns: string }) => `Columns not used: ${columns}.`,
});

export const indicator = message({
  code: 'cli/indicator',
  vi: () => 'Chỉ tiêu',
  en: () => 'Indicator',
});

export const target = message({ code: 'cli/target', vi: () => 'Mục tiêu', en: () => 'Target' });

export const actual = message({ code: 'cli/actual', vi: () => 'Thực hiện', en: () => 'Actual' });

export const printed = message({ code: 'cli/printed', vi: () => '% đã in', en: () => 'Printed' });

export const percent = message({ code: 'cli/percent', vi: () => '% tính', en: () => 'Computed' });

export const annex = message({ code: 'cli/annex', vi: () => 'Phụ lục', en: () => 'Annex' });

export const columns = message({ code: 'cli/columns', vi: () => 'Các cột', en: () => 'Columns' });

export const written = message({
  code: 'cli/written',
  vi: ({ path }: { readonly path: string }) => `Đã ghi: ${path}`,
  en: ({ path }: { readonly path: string }) => `Written: ${path}`,
});

export const sourceClean = message({
  code: 'cli/source-clean',
  vi: () => 'Bảng nguồn không có gì phải sửa.',
  en: () => 'Nothing to mend in the source table.',
});

export const sourceFindings = message({
  code: 'cli/source-findings',
  vi: ({ count }: { readonly count: number }) => `Bảng nguồn có ${String(count)} điều cần xem:`,
  en: ({ count }: { readonly count: number }) =>
    `The source table has ${String(count)} points to look at:`,
});

export const tableLacks = message({
  code: 'cli/table-lacks',
  vi: ({ place, lacking }: { readonly place: string; readonly lacking: string }) =>
    `${place} (thiếu cột ${lacking})`,
  en: ({ place, lacking }: { readonly place: string; readonly lacking: string }) =>
    `${place} (lacks ${lacking})`,
});

export const severityError = message({
  code: 'cli/severity-error',
  vi: () => 'LỖI     ',
  en: () => 'ERROR  ',
});

export const severityWarning = message({
  code: 'cli/severity-warning',
  vi: () => 'CẢNH BÁO',
  en: () => 'WARNING',
});

export const severityInfo = message({
  code: 'cli/severity-info',
  vi: () => 'Lưu ý   ',
  en: () => 'Note   ',
});
