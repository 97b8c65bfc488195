import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import { describeRenameContract } from './renameContract';
import { describeRowsContract } from './rowsContract';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));

describeRowsContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));

describeRenameContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));
