import { z } from 'zod';
import { compareDates, parseIsoDate } from '../../core/base/dates';
import { fail, ok, type Result } from '../../core/base/result';
import { AWARD_IDS, LEVELS } from '../../core/rules/awardIds';
import { packs } from '../../core/rules/index';
import type { RulePack } from '../../core/rules/pack';

/** What is wrong with a user's pack: a code for the sentence and the field that is wrong. */
export type UserPackError =
  | { readonly code: 'awards/pack-field-missing'; readonly field: string }
  | { readonly code: 'awards/pack-field-unknown'; readonly field: string; readonly keys: string }
  | { readonly code: 'awards/pack-field-invalid'; readonly field: string }
  | { readonly code: 'awards/pack-date-order'; readonly field: string }
  | { readonly code: 'awards/pack-unknown-base'; readonly field: string; readonly base: string };

const text = z.string().min(1);
const isoDate = z.string().refine((day) => parseIsoDate(day) !== undefined);
const award = z.enum(AWARD_IDS);
const recipient = z.enum(['ca-nhan', 'tap-the', 'ho-gia-dinh']);
const status = z.enum(['verified', 'copy', 'memory', 'inferred', 'unread']);
const percent = z.number().positive().max(100);
const count = z.int().positive();

const dated = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    from: isoDate,
    to: isoDate.exactOptional(),
    source: z.strictObject({ document: text, article: text, text: text.exactOptional() }),
    status,
  });

const quota = z.strictObject({
  award,
  percent,
  base: z.enum(['lao-dong-tien-tien', 'dat-chuan-co']),
  rounding: z.enum(['xuong', 'thuong', 'len']).exactOptional(),
  whenTitle: award.exactOptional(),
});

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-completed'), article: text }),
  z.strictObject({
    kind: z.literal('advanced-share'),
    article: text,
    percent,
    comparison: z.enum(['at-least', 'more-than']),
  }),
  z.strictObject({ kind: z.literal('has-cstdcs'), article: text }),
  z.strictObject({ kind: z.literal('no-discipline'), article: text }),
]);

const anyOf = z.array(award).min(1);
const grade = z.enum(['tot', 'xuat-sac']);

const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same-year'), anyOf }),
  z.strictObject({
    kind: z.literal('run'),
    anyOf,
    times: count,
    spacing: z.enum(['yearly', 'any']),
  }),
  z.strictObject({ kind: z.literal('graded-run'), grade, years: count }),
  z.strictObject({
    kind: z.literal('service'),
    previous: award,
    after: z.boolean(),
    years: count,
    grade,
    excellentYears: count.exactOptional(),
    within: z
      .array(
        z.array(
          z.strictObject({ anyOf, times: count, withoutFlagOnly: z.boolean().exactOptional() }),
        ),
      )
      .min(1),
  }),
]);

const list = <T extends z.ZodType>(value: T) => z.array(dated(value)).default([]);

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: text,
  issuer: text,
  validFrom: isoDate,
  validTo: isoDate.exactOptional(),
  status,
  base: text.exactOptional(),
  quotas: list(quota),
  collectives: list(z.strictObject({ award, conditions: z.array(condition).min(1) })),
  prerequisites: list(z.strictObject({ award, recipient, anyOf: z.array(requirement).min(1) })),
  money: list(
    z.strictObject({
      award,
      recipient,
      times: z.number().positive(),
      atMost: z.boolean().exactOptional(),
      exceptLevels: z.array(z.enum(LEVELS)).exactOptional(),
    }),
  ),
  votes: list(z.strictObject({ award, percent })),
});

/**
 * Checks a rule pack that a user or a province adds as JSON (already parsed). Lists that are
 * left out are empty; the pack serves only who chooses it.
 *
 *     { "id": "tinh-x", "name": …, "quotas": [{ "value": { "award": "cstd-co-so", "percent": 15, … }, … }] }
 *     percent: "15" → awards/pack-field-invalid, field quotas.0.value.percent
 */
export function parsePack(
  json: unknown,
  known: readonly RulePack[] = packs,
): Result<RulePack, UserPackError> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return fail(errorOf(parsed.error.issues[0], json));
  const pack: RulePack = { ...parsed.data, scope: 'issuer' };
  return checked(pack, known);
}

function errorOf(issue: z.core.$ZodIssue | undefined, json: unknown): UserPackError {
  const path = issue?.path ?? [];
  const field = path.join('.');
  if (issue?.code === 'unrecognized_keys') {
    return { code: 'awards/pack-field-unknown', field, keys: issue.keys.join(', ') };
  }
  const missing = path.length > 0 && valueAt(json, path) === undefined;
  return { code: missing ? 'awards/pack-field-missing' : 'awards/pack-field-invalid', field };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** What the shape alone doesn't tell: the order of days and the pack to build on. */
function checked(pack: RulePack, known: readonly RulePack[]): Result<RulePack, UserPackError> {
  if (!inOrder(pack.validFrom, pack.validTo)) {
    return fail({ code: 'awards/pack-date-order', field: 'validTo' });
  }
  for (const name of ['quotas', 'collectives', 'prerequisites', 'money', 'votes'] as const) {
    const wrong = pack[name].findIndex((rule) => !inOrder(rule.from, rule.to));
    if (wrong >= 0) {
      return fail({ code: 'awards/pack-date-order', field: `${name}.${String(wrong)}.to` });
    }
  }
  const { base } = pack;
  if (base !== undefined && (base === pack.id || !known.some((other) => other.id === base))) {
    return fail({ code: 'awards/pack-unknown-base', field: 'base', base });
  }
  return ok(pack);
}

function inOrder(from: string, to: string | undefined): boolean {
  const first = parseIsoDate(from);
  const last = to === undefined ? first : parseIsoDate(to);
  return first !== undefined && last !== undefined && compareDates(first, last) <= 0;
}
