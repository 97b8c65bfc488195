import { quota } from '../../core/awards/quota/quota';
import { packs } from '../../core/rules/index';
import type { RulePack } from '../../core/rules/pack';
import { messages } from '../../strings';
import { parsePack } from './userPack';

const PACK = {
  id: 'tinh-x-2024',
  name: 'Quy định của tỉnh X',
  issuer: 'UBND tỉnh X',
  validFrom: '2024-03-01',
  status: 'verified',
  base: 'luat-2022',
  quotas: [
    {
      value: { award: 'cstd-co-so', percent: 20, base: 'lao-dong-tien-tien' },
      from: '2024-03-01',
      source: { document: 'Quyết định 1/2024/QĐ-UBND', article: 'Điều 5' },
      status: 'verified',
    },
  ],
};

/** The pack with one value changed; undefined takes it away. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(PACK) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), copy) as object;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

test('a province’s pack is read and answers', () => {
  const pack = parsePack(PACK);
  expect(pack).toMatchObject({ ok: true, value: { scope: 'issuer', money: [], votes: [] } });
  if (!pack.ok) return;
  const found = quota({
    base: 11,
    target: { kind: 'award', award: 'cstd-co-so' },
    year: 2025,
    pack: 'tinh-x-2024',
    userPacks: [pack.value],
  });
  expect(found).toMatchObject({ ok: true, value: { max: 2 } });
});

test('every shipped pack is one that a user could have written', () => {
  for (const pack of packs) {
    const { scope: _scope, successor: _successor, ...json }: RulePack = pack;
    expect(parsePack(JSON.parse(JSON.stringify(json)))).toMatchObject({ ok: true });
  }
});

test.each<[string, unknown, string, string]>([
  ['name', undefined, 'pack-field-missing', 'name'],
  ['id', 'Tỉnh X', 'pack-field-invalid', 'id'],
  ['validFrom', '01/03/2024', 'pack-field-invalid', 'validFrom'],
  ['validFrom', '2024-02-30', 'pack-field-invalid', 'validFrom'],
  ['validTo', '2024-02-29', 'pack-date-order', 'validTo'],
  ['base', 'luat-1900', 'pack-unknown-base', 'base'],
  ['base', 'tinh-x-2024', 'pack-unknown-base', 'base'],
  ['quotas', {}, 'pack-field-invalid', 'quotas'],
  ['quotas.0.status', 'sure', 'pack-field-invalid', 'quotas.0.status'],
  ['quotas.0.source', undefined, 'pack-field-missing', 'quotas.0.source'],
  ['quotas.0.source.article', '', 'pack-field-invalid', 'quotas.0.source.article'],
  ['quotas.0.to', '2023-01-01', 'pack-date-order', 'quotas.0.to'],
  ['quotas.0.value.award', 'cstdcs', 'pack-field-invalid', 'quotas.0.value.award'],
  ['quotas.0.value.percent', '20', 'pack-field-invalid', 'quotas.0.value.percent'],
  ['quotas.0.value.percent', 0, 'pack-field-invalid', 'quotas.0.value.percent'],
  ['quotas.0.value.percent', 101, 'pack-field-invalid', 'quotas.0.value.percent'],
  ['quotas.0.value.percent', undefined, 'pack-field-missing', 'quotas.0.value.percent'],
  ['quotas.0.value.rate', 20, 'pack-field-unknown', 'quotas.0.value'],
  ['quotaz', [], 'pack-field-unknown', ''],
])('%s = %j: %s at %s', (path, value, code, field) => {
  expect(parsePack(changed(path, value))).toMatchObject({
    ok: false,
    error: { code: `awards/${code}`, field },
  });
});

test.each([[undefined], [null], ['text'], [[]], [42]])('%j is no pack', (json) => {
  expect(parsePack(json)).toEqual({
    ok: false,
    error: { code: 'awards/pack-field-invalid', field: '' },
  });
});

test('every error has its sentence', () => {
  const codes = new Set(messages.map((entry) => entry.code));
  for (const code of [
    'awards/pack-field-missing',
    'awards/pack-field-unknown',
    'awards/pack-field-invalid',
    'awards/pack-date-order',
    'awards/pack-unknown-base',
  ]) {
    expect(codes).toContain(code);
  }
});
