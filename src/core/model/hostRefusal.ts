/** Why a program that holds the workbook open did not do what was asked. */
export type HostRefusal =
  /** A cell is being edited. */
  | { readonly code: 'excel-busy' }
  /** Another workbook has the focus. */
  | { readonly code: 'workbook-inactive' }
  | { readonly code: 'workbook-closed' }
  | { readonly code: 'no-permission' }
  /** More than Excel takes at once. */
  | { readonly code: 'too-large' }
  /** Excel made something else of what was written; it was put back. */
  | { readonly code: 'cell-not-kept'; readonly sheet: string; readonly cell: string }
  /** `error` is Excel's own code. */
  | { readonly code: 'excel-failed'; readonly error: string }
  /** The one case in which something was changed: half of a plan that could not be put back. */
  | { readonly code: 'not-restored'; readonly error: string };
