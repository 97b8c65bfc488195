export { judgeTemplate, POINTS } from '../../test/support/templateJudge';
