import { periodAnnex } from '../shared/periods/periodAnnex';

/** Targets of several years: a column for each year, all of them as one, and the percentage. */
export const annex = periodAnnex({
  id: 'chi-tieu-5-nam-tung-nam',
  title: 'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
  orientation: 'landscape',
  reads: 'years',
  needs: ['indicator', 'target', 'year-figures'],
  percentDecimals: 1,
  columns: [
    { key: 'number', header: ['TT'], width: 11, align: 'center', content: { kind: 'number' } },
    {
      key: 'indicator',
      header: ['Chỉ tiêu'],
      width: 60,
      align: 'left',
      content: { kind: 'indicator' },
    },
    { key: 'unit', header: ['ĐVT'], width: 22, align: 'center', content: { kind: 'unit' } },
    {
      key: 'plan',
      header: ['Mục tiêu giai đoạn'],
      width: 24,
      align: 'center',
      content: { kind: 'figure', of: 'plan' },
    },
    {
      key: 'year',
      each: 'year',
      header: ['Kết quả thực hiện', 'Năm {năm}'],
      width: 18,
      align: 'center',
      content: { kind: 'figure', of: 'year' },
    },
    {
      key: 'whole',
      header: ['Kết quả thực hiện', 'Cả giai đoạn'],
      width: 25,
      align: 'center',
      content: { kind: 'figure', of: 'whole' },
    },
    {
      key: 'percent',
      header: ['% so với mục tiêu'],
      width: 20,
      align: 'center',
      content: { kind: 'percent', of: 'whole', to: 'plan', by: 'plan' },
    },
  ],
  example: {
    plan: [],
    year: ['2021', '2022', '2023', '2024', '2025'].map((năm) => ({ năm })),
    unit: [],
  },
  exampleWords: {},
  source: 'Biểu tổng hợp số liệu từng năm của báo cáo tổng kết giai đoạn 5 năm',
});
