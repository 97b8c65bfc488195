import { z } from 'zod';
import { fail, ok, type Result } from '../../core/base/result';
import { checks as allChecks } from '../../core/checks';
import type { CheckDefinition, Options } from '../../core/checks/definition';
import type { CheckSetting, Preset } from '../../core/checks/preset';
import { presets as shipped } from '../../core/checks/presets';

/** What is wrong with a user's preset: a code for the sentence and the field that is wrong. */
export type UserPresetError =
  | { readonly code: 'presets/field-missing'; readonly field: string }
  | { readonly code: 'presets/field-unknown'; readonly field: string; readonly keys: string }
  | { readonly code: 'presets/field-invalid'; readonly field: string }
  | {
      readonly code:
        | 'presets/unknown-base'
        | 'presets/unknown-check'
        | 'presets/unknown-option'
        | 'presets/unknown-finding';
      readonly field: string;
      /** The word that is wrong. */
      readonly word: string;
      /** The right ones. */
      readonly known: string;
    }
  | {
      readonly code: 'presets/option-type';
      readonly field: string;
      readonly expected: OptionType;
    };

type OptionType = 'number' | 'string' | 'boolean' | 'list';

const option = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  base: z.string().exactOptional(),
  checks: z
    .record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().exactOptional(),
        options: z.record(z.string(), option).exactOptional(),
        missing: z.enum(['skip', 'zero', 'undecided']).exactOptional(),
        severities: z.record(z.string(), z.enum(['error', 'warning', 'info'])).exactOptional(),
      }),
    )
    .default({}),
});

/**
 * Checks a preset that a user or a province writes as JSON (already parsed), and builds it on
 * the shipped preset that `base` names.
 *
 *     { "id": "tinh-x", "name": "Tỉnh X", "checks": { "figures/unreadble": { "enabled": false } } }
 *     → presets/unknown-check, field checks.figures/unreadble, with the codes there are
 */
export function parsePreset(
  json: unknown,
  checks: readonly CheckDefinition[] = allChecks,
  known: readonly Preset[] = shipped,
): Result<Preset, UserPresetError> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return fail(shapeError(parsed.error.issues[0], json));
  const { id, name, base, checks: own } = parsed.data;
  for (const [key, setting] of Object.entries(own)) {
    const error = settingError(key, setting, checks);
    if (error !== undefined) return fail(error);
  }
  if (base === undefined) return ok({ id, name, checks: own });
  const below = known.find((preset) => preset.id === base);
  if (below === undefined) {
    const ids = known.map((preset) => preset.id);
    return fail(unknown('presets/unknown-base', 'base', base, ids));
  }
  return ok({ id, name, checks: merged(below.checks, own) });
}

function shapeError(issue: z.core.$ZodIssue | undefined, json: unknown): UserPresetError {
  const path = issue?.path ?? [];
  const field = path.join('.');
  if (issue?.code === 'unrecognized_keys') {
    return { code: 'presets/field-unknown', field, keys: issue.keys.join(', ') };
  }
  const isMissing = path.length > 0 && valueAt(json, path) === undefined;
  return { code: isMissing ? 'presets/field-missing' : 'presets/field-invalid', field };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Why a setting can't be meant for the checks that its key names. */
function settingError(
  key: string,
  { options = {}, severities = {} }: CheckSetting,
  checks: readonly CheckDefinition[],
): UserPresetError | undefined {
  const meant = checks.filter(({ code }) => key === code || key === `${groupOf(code)}/*`);
  const field = `checks.${key}`;
  if (meant.length === 0) {
    const groups = checks.map(({ code }) => `${groupOf(code)}/*`);
    const codes = checks.map(({ code }) => code);
    return unknown('presets/unknown-check', field, key, [...codes, ...groups]);
  }
  for (const [name, value] of Object.entries(options)) {
    const error = optionError(`${field}.options.${name}`, name, value, meant);
    if (error !== undefined) return error;
  }
  const kinds = meant.flatMap(({ findings }) => Object.keys(findings));
  const kind = Object.keys(severities).find((word) => !kinds.includes(word));
  if (kind === undefined) return undefined;
  return unknown('presets/unknown-finding', `${field}.severities`, kind, kinds);
}

function optionError(
  field: string,
  name: string,
  value: Options[string],
  meant: readonly CheckDefinition[],
): UserPresetError | undefined {
  const expected = meant.map(({ options }) => options[name]).find((one) => one !== undefined);
  if (expected === undefined) {
    const names = meant.flatMap(({ options }) => Object.keys(options));
    return unknown('presets/unknown-option', field, name, names);
  }
  if (typeOf(value) !== typeOf(expected)) {
    return { code: 'presets/option-type', field, expected: typeOf(expected) };
  }
  return undefined;
}

function typeOf(value: Options[string]): OptionType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : 'list';
}

function groupOf(code: string): string {
  return code.split('/')[0] ?? '';
}

function unknown(
  code:
    | 'presets/unknown-base'
    | 'presets/unknown-check'
    | 'presets/unknown-option'
    | 'presets/unknown-finding',
  field: string,
  word: string,
  known: readonly string[],
): UserPresetError {
  return { code, field, word, known: [...new Set(known)].sort().join(', ') };
}

/** The settings of both, key by key and option by option; `own` speaks last. */
function merged(below: Preset['checks'], own: Preset['checks']): Preset['checks'] {
  const keys = new Set([...Object.keys(below), ...Object.keys(own)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [a, b] = [below[key] ?? {}, own[key] ?? {}];
      const setting: CheckSetting = {
        ...a,
        ...b,
        options: { ...a.options, ...b.options },
        severities: { ...a.severities, ...b.severities },
      };
      return [key, setting];
    }),
  );
}
