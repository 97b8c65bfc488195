import { englishSource, localise } from './localise';

const METADATA = JSON.stringify({
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: 'CONG',
      name: 'CONG',
      description: 'Adds.',
      parameters: [{ name: 'first', description: 'One.', type: 'any', dimensionality: 'matrix' }],
      result: { dimensionality: 'matrix' },
    },
  ],
});
const CONG = {
  id: 'CONG',
  description: 'Cộng.',
  parameters: [{ name: 'số_đầu', description: 'Một.' }],
};

describe('localise', () => {
  it('changes descriptions and parameter names and nothing else', () => {
    expect(JSON.parse(localise(METADATA, [CONG]))).toEqual({
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          id: 'CONG',
          name: 'CONG',
          description: 'Cộng.',
          parameters: [
            { name: 'số_đầu', description: 'Một.', type: 'any', dimensionality: 'matrix' },
          ],
          result: { dimensionality: 'matrix' },
        },
      ],
    });
  });

  it('refuses texts of other functions', () => {
    expect(() => localise(METADATA, [])).toThrow('no Vietnamese text for CONG');
    expect(() => localise(METADATA, [CONG, { ...CONG, id: 'TRU' }])).toThrow('no function TRU');
    expect(() => localise(METADATA, [{ ...CONG, parameters: [] }])).toThrow(
      'CONG has 1 parameters',
    );
  });
});

describe('englishSource', () => {
  it('keeps the texts of the metadata and nothing else', () => {
    expect(englishSource(METADATA)).toContain(
      '[{"id":"CONG","description":"Adds.","parameters":[{"name":"first","description":"One."}]}];',
    );
  });
});
