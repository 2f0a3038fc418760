import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const NAME = "[^\\\\/:*?\"'<>|\\s,;()\\[\\]{}`]";
const FORMS: readonly RegExp[] = [
  // Windows profile folders: learn.microsoft.com/windows/win32/fileio/naming-a-file
  new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z]:[\\\\/]{1,2}(?:Users|Benutzer|Utilisateurs|Usuarios|Utenti|Documents and Settings)[\\\\/]{1,2}${NAME}{1,64}(?: ${NAME}{1,40}(?=[\\\\/]))?(?:[\\\\/]{1,2}${NAME}{1,100}){0,12}`, 'giu'),
  // Home folders: Filesystem Hierarchy Standard 3.0 §3.8; Apple File System Programming Guide
  new RegExp(`(?<![\\p{L}\\p{N}.\\\\/])(?:/mnt/c)?/(?:home|Users|var/home|export/home|Volumes)/(?!Shared/|runner/|user/|username/)${NAME}{1,64}(?:/${NAME}{1,100}){0,12}`, 'gu'),
  // UNC: MS-DTYP §2.2.57
  new RegExp(`(?<![\\\\\\p{L}\\p{N}])\\\\\\\\{1,3}(?!server|\\\\)${NAME}{2,64}(?:\\\\{1,2}${NAME}{1,100}){1,12}`, 'gu'),
  // Drive letters of shares and folders of a company
  new RegExp(`(?<![\\p{L}\\p{N}])[A-Z]:\\\\{1,2}(?!Windows|Program|Users|Benutzer)${NAME}{1,64}(?:[ ]${NAME}{1,40}(?=\\\\))?(?:\\\\{1,2}${NAME}{1,100}){1,12}`, 'gu'),
];
const FOLDERS_OF_NOBODY = /(?:^|[\\/])(?:Users|home)[\\/]{1,2}(?:Public|Default|user|username|youruser|me|<[^>]*>|\$\{?\w+\}?|%\w+%|runner|ubuntu|root|app|node|vagrant|ec2-user)(?=[\\/]|$)/i;

/** Paths that name a person, a share or a company's folders. */
export const filePath: Recognizer = {
  id: 'file-path',
  entities: ['FILE_PATH'],
  anchors: { chars: ['letter'], words: [':\\', ':/users', '\\\\', '/home/', '/users/', '/volumes/'] },
  examples: {
    match: ['saved in [[C:\\Users\\dietmar.raben\\Desktop\\plan.docx]]', 'open [[/home/nkechi/work/notes.md]].', 'at `[[\\\\nas02\\pilot\\mehl\\photos]]` holds', '[[/Users/Jane/Library/x]]', 'H: is [[H:\\Payroll\\2026\\March]]'],
    noMatch: ['C:\\Windows\\System32', '/usr/local/bin', '/home/runner/work', '/home/user/app', 'and/or', 'C:\\Users\\Public\\Documents'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const form of FORMS) {
      for (const match of matchesOf(segment.text, form)) {
        const value = match[0].replace(/[.,;:!?]+$/, '');
        if (FOLDERS_OF_NOBODY.test(value)) continue;
        yield { span: { start: match.index, end: match.index + value.length }, entity: 'FILE_PATH', score: 0.9, reason: { code: 'user-folder' } };
      }
    }
  },
};
