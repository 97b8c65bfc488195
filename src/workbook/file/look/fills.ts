import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import { readColour } from './colours';

/** The colour that a fill shows: a pattern's or gradient's first; undefined for none. */
export function readFill(fill: XmlElement, theme: readonly string[]): string | undefined {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient !== undefined) {
    const stop = childOf(gradient, 'stop');
    return readColour(stop && childOf(stop, 'color'), theme);
  }
  const pattern = childOf(fill, 'patternFill');
  if (pattern === undefined) return undefined;
  const type = attributeOf(pattern, 'patternType') ?? 'none';
  if (type === 'none') return undefined;
  const front = readColour(childOf(pattern, 'fgColor'), theme);
  return type === 'solid' ? front : (readColour(childOf(pattern, 'bgColor'), theme) ?? front);
}
