/** `Biểu 1!D5`; the sheet alone, or `''`, where the place is no cell. */
export function placeText(sheet: string, cell: string): string {
  return cell === '' ? sheet : `${sheet}!${cell}`;
}
