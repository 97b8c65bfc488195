import { defineCheck } from '../../definition';
import { isReport } from '../report';

/** Who made the workbook, and for whom, as its properties tell whoever receives it. */
export const check = defineCheck({
  code: 'workbook/personal-properties',
  scope: 'workbook',
  findings: { people: 'info', custom: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const { properties } = facts.snapshot;
    if (properties === undefined || !isReport(facts)) return;
    const { author = '', lastAuthor = '', manager = '', company = '', custom = [] } = properties;
    if ([author, lastAuthor, manager, company].some((detail) => detail !== '')) {
      yield { kind: 'people', sheet: '', data: { author, lastAuthor, manager, company } };
    }
    if (custom.length > 0) {
      const names = custom.map(({ name }) => name).join(', ');
      yield { kind: 'custom', sheet: '', data: { names, count: custom.length } };
    }
  },
});
