/**
 * A function that is worked out once for each argument, with its results kept as long as itself; `find` returns no undefined.
 * @param most results kept at a time; those before are forgotten
 */
export function remembered<Key, Value>(
  find: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
