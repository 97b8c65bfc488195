const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LAST_CODE_POINT = 0x10ffff;

/** Text between tags as its value: `a &lt; b&#10; → a < b⏎`; undefined for an unknown entity. */
export function decodeText(raw: string): string | undefined {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return decodeEntities(text);
}

/** The value of an attribute; white space in it becomes spaces, as XML has it. */
export function decodeAttribute(raw: string): string | undefined {
  return decodeEntities(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

function decodeEntities(text: string): string | undefined {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let result = '';
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf(';', at);
    const value = end < 0 ? undefined : entity(text.slice(at + 1, end));
    if (value === undefined) return undefined;
    result += text.slice(from, at) + value;
    from = end + 1;
    at = text.indexOf('&', from);
  }
  return result + text.slice(from);
}

function entity(name: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) return NAMED.get(name);
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  if (code === 0 || code > LAST_CODE_POINT) return undefined;
  return String.fromCodePoint(code);
}
