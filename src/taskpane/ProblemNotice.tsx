import { sentence, type Language } from '../strings/sentence';
import { Notice } from './Notice';
import type { Problem } from './store/problem';

interface Props {
  readonly language: Language;
  readonly problem: Problem | undefined;
}

/** Why something was not done, and what to do about it. */
export function ProblemNotice({ language, problem }: Props) {
  if (problem === undefined) return null;
  return <Notice tone="error">{sentence(problem.code, problem.data, language)}</Notice>;
}
