type Method = (this: never, ...args: never[]) => unknown;

/** Replaces a method by one that runs `around` with the native one, keeping the name and length a page may look at. */
export const patch = <Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, around: (native: Owner[Name] & Method) => Owner[Name]): void => {
  const native = owner[name] as Owner[Name] & Method;
  if (typeof native !== 'function') return;
  const patched = around(native);
  for (const property of ['name', 'length']) Object.defineProperty(patched, property, { value: Reflect.get(native, property), configurable: true });
  owner[name] = patched;
};
