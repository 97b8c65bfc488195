import type { Locator, Page } from 'playwright-core';

/** What the page did with the one file that its picker gives. */
export interface Written {
  /** Every completed writing, as base64. */
  readonly files: readonly string[];
  /** How often it was asked to write. */
  readonly asked: number;
}

/** Lets the page's own picker give a file that may be written, or that its user protects. */
export async function givePicker(
  page: Page,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly isRefused: boolean },
): Promise<void> {
  const base64 = Buffer.from(file.bytes).toString('base64');
  await page.addInitScript(
    ({ name, content, isRefused }) => {
      const written = { files: [] as string[], asked: 0 };
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const handle = {
        kind: 'file',
        name,
        getFile: () => Promise.resolve(new File([bytes], name)),
        createWritable: () => {
          written.asked += 1;
          if (isRefused) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
          let text = '';
          return Promise.resolve({
            write: (data: Uint8Array) => {
              for (const byte of data) text += String.fromCharCode(byte);
              return Promise.resolve();
            },
            close: () => {
              written.files.push(btoa(text));
              return Promise.resolve();
            },
            abort: () => Promise.resolve(),
          });
        },
      };
      Object.assign(window, {
        showOpenFilePicker: () => Promise.resolve([handle]),
        tdktWritten: written,
      });
    },
    { name: file.name, content: base64, isRefused: file.isRefused },
  );
  await page.reload();
}

export function writtenOn(page: Page): Promise<Written> {
  return page.evaluate(() => Reflect.get(window, 'tdktWritten') as Written);
}

/** Drops a file on a part of the page as the desktop does. */
export async function dropFile(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ({ content, fileName }) => {
      const data = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([letters], fileName));
      return data;
    },
    { content: Buffer.from(bytes).toString('base64'), fileName: name },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(type, { dataTransfer: transfer });
  }
  await transfer.dispose();
}
