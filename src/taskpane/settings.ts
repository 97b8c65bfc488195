import type { Language } from '../strings/sentence';

const LANGUAGE_KEY = 'tdkt-language';

/** Where a choice of the user's outlives the page; some hosts forbid it. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The language that was chosen last: Vietnamese until somebody chose another. */
export function rememberedLanguage(shelf: () => Shelf): Language {
  try {
    return shelf().getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Keeps the language for the next time, where the host allows it. */
export function rememberLanguage(shelf: () => Shelf, language: Language): void {
  try {
    shelf().setItem(LANGUAGE_KEY, language);
  } catch {
    // A host without storage asks again the next time.
  }
}
