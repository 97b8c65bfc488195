import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designEnglish from '@univerjs/design/locale/en-US';
import designVietnamese from '@univerjs/design/locale/vi-VN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEnglish from '@univerjs/docs-ui/locale/en-US';
import docsVietnamese from '@univerjs/docs-ui/locale/vi-VN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import listEnglish from '@univerjs/sheets-data-validation/locale/en-US';
import listVietnamese from '@univerjs/sheets-data-validation/locale/vi-VN';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationEnglish from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationVietnamese from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import engineEnglish from '@univerjs/sheets-formula/locale/en-US';
import engineVietnamese from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaVietnamese from '@univerjs/sheets-formula-ui/locale/vi-VN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtEnglish from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtVietnamese from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEnglish from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVietnamese from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import sheetsVietnamese from '@univerjs/sheets/locale/vi-VN';
import { UniverUIPlugin, type MenuConfig } from '@univerjs/ui';
import uiEnglish from '@univerjs/ui/locale/en-US';
import uiVietnamese from '@univerjs/ui/locale/vi-VN';
import type { GridFunctions } from './functions';

/** Entries for what can't be saved. */
const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  [
    'sheet.menu.paste-special',
    'sheet.menu.clear-selection',
    'sheet.menu.cell-insert',
    'sheet.menu.delete',
    'sheet.menu.sheet-frozen',
    'sheet.header-menu.sheet-frozen',
    'sheet.contextMenu.permission',
    'sheet.command.insert-row-before',
    'sheet.command.insert-col-before',
    'sheet.command.insert-multi-rows-above',
    'sheet.command.insert-multi-rows-after',
    'sheet.command.insert-multi-cols-before',
    'sheet.command.insert-multi-cols-right',
    'sheet.command.remove-row-confirm',
    'sheet.command.remove-col-confirm',
    'sheet.command.hide-row-confirm',
    'sheet.command.hide-col-confirm',
    'sheet.command.set-selected-rows-visible',
    'sheet.command.set-selected-cols-visible',
    'sheet.command.set-row-height',
    'sheet.command.set-row-is-auto-height',
    'sheet.command.set-worksheet-col-width',
    'sheet.command.set-col-is-auto-width',
    'sheet.command.set-col-auto-width',
    'sheet.command.remove-sheet-confirm',
    'sheet.command.copy-sheet',
    'sheet.command.set-tab-color',
    'sheet.command.set-worksheet-hidden',
    'sheet.command.set-worksheet-show',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.command.set-once-format-painter',
  ].map((id) => [id, { hidden: true }]),
);

/** Starts the grid, without a workbook yet, in an element of the page. */
export function startUniver(container: HTMLElement, functions: GridFunctions): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        designVietnamese,
        uiVietnamese,
        docsVietnamese,
        sheetsVietnamese,
        sheetsUiVietnamese,
        formulaVietnamese,
        numfmtVietnamese,
        validationVietnamese,
        listVietnamese,
        engineVietnamese,
      ),
      [LocaleType.EN_US]: mergeLocales(
        designEnglish,
        uiEnglish,
        docsEnglish,
        sheetsEnglish,
        sheetsUiEnglish,
        formulaEnglish,
        numfmtEnglish,
        validationEnglish,
        listEnglish,
        engineEnglish,
      ),
    },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions.implementations });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableAutoFocus: true,
    footer: { menus: false },
    menu: HIDDEN_MENUS,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: functions.descriptions,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  return univer;
}
