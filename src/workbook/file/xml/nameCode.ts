import { AMPERSAND, APOSTROPHE, EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE } from './chars';

/** Whether the character may stand in a name: anything but white space and markup. */
export function isNameCode(code: number): boolean {
  return (
    code > SPACE &&
    code !== SLASH &&
    code !== GREATER &&
    code !== EQUALS &&
    code !== LESS &&
    code !== QUOTE &&
    code !== APOSTROPHE &&
    code !== AMPERSAND
  );
}
