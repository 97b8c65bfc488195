/** What office.js tells about the colours of the program around the pane. */
interface OfficeContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string } | undefined;
}

/**
 * Whether the pane is to be dark: as the program around it, or where that does not tell, as the
 * system.
 */
export function isDark(office: OfficeContext | undefined, systemIsDark: boolean): boolean {
  const colour = /^#?([\da-f]{6})/i.exec(office?.officeTheme?.bodyBackgroundColor ?? '')?.[1];
  if (colour === undefined) return systemIsDark;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  // How light a colour looks (Rec. 601).
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
