/** The paths of clean copies from folders, without their values ever being written on the page's objects. */
const paths = new WeakMap<File, string>();

export const rememberPath = (file: File, path: string): void => {
  if (path.includes('/')) paths.set(file, path);
};
export const cleanPathOf = (file: File): string | undefined => paths.get(file);
