/** What people write about somebody in plain words and would not want read: by topic. For PhraseList and for sticky patterns. */

/** Quarrels at work: what leads to a hearing, and what it leads to. */
export const DISCIPLINE = [
  '(?:first|second|final|verbal|written|formal|oral|last) (?:written )?warning|written warning|gross misconduct|performance improvement plan|on a pip|on pip|suspended (?:on full pay|without pay|pending investigation|from duty|from work)|dismissed for …|sacked for …|fired for …|falling asleep on (?:a |the )?(?:night )?(?:shift|duty|job|watch)|asleep on (?:shift|duty|watch)|grievance against|being managed out|managed out|asked to leave|being asked to leave|being let go|being performance managed|capability (?:hearing|meeting|process)|escorted off(?: the premises)?|walked off the job|turned up drunk|smelling of (?:drink|alcohol)|smelt of (?:drink|alcohol)|smelled of (?:drink|alcohol)|failed (?:a|his|her|the) (?:drugs?|alcohol|breath) test|failed probation|fiddled (?:his|her|their) (?:expenses|hours|timesheets)|hand in the till|stealing from|caught stealing|caught shoplifting|bullying complaint|sexual harassment|harassment complaint|inappropriate (?:messages|touching|comments|relationship)',
];
/** Courts, police and debts. */
export const LAW_TROUBLE = [
  'restraining order|non-molestation order|protection order|apprehended violence order|an avo|has an avo|harassment warning|community order|suspended sentence|on bail|on remand|on probation until …|licence until …|on licence|on tag|caution for …|cautioned for …|convicted of …|conviction for …|arrested for …|charged with …|spent conviction|served time|in prison|in custody|out of prison|drink driving|drink-driving|points on (?:his|her|their) licence|county court judgments?|bankrupt|bankruptcy|debt management plan|wage garnishment|attachment of earnings|revenue attachment|bailiffs|repossession|repossessed|behind with (?:the )?rent|rent arrears|in arrears|gambling debts|maxed out|food ?bank|payday loans?|individual voluntary arrangement',
];
/** Family and love. */
export const FAMILY = [
  'affair with|having an affair|carrying on with|sleeping with|living separately|getting divorced|going through a divorce|messy divorce|marriage is (?:over|breaking down|in trouble)|left (?:his wife|her husband|his partner|her partner)|walked out on (?:him|her|them)|custody (?:battle|dispute|case|of)|not (?:his|her) (?:real )?(?:father|child)|pregnant by|estranged from …|estranged (?:father|mother|husband|wife|son|daughter|brother|sister|family)|in a refuge|women’s refuge|fled (?:her|his|their) (?:husband|wife|partner|home)|came out (?:to|as)|transitioning|adopted from …|in foster care|in care|looked after child|lost (?:her|his|the|a) baby|father is in (?:prison|jail)|domestic (?:abuse|violence)|controlling relationship|his redundancy|her redundancy|their redundancy',
];
/** Drink and drugs, and leaving them off. */
export const HABITS = [
  'drinks (?:heavily|too much|a lot|to (?:sleep|cope|get off to sleep))|drinking (?:heavily|too much|again|at work|before work)|back on the drink|off the wagon|on the wagon|using again|clean and sober|in recovery|in rehab|went to rehab|goes to aa|alcoholics anonymous|smokes weed|smokes cannabis|takes cocaine|coke habit|gambling again|is sober|self-medicating|overdoes it|hung ?over',
];
/** Bodies and minds in plain words. */
export const BODY = [
  'glue ear|chemo|chemotherapy|radiotherapy|hearing aids?|grommets|head lice|nits|his back again|her back again|bad knees?|bad hip|dodgy (?:knee|hip|heart|back)|heart trouble|heart scare|a stroke|had a fall|mini stroke|hears voices|crisis team|under the crisis team|panic attack|in a bad way|not coping|burnt out|burned out|nervous exhaustion|signed off|off with stress|off long-term|long-term sick|terminally ill|months to live|in remission|waiting for a scan|a lump|biopsy|mastectomy|colostomy|stoma|catheter|on dialysis|on oxygen|on morphine|on insulin|on antidepressants|on methadone|on the spectrum|wets the bed|wetting the bed|soils (?:himself|herself)|self-harms|cuts (?:himself|herself)|hurts (?:himself|herself)|suicidal|took an overdose|expecting twins|expecting a baby|morning sickness|fertility treatment|egg freezing|a termination|had a miscarriage|lost the baby|art patient|hiv positive|eating very little|not eating|hoarder|hoarding|incontinence pads|needs help (?:washing|dressing|toileting)|can(?:no|’)t read|cannot read or write|(?:is|was) sectioned',
];

/** Pronouns, kin and roles: somebody is spoken of. */
export const SOMEBODY = 'he|she|him|her|his|hers|they|their|them|mum|dad|mother|father|son|daughter|wife|husband|partner|brother|sister|nan|uncle|aunt|boyfriend|girlfriend|ex|tenant|member|patient|client|pupil|student|employee|staff member|child|resident|candidate|driver|colleague|owner|guest|applicant|claimant|learner|pt|witness|neighbour|ex-partner|customer';
