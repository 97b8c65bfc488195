import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../strings/sentence';
import { open } from '../strings/workbench/workbench';
import { filePicker, sourceOfFile, type Source } from './store/source';

interface Props {
  readonly language: Language;
  readonly appearance: 'primary' | 'subtle';
  readonly onOpen: (source: Source) => void;
}

/** Lets the user choose a file: to be written back where the browser can, else to be read. */
export function OpenButton({ language, appearance, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (): void => {
    const pick = filePicker(globalThis);
    if (pick === undefined) {
      input.current?.click();
      return;
    }
    pick().then(
      (source) => {
        if (source !== undefined) onOpen(source);
      },
      // A browser that forbids its picker here still has the old one.
      () => input.current?.click(),
    );
  };
  return (
    <>
      <Button appearance={appearance} onClick={choose}>
        {open[language]({})}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        aria-label={open[language]({})}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file !== undefined) onOpen(sourceOfFile(file));
        }}
      />
    </>
  );
}
