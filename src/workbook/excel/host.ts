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
  /** Other limits than those of the platform. */
  readonly limits?: Limits;
}

export interface Limits {
  /** Cells asked for in one request. */
  readonly cells: number;
  /** Bytes, as far as they can be told beforehand, in one request that writes. */
  readonly bytes: number;
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
 * Excel for the web takes and gives 5 MB at once. A cell takes 50 to 100 bytes when it is read, for
 * its text is told as value and as formula; an answer that is too large is asked for in parts.
 */
const ONLINE: Limits = { cells: 60_000, bytes: 3_500_000 };
const DESKTOP: Limits = { cells: 250_000, bytes: 20_000_000 };

/** What is asked for and sent at once. */
export function limitsOf(host: ExcelHost): Limits {
  return host.limits ?? (host.isOnline ? ONLINE : DESKTOP);
}
