/** What the adapter needs of Excel; tests pass Microsoft's client library over a host of ours. */
export interface ExcelHost {
  /** `Excel.run`. */
  readonly run: <T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** Whether Excel has this version of the requirement set ExcelApi. */
  readonly supports: (version: string) => boolean;
  /** Whether this is Excel for the web. */
  readonly isOnline: boolean;
}

/** The Excel that the add-in runs in. Call it once `Office.onReady` said there is one. */
export function currentExcel(): ExcelHost {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    isOnline: Office.context.platform === Office.PlatformType.OfficeOnline,
  };
}

/**
 * How many cells are asked for at once. Excel for the web gives 5 MB; a cell with a Vietnamese
 * name in it takes about 100 bytes, for its text is told as value and as formula.
 */
export function cellBudget(host: ExcelHost): number {
  return host.isOnline ? 45_000 : 250_000;
}
