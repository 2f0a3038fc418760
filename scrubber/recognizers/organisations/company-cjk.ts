import type { Candidate, Recognizer, Segment } from '../../types';
import { firstIn, matchesOf } from '../matches';

/** Legal forms before or behind names in Japan, China, Taiwan and Korea (ISO 20275). */
const FORMS = [
  /(?:株式会社|有限会社|合同会社|一般社団法人|医療法人)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9]{2,16}/gu,
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2,16}(?:株式会社|有限会社|合同会社)/gu,
  /[\p{Script=Han}]{2,18}(?:股份有限公司|有限责任公司|有限公司|股份公司|集团|集團)/gu,
  /(?:주식회사|㈜|\(주\))[ ]?[\p{Script=Hangul}A-Za-z0-9]{2,14}|[\p{Script=Hangul}A-Za-z0-9]{2,14}(?:주식회사|㈜|\(주\))/gu,
];
/** Products in quotes next to words for what is new. */
const PRODUCT = /(?:新製品|新商品|開発コード|プロジェクト|新产品|项目|項目|신제품|프로젝트)[「『“"‘](?<v>[^「」『』”"’]{2,20})[」』”"’]/gu;

export const companyCjk: Recognizer = {
  id: 'company-cjk',
  entities: ['ORGANIZATION', 'PRODUCT'],
  anchors: { chars: ['upper', 'caseless'] },
  examples: {
    match: ['（[[株式会社ひかり電装]]）の', '[[北京青云科技有限公司]]与', '[[주식회사 한빛정밀]] 대표', '新製品「[[ホタルX]]」の価格'],
    noMatch: ['会社の規則', '公司的制度', '新製品の発表'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    if (!/[社公사㈜주新開プ项項신프]/u.test(text)) return;
    for (const form of FORMS) for (const match of matchesOf(text, form)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: 0.86, reason: { code: 'legal-form' } };
    for (const match of matchesOf(text, PRODUCT)) {
      const value = match.groups?.v ?? '';
      yield { span: firstIn(match, value), entity: 'PRODUCT', score: 0.8, reason: { code: 'code-name' } };
    }
  },
};
