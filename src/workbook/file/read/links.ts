import type { Unread } from '../../../core/model/snapshot';
import type { XlsxPackage } from '../package/xlsxPackage';
import { attributeOf } from '../xml/tree';

interface Links {
  readonly targets: readonly string[];
  readonly unread: readonly Unread[];
}

/** The targets of the workbook's external links, by relationship id. */
export function readExternalLinks(
  pkg: XlsxPackage,
  workbook: string,
  ids: readonly string[],
): Links {
  const targets: string[] = [];
  const unread: Unread[] = [];
  const relationships = pkg.relationships(workbook);
  for (const id of ids) {
    const part = relationships.ok
      ? relationships.value.find((one) => one.id === id)?.part
      : undefined;
    const target = part === undefined ? undefined : linkTarget(pkg, part);
    if (target === undefined) unread.push({ part: part ?? id, reason: 'external-link' });
    else targets.push(target);
  }
  return { targets, unread };
}

function linkTarget(pkg: XlsxPackage, part: string): string | undefined {
  const relationships = pkg.relationships(part);
  const outside = relationships.ok
    ? relationships.value.find((one) => one.part === undefined)
    : undefined;
  return outside?.target ?? serverTarget(pkg, part);
}

/** A DDE link names a program and a topic instead of a file. */
function serverTarget(pkg: XlsxPackage, part: string): string | undefined {
  const root = pkg.xml(part);
  if (!root.ok) return undefined;
  const link = root.value.children.find((child) => child.local === 'ddeLink');
  if (link === undefined) return undefined;
  return `${attributeOf(link, 'ddeService') ?? ''}|${attributeOf(link, 'ddeTopic') ?? ''}`;
}
