import type { RulePack } from '../../src/core/rules/pack';

const SOURCE = { document: 'Quyết định 1/2024/QĐ-UBND', article: 'Điều 5' };

/**
 * A province's own pack from 01/3/2024: CSTĐCS at most 20%, and 25% for achievements of 2026 on;
 * an advanced collective needs 60%; money for Giấy khen is half of lương cơ sở.
 */
export const TINH_X: RulePack = {
  id: 'tinh-x',
  name: 'Quy định của tỉnh X',
  issuer: 'UBND tỉnh X',
  scope: 'issuer',
  validFrom: '2024-03-01',
  status: 'verified',
  base: 'luat-2022',
  quotas: [
    {
      value: { award: 'cstd-co-so', percent: 20, base: 'lao-dong-tien-tien' },
      from: '2024-03-01',
      to: '2025-12-31',
      source: SOURCE,
      status: 'verified',
    },
    {
      value: { award: 'cstd-co-so', percent: 25, base: 'lao-dong-tien-tien' },
      from: '2026-01-01',
      source: SOURCE,
      status: 'verified',
    },
  ],
  collectives: [
    {
      value: {
        award: 'tap-the-lao-dong-tien-tien',
        conditions: [
          { kind: 'advanced-share', article: 'Điều 6', percent: 60, comparison: 'at-least' },
        ],
      },
      from: '2024-03-01',
      source: SOURCE,
      status: 'verified',
    },
  ],
  prerequisites: [
    {
      value: {
        award: 'cstd-bo-tinh',
        recipient: 'ca-nhan',
        anyOf: [{ kind: 'run', anyOf: ['cstd-co-so'], times: 2, spacing: 'yearly' }],
      },
      from: '2024-03-01',
      source: SOURCE,
      status: 'verified',
    },
  ],
  money: [
    {
      value: { award: 'giay-khen', recipient: 'ca-nhan', times: 0.5 },
      from: '2024-03-01',
      source: SOURCE,
      status: 'verified',
    },
  ],
  votes: [],
};
