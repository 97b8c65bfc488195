import { fold } from '../../core/text/fold';
import type { FunctionText } from '../../strings/functionText';

/**
 * The functions whose name or description has every word of the query, those named so first;
 * diacritics and capitals do not matter. All of them for an empty query.
 */
export function searchFunctions(
  texts: readonly FunctionText[],
  query: string,
): readonly FunctionText[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const hits = texts.filter(({ id, description, parameters }) => {
    const all = fold([id, description, ...parameters.map(({ name }) => name)].join(' '));
    return words.every((word) => all.includes(word));
  });
  const isNamed = ({ id }: FunctionText): boolean =>
    words.some((word) => id.toLowerCase().startsWith(word));
  return [...hits.filter(isNamed), ...hits.filter((text) => !isNamed(text))];
}
