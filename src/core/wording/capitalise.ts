/** The first letter as a capital: `đạt 43 hộ → Đạt 43 hộ`. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
