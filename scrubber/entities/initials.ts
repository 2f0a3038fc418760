import type { Atom } from './atoms';

const GROUP = '\\p{Lu}{2,4}';
/** "LP, MB", "DA / JW", "(RC)": nothing but initials. */
const LIST = new RegExp(`^[\\s([]*${GROUP}(?:[\\s,/&+;.]{1,3}(?:and )?${GROUP}){1,11}[\\s)\\].]*$`, 'u');
const ALONE = new RegExp(`^[\\s([]*${GROUP}[\\s)\\].]*$`, 'u');
/** "Circulation: DA, PA, JW": what stands before, up to the colon. */
const LISTED_BEFORE = new RegExp(`(?:^|[\\n.;|])[^\\n.;|:]{0,40}[:–-]\\s*(?:${GROUP}[\\s,/&+;]{1,3}(?:and )?){0,11}$`, 'u');
const LISTS_PEOPLE = /(?:circulation|cc|copy|copies|present|attend|apolog|action|owner|who|by|initial|distribution|rep|author|from|to|lead|staff|seen|team|signed|witness|minutes)\p{L}{0,8}[ \t]*[:–-]\s*(?:\p{Lu}{2,4}[\s,/&+;]{1,3}(?:and )?){0,11}$/iu;
const BESIDE = /^(?:[\s,/&+;]{1,3}(?:and )?\p{Lu}{2,4}){0,11}[\s).]*(?:$|[\n;|])/u;
/** What somebody does, behind the letters or before them. */
const ACTS = /^(?:['’]s |[ \u00a0](?:has|had|to|will|is|was|said|asked|agreed|reported|confirmed|noted|advised|thanked|explained|suggested|raised|rang|called|spoke|emailed|saw|gave|took|left|thinks|wants|and \p{Lu}{2,4})(?![\p{L}]))/u;
const TOLD = /(?:^|[ \u00a0(])(?:per|by|with|from|told|asked|tell|ask|cc|spoke to|to|copy)[ \u00a0]$/u;
/** Two and three letters that mean something else in most papers. */
const COMMON = new Set('HR IT PA ID OK NA TV PC UK US EU AM PM MD FD PR QA RE IP ER GP BP AC DC PS NB CV AI ML UI UX TA MS MP DJ BA MA CA PE RS VAT CEO CFO COO CTO CIO HRD NHS BBC USA UAE GDP ROI KPI FAQ TBC TBA NDA SLA DOB POA EPA ICU GPS SMS DVD PDF XML CSV API SQL AND THE FOR NOT ALL YES'.split(' '));

/** Whether capitals at a place may be somebody's initials: alone in a cell, in a list of such, or with what people do. */
export const standForSomebody = (text: string, { start, end }: Atom): boolean => {
  if (text.length <= 64 && LIST.test(text)) return true;
  const letters = text.slice(start, end);
  if (text.length <= 12 && ALONE.test(text)) return !COMMON.has(letters);
  const before = text.slice(Math.max(0, start - 90), start), after = text.slice(end, end + 60);
  if (LISTED_BEFORE.test(before) && LISTS_PEOPLE.test(before) && BESIDE.test(after)) return true;
  return !COMMON.has(letters) && (ACTS.test(after) || TOLD.test(before) || before.endsWith('(') && after.startsWith(')'));
};
