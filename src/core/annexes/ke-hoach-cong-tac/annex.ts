import { listAnnex } from '../shared/listAnnex';

/** The year's plan of work, one line a piece of work. */
export const annex = listAnnex({
  id: 'ke-hoach-cong-tac',
  title: 'Kế hoạch công tác thi đua, khen thưởng',
  orientation: 'landscape',
  needs: ['activity', 'due'],
  kind: 'work-plan',
  orKinds: ['other'],
  columns: [
    {
      key: 'number',
      header: 'Số TT',
      width: 14,
      align: 'center',
      content: { kind: 'number' },
      words: [],
    },
    {
      key: 'activity',
      header: 'Nội dung hoạt động',
      width: 104,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:noi dung|cong viec|nhiem vu|hoat dong)(?: |$)/],
    },
    {
      key: 'lead-agency',
      header: 'Cơ quan tham mưu',
      width: 44,
      align: 'left',
      content: { kind: 'copy' },
      words: [
        /^(?:co quan|don vi|bo phan) (?:tham muu|chu tri)/,
        /(?:tham muu|chu tri|thuc hien|phu trach)$|^(?:co quan|don vi|bo phan)$/,
      ],
    },
    {
      key: 'helping-agency',
      header: 'Cơ quan phối hợp',
      width: 52,
      align: 'left',
      content: { kind: 'copy' },
      words: [/phoi hop/],
    },
    {
      key: 'due',
      header: 'Thời gian thực hiện',
      width: 38,
      align: 'center',
      content: { kind: 'copy' },
      words: [/^(?:thoi gian|thoi han|han|tien do)(?: |$)/],
    },
  ],
  source: 'Kế hoạch công tác thi đua, khen thưởng năm 2020 của UBND huyện Hồng Ngự, mục II',
});
