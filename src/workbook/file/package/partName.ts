/**
 * Part names are written here without a leading slash, as zips have them: `xl/workbook.xml`.
 * OPC compares them without regard to case.
 */

/** The same key for every spelling of a part's name: `/XL\Workbook.xml → xl/workbook.xml`. */
export function partKey(name: string): string {
  return plainName(name).toLowerCase();
}

/** `/xl/my%20sheet.xml → xl/my sheet.xml`. */
export function plainName(name: string): string {
  const slashed = name.replace(/\\/g, '/').replace(/^\/+/, '');
  return slashed.includes('%') ? decodePercent(slashed) : slashed;
}

/**
 * The part that a relationship's target names, seen from its source part:
 * `resolveTarget('xl/worksheets/s1.xml', '../tables/t.xml') → xl/tables/t.xml`; `/xl/a.xml` is
 * absolute; the source `''` is the package.
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const folder = path.startsWith('/') ? '' : folderOf(source);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return plainName(steps.join('/'));
}

/** Where the relationships of a part are kept: `xl/workbook.xml → xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** A target that leads from one part to another: from `xl/workbook.xml` to `xl/a/b.xml`: `a/b.xml`. */
export function relativeTarget(source: string, part: string): string {
  const folder = folderOf(source);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

export function extensionOf(part: string): string {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
