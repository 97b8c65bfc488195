import { makeFile } from './makeFile';
import { describeRenameContract } from './renameContract';
import { describeRowsContract } from './rowsContract';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('file', makeFile);
describeRowsContract('file', makeFile);
describeRenameContract('file', makeFile);
