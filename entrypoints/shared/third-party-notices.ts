import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type PackageFile = { readonly name: string; readonly version: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> };

/** Licences of everything that ends up in the package, read from what is installed. Used by the build only. */
export const thirdPartyNotices = (root: string): string => {
  const own = readPackage(root);
  const found = new Map<string, string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const folder = join(root, 'node_modules', name);
    if (!existsSync(folder)) return;
    const file = readPackage(folder);
    found.set(name, `${file.name} ${file.version} (${file.license ?? 'see below'})\n\n${licenceText(folder)}`);
    Object.keys(file.dependencies ?? {}).forEach(visit);
  };
  Object.keys(own.dependencies ?? {}).forEach(visit);
  const notices = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return `Prewash contains the following software.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};

const readPackage = (folder: string): PackageFile => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).sort().find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? 'The package carries no licence text of its own.' : readFileSync(join(folder, file), 'utf8').trim();
};
