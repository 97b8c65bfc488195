/**
 * The groups of nodes of a directed graph that lead back to themselves: every strongly connected
 * component of several nodes, and nodes that lead to themselves. Nodes are 0 to `count - 1`.
 * Tarjan's way, with a stack of its own: chains of formulas are longer than the call stack.
 */
export function findCycles(
  count: number,
  childrenOf: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const nextChild = new Int32Array(count);
  const open: number[] = [];
  const path: number[] = [];
  const cycles: number[][] = [];
  let seen = 0;
  const enter = (node: number): void => {
    order[node] = seen;
    low[node] = seen;
    seen += 1;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  for (let start = 0; start < count; start++) {
    if (order[start] !== -1) continue;
    enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const children = childrenOf(node);
      const i = nextChild[node] ?? 0;
      const child = children[i];
      if (child !== undefined) {
        nextChild[node] = i + 1;
        if (order[child] === -1) enter(child);
        else if (isOpen[child] === 1) {
          low[node] = Math.min(low[node] ?? 0, order[child] ?? 0);
        }
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const component: number[] = [];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        isOpen[member] = 0;
        component.push(member);
        if (member === node) break;
      }
      if (component.length > 1 || children.includes(node)) cycles.push(component);
    }
  }
  return cycles;
}
