import type { Finding, Severity } from '../model/finding';

/** The findings of one check together, as lists show them. */
export interface FindingGroup {
  readonly code: string;
  /** Of the worst of them. */
  readonly severity: Severity;
  readonly count: number;
  /** How many of them bring a fix. */
  readonly fixable: number;
  /** In the order they were given. */
  readonly findings: readonly Finding[];
}

/** Grave first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings by code: the gravest codes first, among equals the more frequent, then by name. Every
 * finding stands in exactly one group.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  return [...byCode].map(([code, members]) => groupOf(code, members)).sort(compareGroups);
}

/** The findings of each severity by themselves, grave first, and in them by code. */
export function groupBySeverity(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly groups: readonly FindingGroup[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    groups: groupFindings(findings.filter((finding) => finding.severity === severity)),
  }));
}

function groupOf(code: string, findings: readonly Finding[]): FindingGroup {
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  return {
    code,
    severity: severity ?? 'info',
    count: findings.length,
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
    findings,
  };
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.count - a.count ||
    (a.code < b.code ? -1 : 1)
  );
}
