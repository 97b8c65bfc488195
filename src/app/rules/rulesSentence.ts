import { sentence, type Language } from '../../strings/sentence';
import type { UserPackError } from './userPack';
import type { WorkbookRulesProblem } from './workbookRules';

/** What is wrong with a user's pack, naming the field. */
export function userPackSentence(error: UserPackError, language: Language): string {
  const { code, ...data } = error;
  return sentence(code, data, language);
}

/** What is wrong with the rules that a workbook remembers. */
export function rulesSentence(problem: WorkbookRulesProblem, language: Language): string {
  switch (problem.code) {
    case 'awards/state-unreadable':
    case 'awards/rules-unreadable':
      return sentence(problem.code, {}, language);
    case 'awards/stored-pack-invalid': {
      const why = userPackSentence(problem.error, language);
      return sentence(problem.code, { place: problem.place, why }, language);
    }
    case 'awards/chosen-pack-unknown': {
      const { id, known } = problem;
      return sentence(problem.code, { id, known: known.join(', ') }, language);
    }
  }
}
