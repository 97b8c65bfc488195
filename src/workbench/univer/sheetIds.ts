/** Ids of sheets in the grid: a name keeps its id as long as the workbook is shown. */
export class SheetIds {
  private readonly byName = new Map<string, string>();

  idOf(name: string): string {
    const key = name.toLowerCase();
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const id = `sheet${String(this.byName.size + 1)}`;
    this.byName.set(key, id);
    return id;
  }

  clear(): void {
    this.byName.clear();
  }
}
