import type { Recognizer } from '../../types';
import { numberRecognizer } from '../number-recognizer';

const CODE = /(?<![\w])[A-Z]{4}(?:AD|AE|AL|AR|AT|AU|BA|BE|BG|BH|BR|CA|CH|CL|CN|CO|CY|CZ|DE|DK|EE|EG|ES|FI|FR|GB|GE|GI|GR|HK|HR|HU|ID|IE|IL|IN|IS|IT|JO|JP|KE|KR|KW|KZ|LB|LI|LT|LU|LV|MA|MC|MD|ME|MK|MT|MX|MY|NG|NL|NO|NZ|PH|PK|PL|PT|QA|RO|RS|RU|SA|SE|SG|SI|SK|SM|TH|TN|TR|TW|UA|US|VN|ZA)[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\w])/g;
/** ISO 9362: four letters, a country, two signs, a branch. */
export const swiftBic: Recognizer = numberRecognizer({
  id: 'swift-bic', entity: 'BANK_ACCOUNT', pattern: CODE, words: ['bic', 'swift', 'bic/swift', 'swift-bic', 'swift code'], announced: 0.93, anchors: { words: ['bic', 'swift'], structure: true, chars: ['upper'] },
  examples: { match: ['BIC [[DEUTDEFF500]]', 'SWIFT: [[GENODEF1FR1]]', { text: '[[NWBKGB2L]]', context: { columnHeader: 'BIC' } }], noMatch: ['DEUTDEFF500', 'BIC pens', 'Swift is a language'] },
});
