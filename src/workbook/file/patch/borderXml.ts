import type { BorderStyle } from '../../../core/model/plan';
import { childOf } from '../xml/tree';
import { elementText, prefixOf, treeOf } from './tags';

const SIDES = ['left', 'right', 'top', 'bottom'];

/** A `border` element with one line on all four sides; its diagonal and the rest stay. */
export function borderedAround(xml: string, line: BorderStyle): string {
  const element = treeOf(xml);
  const prefix = prefixOf(element);
  const color = elementText(`${prefix}color`, { auto: '1' });
  const sides = SIDES.map((side) =>
    line === 'none'
      ? elementText(`${prefix}${side}`, {})
      : elementText(`${prefix}${side}`, { style: line }, color),
  );
  // Strict files name the left and right sides start and end.
  const isReplaced = (local: string): boolean =>
    SIDES.includes(local) || local === 'start' || local === 'end';
  const rest = element.children
    .filter(({ local }) => !isReplaced(local))
    .map((child) => xml.slice(child.start, child.end));
  if (childOf(element, 'diagonal') === undefined) rest.unshift(`<${prefix}diagonal/>`);
  const tag = xml.slice(0, element.startTagEnd).replace(/\s*\/?>$/, '');
  return `${tag}>${sides.join('')}${rest.join('')}</${element.qualified}>`;
}
