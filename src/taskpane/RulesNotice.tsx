import { rulesSentence } from '../app/rules/rulesSentence';
import type { WorkbookRulesProblem } from '../app/rules/workbookRules';
import type { Language } from '../strings/sentence';
import { rulesUnreadable } from '../strings/taskpane/pane';
import { Notice } from './Notice';

/** What is known of the rules of the workbook; 'unread' where the workbook could not be read. */
export type RulesKnown = 'unread' | readonly WorkbookRulesProblem[];

interface Props {
  readonly language: Language;
  readonly rules: RulesKnown;
}

/** What is wrong with the rules that the workbook remembers. */
export function RulesNotice({ language, rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <Notice tone="warning">
      {rules === 'unread'
        ? rulesUnreadable[language]({})
        : rules.map((problem) => (
            <div key={JSON.stringify(problem)}>{rulesSentence(problem, language)}</div>
          ))}
    </Notice>
  );
}
