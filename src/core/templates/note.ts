import type { FindingData } from '../model/finding';

/** What somebody who signs a filled form must know. The sentence is in `strings/template-notes`. */
export interface TemplateNote {
  readonly code: string;
  readonly data: FindingData;
  /** The sheet of the form, or of the source where `onSource` says so. */
  readonly sheet?: string;
  /** A1. */
  readonly cell?: string;
  readonly onSource?: boolean;
}

const MOST_NAMED = 8;

/** A list of names for a sentence: the first few, and how many more. */
export function named(names: readonly string[]): { readonly names: string; readonly more: number } {
  return {
    names: names.slice(0, MOST_NAMED).join('; '),
    more: Math.max(0, names.length - MOST_NAMED),
  };
}
