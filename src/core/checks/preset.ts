import type { Severity } from '../model/finding';
import type { CheckDefinition, MissingStrategy, Options } from './definition';

/** How one check runs under a preset; what is absent stays as the check declares it. */
export interface CheckSetting {
  readonly enabled?: boolean;
  readonly options?: Options;
  readonly missing?: MissingStrategy;
  /** Other severities, by finding. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

/** Which checks run, and how: one for each kind of report, and a province's own. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** By code or, with `group/*`, by group; a code speaks before its group. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
}

/** The settings of a check under a preset: the group's, and over them its own. */
export function settingOf(
  { code, options, missing, findings }: CheckDefinition,
  preset: Preset | undefined,
): Required<CheckSetting> {
  const group = preset?.checks[`${code.split('/')[0] ?? ''}/*`];
  const own = preset?.checks[code];
  return {
    enabled: own?.enabled ?? group?.enabled ?? true,
    options: { ...options, ...group?.options, ...own?.options },
    missing: own?.missing ?? group?.missing ?? missing,
    severities: { ...findings, ...group?.severities, ...own?.severities },
  };
}
