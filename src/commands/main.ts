import { registerCommands } from './commands';

// Outside Office there is no ribbon.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) registerCommands(Office, globalThis);
  });
}
