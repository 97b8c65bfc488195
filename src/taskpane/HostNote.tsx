import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../strings/sentence';
import { inBrowser, inExcel, waiting } from '../strings/taskpane/pane';
import type { Host } from './host';

interface Props {
  /** Undefined until it is known. */
  readonly host: Host | undefined;
  readonly language: Language;
}

/** Says whether the pane is connected to Excel. */
export function HostNote({ host, language }: Props) {
  const note = host === undefined ? waiting : host === 'excel' ? inExcel : inBrowser;
  return (
    <MessageBar intent={host === 'excel' ? 'success' : 'info'} layout="multiline">
      <MessageBarBody>{note[language]({})}</MessageBarBody>
    </MessageBar>
  );
}
