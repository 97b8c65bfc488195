/** The files of one version of the workbench: all that it ever asks for. */
export interface OfflineFiles {
  /** Another one for other contents. */
  readonly version: string;
  readonly files: readonly {
    /** From the folder of the page. */
    readonly path: string;
    /** As browsers check it: `sha256-…`. */
    readonly integrity: string;
  }[];
}

/** What is needed of a browser to keep files. */
export interface ShelfHost {
  /** The folder of the page, with a slash at the end. */
  readonly base: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** One version of the workbench, kept for when the network is away. */
export interface Shelf {
  /** Fetches all files; fails and keeps nothing when one is missing or of another version. */
  readonly fill: () => Promise<void>;
  /** Forgets all other versions. */
  readonly forgetOthers: () => Promise<void>;
  /** The kept file that is asked for; undefined where this is none of the workbench's business. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
}

export function createShelf({ version, files }: OfflineFiles, host: ShelfHost): Shelf {
  const { base, caches } = host;
  // Several workbenches may lie on one server.
  const family = `tdkt-workbench ${base} `;
  const own = family + version;
  const known = new Set(files.map(({ path }) => base + path));
  return {
    fill: async () => {
      try {
        const cache = await caches.open(own);
        await Promise.all(
          files.map(async ({ path, integrity }) => {
            // The network's answer, not an old one; the browser refuses one of another version.
            const request = new Request(base + path, { integrity, cache: 'no-cache' });
            const response = await host.fetch(request);
            if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
            await cache.put(base + path, response);
          }),
        );
      } catch (error) {
        await caches.delete(own);
        throw error;
      }
    },
    forgetOthers: async () => {
      const names = await caches.keys();
      const others = names.filter((name) => name.startsWith(family) && name !== own);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
    answer: (request) => {
      const url = request.url.replace(/[?#].*$/, '');
      if (request.method !== 'GET' || !known.has(url)) return undefined;
      return caches
        .open(own)
        .then((cache) => cache.match(url))
        .then((kept) => kept ?? host.fetch(request));
    },
  };
}
