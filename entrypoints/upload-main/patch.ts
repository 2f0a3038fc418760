type Method = (this: never, ...args: never[]) => unknown;

/** Replaces a method by one that runs `around` with the native one. A proxy keeps name and length, and calls itself native as pages may ask. */
export const patch = <Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, around: (native: Owner[Name] & Method) => Owner[Name]): void => {
  const native = owner[name] as Owner[Name] & Method;
  if (typeof native !== 'function') return;
  const patched = around(native) as Owner[Name] & Method;
  owner[name] = new Proxy(native, { apply: (_, self, args) => Reflect.apply(patched, self, args) as unknown });
};
