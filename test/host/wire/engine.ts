import {
  ACTION_INSTANTIATE,
  ACTION_METHOD,
  ACTION_QUERY,
  ACTION_SET,
  ACTION_TRACE,
  PATH_INDEXER,
  PATH_METHOD,
  PATH_NEW,
  PATH_NULL,
  PATH_PROPERTY,
  PATH_REFERENCE,
  PATH_ROOT,
  WireError,
  isWireObject,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
  type WireObject,
} from './protocol';

/** Answers batches on a tree of objects; knows nothing of Excel but how objects are asked. */
export class Engine {
  private readonly kept = new Map<string, WireObject>();
  private references = 0;

  /** `complain` is told what no Excel of the pinned age would understand. */
  constructor(
    private readonly root: () => WireObject,
    /** Objects that stand beside the workbook, by the full names of their types. */
    private readonly services: ReadonlyMap<string, WireObject>,
    private readonly complain: (what: string) => void,
  ) {}

  service(name: string): WireObject {
    const service = this.services.get(name);
    if (service === undefined) throw this.unknown(`new ${name}`);
    return service;
  }

  /** Carries the actions out in order; what stands before a failing one stays done. */
  run(request: Request, before: (index: number) => void): Response {
    const batch = new Batch(this, request, this.root);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        before(index);
        results.push({ ActionId: action.Id, Value: batch.act(action) });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        const { code: Code, message: Message } = error;
        const Location = action.Name;
        return {
          Results: results,
          Error: { Code, HttpStatusCode: 400, Message, Location, ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }

  unknown(what: string): WireError {
    this.complain(what);
    return new WireError('ApiNotFound', what);
  }

  keep(object: WireObject): string {
    this.references += 1;
    const reference = `r${String(this.references)}`;
    this.kept.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  recall(reference: string): WireObject {
    const object = this.kept.get(reference);
    if (object === undefined) throw new WireError('InvalidObjectPath', reference);
    return object;
  }
}

/** One request: each object path is walked once. */
class Batch {
  private readonly known = new Map<number, WireObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly engine: Engine,
    private readonly request: Request,
    private readonly root: () => WireObject,
  ) {}

  act(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION_TRACE:
        return null;
      case ACTION_INSTANTIATE:
        return this.instantiate(action);
      case ACTION_QUERY:
        return this.query(action);
      case ACTION_SET:
        return this.set(action);
      case ACTION_METHOD:
        return this.call(action);
      default:
        throw this.engine.unknown(`action of type ${String(action.ActionType)}`);
    }
  }

  private instantiate({ ObjectPathId }: Action): unknown {
    const object = this.object(ObjectPathId);
    if (object === null) return null;
    return { ...idOf(object), ...this.referenceOf(ObjectPathId) };
  }

  private referenceOf(path: number): Record<string, string> {
    const reference = this.references.get(path);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  private query({ ObjectPathId, QueryInfo }: Action): unknown {
    const object = this.object(ObjectPathId);
    if (object === null) return null;
    const select = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
    if (select.length === 0) throw this.engine.unknown(`an empty load of ${object.type}`);
    const paths = select.map((path) => path.split(/[/.]/).filter((step) => step !== 'items'));
    return { ...this.read(object, paths), ...this.referenceOf(ObjectPathId) };
  }

  private read(object: WireObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    if (object.items !== undefined)
      return {
        _Items: object.items().map((item) => ({ ...idOf(item), ...this.read(item, paths) })),
      };
    const value: Record<string, unknown> = {};
    const nested = new Map<string, string[][]>();
    for (const [first = '', ...rest] of paths) {
      const name = pascal(first);
      if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest]);
      else value[name] = this.scalar(object, name).get();
    }
    for (const [name, rest] of nested) value[name] = this.read(this.part(object, name), rest);
    return value;
  }

  private set({ ObjectPathId, Name, ArgumentInfo: info }: Action): null {
    const { set } = this.scalar(this.present(ObjectPathId), Name);
    if (set === undefined) throw this.engine.unknown(`setting ${Name}`);
    set(this.args(info)[0]);
    return null;
  }

  private call({ ObjectPathId, Name, ArgumentInfo: info }: Action): unknown {
    if (Name === '_RemoveReference') {
      this.args(info).forEach((reference) => {
        this.engine.release(String(reference));
      });
      return null;
    }
    if (Name === '_KeepReference') {
      // The client asks this of every range, also of one that turns out not to be there.
      const kept = this.object(ObjectPathId);
      if (kept !== null) this.references.set(ObjectPathId, this.engine.keep(kept));
      return null;
    }
    const object = this.present(ObjectPathId);
    return this.method(object, Name)(...this.args(info)) ?? null;
  }

  private present(path: number): WireObject {
    const object = this.object(path);
    // What Excel makes of members of a missing object is not documented: nobody may rely on it.
    if (object === null) throw this.engine.unknown('a member of an object that is not there');
    return object;
  }

  private object(id: number): WireObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new WireError('InvalidObjectPath', String(id));
    const object = this.walk(path);
    this.known.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH_ROOT:
        return this.root();
      case PATH_NEW:
        return this.engine.service(path.Name);
      case PATH_REFERENCE:
        this.references.set(path.Id, path.Name);
        return this.engine.recall(path.Name);
      case PATH_NULL:
        return null;
      case PATH_PROPERTY:
        return this.part(this.present(path.ParentObjectPathId ?? 0), path.Name);
      case PATH_METHOD:
      case PATH_INDEXER: {
        const parent = this.present(path.ParentObjectPathId ?? 0);
        const name = path.ObjectPathType === PATH_INDEXER ? 'GetItem' : path.Name;
        const result = this.method(parent, name)(...this.args(path.ArgumentInfo));
        if (result !== null && !isWireObject(result))
          throw this.engine.unknown(`${parent.type}.${name} as an object`);
        return result;
      }
      default:
        throw this.engine.unknown(`object path of type ${String(path.ObjectPathType)}`);
    }
  }

  private scalar(object: WireObject, name: string) {
    const scalar = object.scalars?.[name];
    if (scalar === undefined) throw this.engine.unknown(`${object.type}.${name}`);
    return scalar;
  }

  private part(object: WireObject, name: string): WireObject {
    const part = object.parts?.[name];
    if (part === undefined) throw this.engine.unknown(`${object.type}.${name}`);
    return part();
  }

  private method(object: WireObject, name: string) {
    const method = object.methods?.[name];
    if (method === undefined) throw this.engine.unknown(`${object.type}.${name}()`);
    return method;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const { Arguments: given = [], ReferencedObjectPathIds: paths = [] } = info ?? {};
    return given.map((value, i) => {
      const path = paths[i];
      return typeof path === 'number' && path !== 0 ? this.object(path) : value;
    });
  }
}

function idOf({ id }: WireObject): Record<string, string> {
  return id === undefined ? {} : { Id: id };
}

/** The client sends loads as they were typed. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
