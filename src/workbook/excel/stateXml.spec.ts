import fc from 'fast-check';
import { fitsXml, stateOfXml, stateXml } from './stateXml';

describe('the state part', () => {
  test.each([
    ['<state xmlns="urn:tdkt:state:1">a&lt;b</state>', 'a<b'],
    ['<?xml version="1.0"?>\n<state xmlns="urn:tdkt:state:1"/>', ''],
    ['\uFEFF<t:state xmlns:t="urn:tdkt:state:1">&#x111;&#272;&quot;&apos;</t:state>', 'đĐ"\''],
    ['<state xmlns="urn:tdkt:state:1">a<![CDATA[<&]]>b&amp;lt;</state>\n', 'a<&b&lt;'],
    ['<state xmlns="urn:tdkt:state:1">a\r\nb</state>', 'a\nb'],
  ])('%j holds %j', (xml, state) => {
    expect(stateOfXml(xml)).toBe(state);
  });

  test.each(['', '<other xmlns="urn:tdkt:state:1">a</other>', 'a'])('%j is none', (xml) => {
    expect(stateOfXml(xml)).toBeUndefined();
  });

  test('gives back every state that it takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(fitsXml), (state) => {
        expect(stateOfXml(stateXml(state))).toBe(state);
      }),
    );
  });

  test('takes no control characters', () => {
    expect([fitsXml('a\tb\r\n'), fitsXml('a\u0000'), fitsXml('\ud83d')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
