import type { CellFormula, CellLink, DefinedName, SheetSnapshot } from '../../model/snapshot';
import { renameInFormula, type Renaming } from '../../refs/renameInFormula';

/** A sheet once it, or another one, has another name: what it says of that sheet follows. */
export function renameInSheet(sheet: SheetSnapshot, renaming: Renaming): SheetSnapshot {
  const { links, validations, grid } = sheet;
  const formulas = new Map<number, CellFormula>();
  for (const [key, formula] of grid.formulas) {
    const text = renameInFormula(formula.text, renaming);
    if (text !== formula.text) formulas.set(key, { ...formula, text });
  }
  const isIt = sheet.name.toLowerCase() === renaming.from.toLowerCase();
  return {
    ...sheet,
    name: isIt ? renaming.to : sheet.name,
    grid:
      formulas.size === 0 ? grid : { ...grid, formulas: new Map([...grid.formulas, ...formulas]) },
    validations: validations.map((validation) => inFormula(validation, renaming)),
    ...(links === undefined ? {} : { links: links.map((link) => inLink(link, renaming)) }),
  };
}

/** A name once a sheet has another name: what it stands for follows, and whose it is. */
export function renameInName(name: DefinedName, renaming: Renaming): DefinedName {
  const followed = inFormula(name, renaming);
  const isOfSheet = name.sheet?.toLowerCase() === renaming.from.toLowerCase();
  return isOfSheet ? { ...followed, sheet: renaming.to } : followed;
}

function inFormula<T extends { readonly formula?: string }>(owner: T, renaming: Renaming): T {
  if (owner.formula === undefined) return owner;
  const formula = renameInFormula(owner.formula, renaming);
  return formula === owner.formula ? owner : { ...owner, formula };
}

function inLink(link: CellLink, renaming: Renaming): CellLink {
  if (link.location === undefined) return link;
  const location = renameInFormula(link.location, renaming);
  return location === link.location ? link : { ...link, location };
}
