/** A custom function as the functions bundle registers it. */
export type Implementation = (...args: readonly unknown[]) => unknown;

/** The object that Excel (or the bundle's stand-in) registers functions with. */
interface Registrar {
  associate: (id: string, implementation: Implementation) => void;
}

/** What the page's global object holds of this. */
export interface TapScope {
  CustomFunctions?: unknown;
  tdktFunctions?: Map<string, Implementation> | undefined;
}

declare global {
  // Only `var` makes a property of the global object, which both bundles of the page share.
  var tdktFunctions: Map<string, Implementation> | undefined;
}

/**
 * Listens in when functions register, so that the pane can run the very same ones for the live
 * value. Runs after office.js and before the functions; they register with Excel all the same.
 */
export function tapFunctions(scope: TapScope): void {
  const registrar = scope.CustomFunctions;
  if (!isRegistrar(registrar)) return;
  const heard = new Map<string, Implementation>();
  const associate = registrar.associate.bind(registrar);
  registrar.associate = (id, implementation) => {
    heard.set(id.toUpperCase(), implementation);
    associate(id, implementation);
  };
  scope.tdktFunctions = heard;
}

/** A registered function; outside Excel the bundle's stand-in keeps them itself. */
export function tappedFunction(scope: TapScope, name: string): Implementation | undefined {
  const heard = scope.tdktFunctions?.get(name);
  if (heard !== undefined) return heard;
  const registrar = scope.CustomFunctions;
  if (typeof registrar !== 'object' || registrar === null) return undefined;
  const mappings: unknown = Reflect.get(registrar, 'mappings');
  if (typeof mappings !== 'object' || mappings === null) return undefined;
  const kept: unknown = Reflect.get(mappings, name);
  return isImplementation(kept) ? kept : undefined;
}

function isRegistrar(value: unknown): value is Registrar {
  return (
    typeof value === 'object' &&
    value !== null &&
    'associate' in value &&
    typeof value.associate === 'function'
  );
}

function isImplementation(value: unknown): value is Implementation {
  return typeof value === 'function';
}
