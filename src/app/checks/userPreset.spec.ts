import type { CheckDefinition } from '../../core/checks/definition';
import type { Preset } from '../../core/checks/preset';
import { presets } from '../../core/checks/presets';
import { messages } from '../../strings';
import { parsePreset } from './userPreset';

const check = (code: string, options: CheckDefinition['options']): CheckDefinition => ({
  code,
  scope: 'cell',
  findings: { wrong: 'error', odd: 'warning' },
  options,
  missing: 'skip',
  run: () => [],
});

const CHECKS = [
  check('a/one', { most: 5, words: ['x'], strict: true }),
  check('a/two', { label: 'L' }),
  check('b/three', {}),
];

const BASE: Preset = {
  id: 'nen',
  name: 'Nền',
  checks: { 'a/one': { enabled: false, options: { most: 9 } }, 'b/*': { enabled: false } },
};

const parse = (json: unknown): ReturnType<typeof parsePreset> => parsePreset(json, CHECKS, [BASE]);
const withChecks = (checks: unknown): unknown => ({ id: 'tinh-x', name: 'Tỉnh X', checks });

describe('parsePreset', () => {
  test('reads settings of checks and of groups', () => {
    const checks = {
      'a/one': { options: { most: 3, words: [], strict: false }, severities: { odd: 'info' } },
      'b/*': { enabled: false, missing: 'undecided' },
    };
    expect(parse(withChecks(checks))).toEqual({
      ok: true,
      value: { id: 'tinh-x', name: 'Tỉnh X', checks },
    });
  });

  test('builds on a shipped preset, setting by setting', () => {
    const own = {
      ...(withChecks({ 'a/one': { options: { strict: false } } }) as object),
      base: 'nen',
    };
    expect(parse(own)).toMatchObject({
      ok: true,
      value: {
        checks: {
          'a/one': { enabled: false, options: { most: 9, strict: false } },
          'b/*': { enabled: false },
        },
      },
    });
  });

  test.each<[string, unknown, unknown]>([
    ['no name', { id: 'x' }, { code: 'presets/field-missing', field: 'name' }],
    [
      'an id with blanks',
      { id: 'Tỉnh X', name: 'X' },
      { code: 'presets/field-invalid', field: 'id' },
    ],
    [
      'a key too many',
      { id: 'x', name: 'X', check: {} },
      { code: 'presets/field-unknown', keys: 'check' },
    ],
    [
      'a check that there is not',
      withChecks({ 'a/on': {} }),
      {
        code: 'presets/unknown-check',
        field: 'checks.a/on',
        word: 'a/on',
        known: 'a/*, a/one, a/two, b/*, b/three',
      },
    ],
    [
      'an option that there is not',
      withChecks({ 'a/one': { options: { least: 1 } } }),
      { code: 'presets/unknown-option', word: 'least', known: 'most, strict, words' },
    ],
    [
      'an option of another check of the group',
      withChecks({ 'a/two': { options: { most: 1 } } }),
      { code: 'presets/unknown-option', word: 'most', known: 'label' },
    ],
    [
      'a text for a number',
      withChecks({ 'a/one': { options: { most: '3' } } }),
      { code: 'presets/option-type', field: 'checks.a/one.options.most', expected: 'number' },
    ],
    [
      'a text for a list',
      withChecks({ 'a/*': { options: { words: 'x' } } }),
      { code: 'presets/option-type', field: 'checks.a/*.options.words', expected: 'list' },
    ],
    [
      'a number for a switch',
      withChecks({ 'a/one': { options: { strict: 1 } } }),
      { code: 'presets/option-type', field: 'checks.a/one.options.strict', expected: 'boolean' },
    ],
    [
      'a finding that there is not',
      withChecks({ 'a/*': { severities: { bad: 'error' } } }),
      { code: 'presets/unknown-finding', word: 'bad', known: 'odd, wrong' },
    ],
    [
      'a severity that there is not',
      withChecks({ 'a/one': { severities: { odd: 'fatal' } } }),
      { code: 'presets/field-invalid', field: 'checks.a/one.severities.odd' },
    ],
    [
      'a base that there is not',
      { id: 'x', name: 'X', base: 'nam' },
      { code: 'presets/unknown-base', word: 'nam', known: 'nen' },
    ],
    ['no object', [], { code: 'presets/field-invalid', field: '' }],
  ])('refuses %s', (_, json, error) => {
    const parsed = parse(json);
    expect(parsed).toMatchObject({ ok: false, error });
    const codes = new Set(messages.map(({ code }) => code));
    expect(!parsed.ok && codes.has(parsed.error.code)).toBe(true);
  });
});

describe('the shipped presets', () => {
  test.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s names only checks, options and findings that there are',
    (_, preset) => {
      const { id, name, checks } = preset;
      expect(parsePreset(JSON.parse(JSON.stringify({ id, name, checks })))).toEqual({
        ok: true,
        value: preset,
      });
    },
  );

  test('are one for each kind of report', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      'bao-cao-5-nam',
      'bao-cao-6-thang',
      'bao-cao-nam',
      'ke-hoach',
      'so-khen-thuong',
      'thong-ke',
    ]);
  });
});
