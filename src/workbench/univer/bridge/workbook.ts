import { LocaleType, type IResources, type IStyleData, type IWorkbookData } from '@univerjs/core';
import type { ShownBook } from '../../../workbook/grid/gridView';
import type { DefinedName, SheetSnapshot } from '../../../core/model/snapshot';
import { gridRange, gridSheet } from './sheet';
import type { SheetIds } from '../sheetIds';
import { gridStyle, styleId } from './styles';

/** A workbook as the grid takes it. */
export function gridWorkbook(id: string, book: ShownBook, ids: SheetIds): IWorkbookData {
  const { snapshot, look } = book;
  const looks = new Map(look.sheets.map((sheet) => [sheet.name, sheet]));
  const idOf = (name: string): string => ids.idOf(name);
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: gridStyles(book),
    sheetOrder: snapshot.sheets.map(({ name }) => idOf(name)),
    sheets: Object.fromEntries(
      snapshot.sheets.map((sheet) => {
        const sheetId = idOf(sheet.name);
        return [sheetId, gridSheet(sheetId, sheet, looks.get(sheet.name))];
      }),
    ),
    resources: resourcesOf(snapshot.names, snapshot.sheets, idOf),
  };
}

/** All looks of a workbook by the ids that its cells carry. */
export function gridStyles({ snapshot, look }: ShownBook): Record<string, IStyleData> {
  return Object.fromEntries(
    snapshot.styles.map((style, index) => [styleId(index), gridStyle(style, look.styles[index])]),
  );
}

function resourcesOf(
  names: readonly DefinedName[],
  sheets: readonly SheetSnapshot[],
  idOf: (name: string) => string,
): IResources {
  const definedNames = Object.fromEntries(
    names
      .filter(({ isHidden }) => !isHidden)
      .map(({ name, sheet, formula }, index) => {
        const id = `name${String(index)}`;
        const localSheetId = sheet === undefined ? 'AllDefaultWorkbook' : idOf(sheet);
        return [id, { id, name, formulaOrRefString: formula, localSheetId }];
      }),
  );
  const rules = Object.fromEntries(sheets.map((sheet) => [idOf(sheet.name), listsOf(sheet)]));
  return [
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(rules) },
  ];
}

/** The drop-down lists of a sheet: they offer, what else may be typed is for Excel to say. */
function listsOf({ validations }: SheetSnapshot): readonly unknown[] {
  return validations.flatMap(({ type, formula, ranges }, index) => {
    if (type !== 'list' || formula === undefined) return [];
    const literal = /^"(.*)"$/s.exec(formula)?.[1];
    return [
      {
        uid: `list${String(index)}`,
        type: 'list',
        formula1: literal ?? `=${formula}`,
        ranges: ranges.map(gridRange),
        allowBlank: true,
        errorStyle: 0,
        showErrorMessage: false,
      },
    ];
  });
}
