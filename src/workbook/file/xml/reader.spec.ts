import fc from 'fast-check';
import { decodeBytes, decodeXml, encodeXml } from './encoding';
import { decodeExcelEscapes, encodeExcelEscapes, escapeAttribute, escapeText } from './escape';
import type { XmlFault } from './fault';
import { XML_DONE, XML_END, XML_START, XML_TEXT, XmlReader } from './reader';
import { attributeOf, childOf, parseXml } from './tree';
import { textSource } from './windows';

/** What a reader gives, as one line: `<row r=1> "text" </row>`. */
function tokens(reader: XmlReader): string {
  const said: string[] = [];
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_TEXT) said.push(JSON.stringify(reader.text()));
    else if (token === XML_END) said.push('/');
    else {
      const { attributes } = reader;
      const names = Array.from(
        { length: attributes.count },
        (_, i) => ` ${attributes.localName(i)}=${attributes.value(i)}`,
      );
      said.push(reader.name.local + names.join(''));
    }
  }
  return [...said, ...(reader.fault === undefined ? [] : [`fault ${reader.fault}`])].join('|');
}

describe('XmlReader', () => {
  it.each<[string, string]>([
    ['<a/>', 'a|/'],
    ['<a>x</a>', 'a|"x"|/'],
    ['<?xml version="1.0"?>\n<a><!-- <b> --><c/></a>\n', 'a|c|/|/'],
    ['<x:a xmlns:x="u" x:b="1"><x:c/></x:a>', 'a x=u b=1|c|/|/'],
    ['<a b="1" c=\'2"\' d = "3" />', 'a b=1 c=2" d=3|/'],
    ['<a b="&lt;&amp;&gt;&quot;&apos;&#65;&#x1EA1;&#x1F600;"/>', `a b=<&>"'Aạ😀|/`],
    ['<a>&lt;b&gt; &#10;</a>', 'a|"<b> \\n"|/'],
    ['<a>1<![CDATA[<&]]>2</a>', 'a|"1"|"<&"|"2"|/'],
    ['<a>1<!-- x -->2</a>', 'a|"1"|"2"|/'],
    ['<a>1\r\n2\r3</a>', 'a|"1\\n2\\n3"|/'],
    ['<a b="1\r\n2\t3"/>', 'a b=1 2 3|/'],
    ['<a >x</a  >', 'a|"x"|/'],
  ])('reads %j', (source, expected) => {
    expect(tokens(new XmlReader(source))).toBe(expected);
  });

  it.each<[string, XmlFault]>([
    ['', 'malformed'],
    ['text', 'malformed'],
    ['<a>', 'malformed'],
    ['<a><b></a></b>', 'malformed'],
    ['<a></ab>', 'malformed'],
    ['</a>', 'malformed'],
    ['<a/><b/>', 'malformed'],
    ['<a/>junk', 'malformed'],
    ['<a b=1/>', 'malformed'],
    ['<a b/>', 'malformed'],
    ['<a b="1"c="2"/>', 'malformed'],
    ['<a b="1" b="2"/>', 'malformed'],
    ['<a b="<"/>', 'malformed'],
    ['<a b="1', 'malformed'],
    ['<a><!-- </a>', 'malformed'],
    ['<a><![CDATA[</a>', 'malformed'],
    ['<a>&bomb;</a>', 'malformed'],
    ['<a>&#0;</a>', 'malformed'],
    ['<a>&lt</a>', 'malformed'],
    ['< a/>', 'malformed'],
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<a><!ENTITY x "y"></a>', 'malformed'],
    ['<a>'.repeat(600), 'too-large'],
  ])('finds the fault in %.40j', (source, fault) => {
    const reader = new XmlReader(source);
    tokens(reader);
    expect(reader.fault).toBe(fault);
  });

  it('gives offsets to splice by', () => {
    const source = '<a><b c="1">x</b><d/></a>';
    const reader = new XmlReader(source);
    const spans: string[] = [];
    while (reader.next() !== XML_DONE) spans.push(source.slice(reader.start, reader.end));
    expect(spans).toEqual(['<a>', '<b c="1">', 'x', '</b>', '<d/>', '', '</a>']);
  });

  it('finds attributes by local name, unprefixed ones first, declarations never', () => {
    const reader = new XmlReader('<a xmlns:id="u" p:id="1" id="2" q:only="3"/>');
    reader.next();
    expect(['id', 'only', 'none'].map((name) => reader.attributes.get(name))).toEqual([
      '2',
      '3',
      undefined,
    ]);
  });

  it('knows the namespace of an element, inherited, overridden and left again', () => {
    const reader = new XmlReader('<a xmlns="u"><b xmlns="v"/><p:c xmlns:p="w"/><d/></a>');
    const seen: string[] = [];
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_START) seen.push(`${reader.name.local}=${reader.namespace}`);
    }
    expect(seen).toEqual(['a=u', 'b=v', 'c=w', 'd=u']);
  });

  it('reads the same in windows, wherever they end', () => {
    const source =
      '<a b="é&amp;"><!--c--><p:d xmlns:p="u">văn bản</p:d><![CDATA[<x>]]><e f="1"/> </a>';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (sizes) => {
        let from = 0;
        let turn = 0;
        const reader = new XmlReader((atLeast) => {
          const size = Math.max(sizes[turn % sizes.length] ?? 1, atLeast);
          turn += 1;
          from += size;
          return source.slice(from - size, from);
        });
        expect(tokens(reader)).toBe(tokens(new XmlReader(source)));
      }),
    );
  });

  it('never throws on any text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      '=',
      ' ',
      '&',
      ';',
      '!',
      '--',
      '[CDATA[',
      ']]>',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(() => tokens(new XmlReader(pieces.join('')))).not.toThrow();
      }),
    );
  });
});

describe('parseXml', () => {
  it('gives a tree whose offsets cut the source', () => {
    const source = '<a><b id="7">x<c/>y</b></a>';
    const root = parseXml(source);
    if (!root.ok) throw new Error(root.error);
    const b = childOf(root.value, 'b');
    if (b === undefined) throw new Error('no b');
    expect(b.text).toBe('xy');
    expect(attributeOf(b, 'id')).toBe('7');
    expect(source.slice(b.start, b.end)).toBe('<b id="7">x<c/>y</b>');
    expect(source.slice(b.startTagEnd, b.endTagStart)).toBe('x<c/>y');
    const [id] = b.attributes;
    expect(source.slice(id?.start, id?.end)).toBe('id="7"');
    expect(source.slice(id?.valueStart, id?.valueEnd)).toBe('7');
  });
});

describe('encodings', () => {
  it.each<[string, number[]]>([
    ['UTF-8', [0x3c, 0xc3, 0xa9, 0x2f, 0x3e]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x3c, 0xc3, 0xa9, 0x2f, 0x3e]],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x3c, 0, 0xe9, 0, 0x2f, 0, 0x3e, 0]],
    ['UTF-16, high byte first', [0xfe, 0xff, 0, 0x3c, 0, 0xe9, 0, 0x2f, 0, 0x3e]],
    ['UTF-16 without a mark', [0x3c, 0, 0xe9, 0, 0x2f, 0, 0x3e, 0]],
  ])('reads %s and writes the same bytes back', (_, bytes) => {
    const read = decodeXml(Uint8Array.from(bytes));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.text).toBe('<é/>');
    expect([...encodeXml(read.value)]).toEqual(bytes);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(decodeXml(Uint8Array.from([0x3c, 0xe9, 0x2f, 0x3e]))).toEqual({
      ok: false,
      error: 'encoding',
    });
    expect(decodeBytes(Uint8Array.from([0xc3]), 'utf-8')).toBeUndefined();
  });

  it.each(['utf-8', 'utf-16le'] as const)(
    'cuts no character at the edge of a window of %s',
    (encoding) => {
      const text = `<a>${'x😀ạ'.repeat(600_000)}</a>`;
      const markLength = encoding === 'utf-8' ? 3 : 2;
      const reader = new XmlReader(textSource(encodeXml({ text, form: { encoding, markLength } })));
      reader.next();
      expect(reader.content() === text.slice(3, -4)).toBe(true);
      expect(reader.next()).toBe(XML_DONE);
      expect(reader.fault).toBeUndefined();
    },
  );
});

describe('escapes', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x000d_', '\r'],
    ['_x00_ _xZZZZ_', '_x00_ _xZZZZ_'],
  ])('reads the escapes of Excel in %j', (stored, text) => {
    expect(decodeExcelEscapes(stored)).toBe(text);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', '\r', '\u0001', 'é', ' ') }),
        (text) => {
          expect(decodeExcelEscapes(encodeExcelEscapes(text))).toBe(text);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const root = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect(root).toMatchObject({ ok: true, value: { text, attributes: [{ value: text }] } });
      }),
    );
  });
});
