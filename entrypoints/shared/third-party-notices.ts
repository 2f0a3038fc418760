import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type PackageFile = { readonly name: string; readonly version: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> };

/** Lists in scrubber/recognizers/lexica that others gathered, as their licences want to be named. */
const DATA = [
  'GeoNames (https://www.geonames.org), CC BY 4.0: names of towns in towns.ts; folded, words and personal names left out.',
  'Popular names by country (sigpwned), CC0 1.0: given names and surnames in names-common.ts; folded, known ones left out.',
  'Words in small letters counted in these texts stand in ordinary-words-counted.ts: CUAD (The Atticus Project), CC BY 4.0; O*NET 27.0 Database '
  + '(US Department of Labor, Employment and Training Administration), CC BY 4.0; SkillSpan, MIT; GUM news, academic and court, CC BY 4.0; re3d, OGL v3.0 '
  + 'and CC BY 3.0 AU; multiNER, CC0 1.0; BC5CDR, CC BY 4.0; German LER, CC BY 4.0; LeNER-Br, MIT; RONEC, MIT; Swedish NER corpus, CC BY 4.0; Europeana '
  + 'Newspapers, CC0 1.0. No sentence of them is in the package.',
  'models/names.onnx and vocab.txt: all-MiniLM-L6-v2 (Nils Reimers and contributors), Apache-2.0, fine-tuned here on: TAB, MIT; CUAD (The Atticus Project), CC BY 4.0; '
  + 'SEC filings FIN5 (Alvarado et al. 2015), CC BY 3.0; WNUT17, CC BY 4.0; presidio-research (Microsoft), MIT; MEDDOCAN (PlanTL), CC BY 4.0; DAB, MIT; German LER, CC BY 4.0; '
  + 'LeNER-Br, MIT; GUM, CC BY 4.0 and 2.5; re3d, OGL v3.0 and CC BY 3.0 AU; multiNER, CC0 1.0; SkillSpan, MIT; O*NET 27.0 Database, CC BY 4.0; CyNER, MIT; BC5CDR and '
  + 'NCBI Disease, CC BY 4.0; Broad Twitter Corpus, CC BY 4.0; RONEC, MIT; Europeana Newspapers, CC0 1.0; Swedish NER corpus, CC BY 4.0; and texts of our own. '
  + 'Apache-2.0: https://www.apache.org/licenses/LICENSE-2.0. No sentence of them is in the package.',
];

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
  return `Prewash contains the following software.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n\n${'='.repeat(72)}\n\nIt contains lists made from the following data.\n\n${DATA.join('\n\n')}\n`;
};

const readPackage = (folder: string): PackageFile => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).sort().find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? 'The package carries no licence text of its own.' : readFileSync(join(folder, file), 'utf8').trim();
};
