import type { CheckId, UncheckedCode } from '../../../scrubber/types';

/** What a check proves when it passes, and what it says when it does not. */
export const CHECK: Record<CheckId, { readonly passed: string; readonly failed: string }> = {
  opens: { passed: 'The clean copy opens.', failed: 'The clean copy does not open.' },
  counts: { passed: 'Nothing else is missing from it.', failed: 'Something that should have stayed is missing.' },
  'forms-gone': { passed: 'No removed value is left in its text.', failed: 'A removed value is still in the text.' },
  'no-new-findings': { passed: 'Searching it again finds nothing new.', failed: 'Searching it again found something new.' },
  'bytes-searched': { passed: 'No removed value is left in its bytes.', failed: 'A removed value is still in the file’s bytes.' },
  'hidden-items': { passed: 'What was hidden is gone.', failed: 'Something hidden is still there.' },
};

/** What could not be checked, why, and what it is called when counted. */
export const UNCHECKED: Record<UncheckedCode, { readonly one: string; readonly many: string; readonly why: string }> = {
  'picture-content': { one: 'picture', many: 'pictures', why: 'Prewash can’t read what a picture shows. Please look yourself.' },
  'embedded-file': { one: 'embedded file', many: 'embedded files', why: 'A file inside this one, of a kind that can’t be cleaned yet.' },
  'chart-workbook': { one: 'chart’s workbook', many: 'charts’ workbooks', why: 'The table behind a chart. Without it the chart still shows its last values.' },
  font: { one: 'embedded font', many: 'embedded fonts', why: 'A font inside the file can hide text of its own.' },
  media: { one: 'sound or film', many: 'sounds or films', why: 'Prewash can’t listen or watch. Please check yourself.' },
  'not-read-by-model': { one: 'piece read by rules only', many: 'pieces read by rules only', why: 'This was too long for the close reading. Names without a hint beside them may be missed.' },
};

/** What is said of a file inside a file that Prewash reads. */
export const EMBEDDED_CLEANED = 'A file inside this one. It is cleaned with it, and what was found in it is in these lists.';
