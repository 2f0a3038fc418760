import type { Verdict } from './check-verdict';
import type { AddSiteResult, CheckState, HoldRow, SiteState } from './sessions';
import type { RequiredCheck } from '../../scrubber/policy/required-checks';
import { plural } from '../review/words/counts';

export const ADD_SITE: Record<AddSiteResult, string> = {
  added: 'Done. Files you choose on this site wait for your review.',
  already: 'This site is protected already.',
  'not-an-address': 'That is not a web address. Copy it from the address bar, like https://submit.vendor.example.',
  refused: 'The browser did not give the permission, so this site is not protected.',
};

export const SITE_STATE: Record<SiteState, string> = {
  protected: 'Protected. Files you choose here wait for your review.',
  'not-protected': 'Not protected. Files you choose here go straight to the page.',
  'needs-reload': 'Protected after a reload. This page was open before.',
  'not-a-site': 'This is not a web page that takes files.',
};

export const holdLines = (row: HoldRow): readonly string[] => [
  row.site === '' ? `${plural(row.files, 'file')} to clean, without uploading.`
    : `Nothing has been uploaded. ${plural(row.files, 'file')} for ${row.site} ${row.files === 1 ? 'is' : 'are'} waiting.`,
  row.step === 'reading' ? 'Still reading.' : `${plural(row.values, 'value')} found, ${row.open === 0 ? 'all decided' : `${plural(row.open, 'needs', 'need')} your eye`}.`,
];

export const PRIVACY = 'Nothing leaves your browser until you say so. Prewash has no server, no account and no statistics.';
export const STRICT = 'Strict: while files wait, the page can’t send anything to its own site. What it saves by itself, like drafts, fails until you decide.';
export const TERMS_STAY = 'They are stored in this browser only.';
export const ASKED = 'Your organisation asks you to protect this site.';
export const REQUIRED: Record<RequiredCheck, string> = {
  'needs-your-eye': 'Your organisation asks you to decide on each doubtful value before an upload.',
  'hidden-items': 'Your organisation asks you to decide on each risky hidden thing before an upload.',
};

/** "Check this page". */
export const CHECK = {
  point: 'Go to the page. Press the button you upload with, or click where you drop files. Prewash gives the page a test file there.',
  failed: 'This page can’t be checked. Reload it and try again.',
  nothingSent: 'The page can’t send anything during the check. It is loaded again when you are done.',
  strict: 'This site is strict now: while files wait, its page can’t send anything. You can change that in the options.',
  verdict: {
    waiting: 'Nothing tried yet',
    holds: 'Prewash holds here',
    'holds-only': 'Prewash holds here, but the page did not take the clean copy',
    partly: 'Prewash holds here only partly',
    not: 'Prewash doesn’t hold here',
  } satisfies Record<Verdict, string>,
  way: { input: 'Choosing a file', drop: 'Dropping a file' },
  wayResult: ({ held, taken }: CheckState['ways'][number]): string =>
    (!held ? 'Not held: the page had the file at once.' : taken ? 'Held, and the page took the copy.' : 'Held. The page did nothing with the copy.'),
};

export const CLOSE_READING = 'After the rules, a small language model reads each file for names that nothing announces. It is part of the extension and runs on this computer. It takes longer, about ten seconds for a long contract; without it, such names may be missed.';
