/** Long enough for a download to start, in milliseconds; then its bytes are let go. */
const KEPT = 60_000;

/** Downloads bytes as a file of that name, as a link with `download` does. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}

/** Office for Mac and iPad show pages in a WKWebView that silently downloads nothing. */
const WITHOUT_DOWNLOADS: readonly string[] = ['Mac', 'iOS'];

/** Whether Excel on that platform (`Office.context.platform`) downloads files for a page. */
export function downloadsOn(platform: string): boolean {
  return !WITHOUT_DOWNLOADS.includes(platform);
}
