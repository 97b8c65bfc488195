import type { RulePack } from '../pack';

/** The day of Quyết định 08/2018/QĐ-UBND, which the report cites as the rules in force. */
const FROM = '2018-03-02';

export const pack: RulePack = {
  id: 'cao-bang-2018',
  name: 'Quy định về công tác thi đua, khen thưởng tỉnh Cao Bằng (2018, sửa đổi)',
  issuer: 'UBND tỉnh Cao Bằng',
  scope: 'issuer',
  validFrom: FROM,
  // The Law it carries out ended on that day; what the province issued since was not read.
  validTo: '2023-12-31',
  status: 'copy',
  base: 'luat-2003',
  quotas: [
    {
      value: { award: 'cstd-co-so', percent: 15, base: 'lao-dong-tien-tien' },
      from: FROM,
      source: {
        document:
          'Quy định về công tác thi đua, khen thưởng tỉnh Cao Bằng, theo Báo cáo 2015-2020 của huyện Hà Quảng',
        article: 'mục IV.2 của báo cáo',
      },
      status: 'copy',
    },
  ],
  collectives: [],
  prerequisites: [],
  money: [],
  votes: [],
};
