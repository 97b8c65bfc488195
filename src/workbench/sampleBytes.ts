/** The sample workbook that comes with the page. */
export function sampleBytes(): Uint8Array {
  // Within a script, for a page that was opened from a disk can't fetch the file.
  const { href } = new URL('../../samples/ha-quang-2020.xlsx', import.meta.url);
  const bytes = atob(href.slice(href.indexOf(',') + 1));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
