export { POINTS } from '../../test/support/formJudge';
export { judgeTemplate } from '../../test/support/templateJudge';
