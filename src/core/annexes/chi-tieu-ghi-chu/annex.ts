import { targetAnnex } from '../shared/targetAnnex';

/** Targets with the unit inside the target's cell, and a column of notes. */
export const annex = targetAnnex({
  id: 'chi-tieu-ghi-chu',
  title: 'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
  orientation: 'portrait',
  needs: ['indicator', 'target', 'actual'],
  percentDecimals: 0,
  columns: [
    {
      key: 'number',
      header: ['STT'],
      width: 12,
      align: 'center',
      content: { kind: 'copy', role: 'number' },
    },
    {
      key: 'indicator',
      header: ['Các chỉ tiêu'],
      width: 58,
      align: 'left',
      content: { kind: 'copy', role: 'indicator' },
    },
    {
      key: 'target',
      header: ['Mục tiêu'],
      width: 29,
      align: 'center',
      content: { kind: 'target', form: 'with-unit' },
    },
    {
      key: 'actual',
      header: ['Thực hiện'],
      width: 27,
      align: 'center',
      content: { kind: 'copy', role: 'actual' },
    },
    {
      key: 'percent',
      header: ['Tỷ lệ %'],
      width: 16,
      align: 'center',
      content: { kind: 'percent' },
    },
    {
      key: 'note',
      header: ['Ghi chú'],
      width: 23,
      align: 'left',
      content: { kind: 'copy', role: 'note' },
    },
  ],
  source:
    'Biểu kèm theo Báo cáo tổng kết phong trào thi đua yêu nước giai đoạn 2015-2020 của UBND huyện Hà Quảng (huyện Thông Nông cũ)',
});
