/**
 * Names of folders are not read for personal information, so a clean copy never carries them: each distinct folder of the hold gets a
 * number instead, and the shape of the tree stays.
 */
export const cleanPaths = (files: readonly { readonly path: string; readonly cleanName: string }[]): readonly string[] => {
  const numbers = new Map<string, number>();
  return files.map(({ path, cleanName }) => {
    const folders = path.split('/').slice(0, -1).filter((name) => name !== '');
    const clean = folders.map((_, depth) => {
      const whole = folders.slice(0, depth + 1).join('/');
      if (!numbers.has(whole)) numbers.set(whole, numbers.size + 1);
      return `folder-${numbers.get(whole) ?? 0}`;
    });
    return [...clean, cleanName].join('/');
  });
};
