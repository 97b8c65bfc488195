/**
 * The Vietnamese description of a custom function, shown in Excel's Insert Function dialog.
 * The English one is the JSDoc of the function itself.
 */
export interface FunctionText {
  /** The function's name, in capitals. */
  readonly id: string;
  readonly description: string;
  /** In the order of the arguments. */
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
