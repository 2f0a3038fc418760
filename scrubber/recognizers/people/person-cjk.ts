import type { Candidate, Recognizer, Segment } from '../../types';
import { lastIn, matchesOf } from '../matches';

/** The most common family names of Japan, China, Taiwan and Korea in their own script (national name statistics), longest first. */
const JAPANESE = '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|上田|森田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|今井|大野|高田|菅原|河野|武田|藤本|上野|千葉|杉山|小島|村田|増田|平野|大塚|小山|久保|松井|岩崎|桜井|野口|松尾|木下|菊地|野村|新井|渡部';
const CHINESE = '欧阳|司马|上官|诸葛|王|李|张|張|刘|劉|陈|陳|杨|楊|赵|趙|黄|黃|周|吴|吳|徐|孙|孫|胡|朱|高|林|何|郭|马|馬|罗|羅|梁|宋|郑|鄭|谢|謝|韩|韓|唐|冯|馮|于|董|萧|蕭|程|曹|袁|邓|鄧|许|許|傅|沈|曾|彭|吕|呂|苏|蘇|卢|盧|蒋|蔣|蔡|贾|丁|魏|薛|叶|葉|阎|余|潘|杜|戴|夏|钟|鍾|汪|田|任|姜|范|方|石|姚|谭|廖|邹|熊|金|陆|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|侯|邵|孟|龙|万|段|雷|钱|汤|尹|黎|易|常|武|乔|贺|赖|龚|文';
const KOREAN = '김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|홍|전|고|문|손|양|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|나|지|엄|채|원|천|방|공|현';
const HONORIFIC = '様|さま|さん|氏|君|先生|殿|社長|部長|課長|係長|専務|常務|主任|女士|先生|小姐|经理|經理|总监|總監|主任|教授|老师|老師|医生|님|씨|선생님|대표|부장|과장|대리|팀장|교수';
const FORMS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?<![\\p{Script=Han}])(?<v>(?:${JAPANESE})[ \u3000](?:[\\p{Script=Han}]{1,3}|[\\p{Script=Hiragana}]{2,4}|[\\p{Script=Katakana}]{2,4}))(?![\\p{Script=Han}\\p{Script=Hiragana}])`, 'gu'), 0.86],
  [new RegExp(`(?<v>(?:${JAPANESE})(?:[ \u3000]?[\\p{Script=Han}]{1,3})?)(?=(?:${HONORIFIC}))`, 'gu'), 0.82],
  [new RegExp(`(?<v>(?:${CHINESE})[\\p{Script=Han}]{1,2})(?=(?:${HONORIFIC}))`, 'gu'), 0.82],
  [new RegExp(`(?<![\\p{Script=Hangul}])(?<v>(?:${KOREAN})[ ]?[\\p{Script=Hangul}]{2})(?=[ ]?(?:${HONORIFIC}))`, 'gu'), 0.82],
  // Behind a label for people: 出席者：佐藤美咲、高橋健一
  [new RegExp(`(?:氏名|名前|お名前|担当者?|出席者|参加者|作成者|承認者|連絡先|姓名|联系人|聯絡人|负责人|負責人|参会人员|患者|客户|이름|성명|담당자?|참석자|작성자)[ \u3000]?[：:][ \u3000]?(?<v>(?:${JAPANESE}|${CHINESE}|${KOREAN})[ \u3000]?(?:[\\p{Script=Han}]{1,3}|[\\p{Script=Hangul}]{1,3}|[\\p{Script=Hiragana}]{2,4}))(?![\\p{Script=Han}\\p{Script=Hangul}])`, 'gu'), 0.86],
  [new RegExp(`(?<=[、，,]|과 |와 )(?<v>(?:${JAPANESE}|${CHINESE})[ \u3000]?[\\p{Script=Han}]{1,2})(?=[、，,（(]|$)`, 'gu'), 0.55],
];
const SCRIPT = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Names in Chinese characters and Hangul: with a space, before an honorific, behind a label, in a list. */
export const personCjk: Recognizer = {
  id: 'person-cjk',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'caseless'] },
  examples: {
    match: ['出席者：[[佐藤 美咲]]、[[高橋 健一]]', '[[田中]]様からの連絡', '请联系[[王小明]]先生', '담당자: [[김민수]] 확인'],
    noMatch: ['東京都千代田区', '中国的经济', '林業の発展', '제품 이름'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    if (!SCRIPT.test(text)) return;
    const taken = new Set<number>();
    for (const [form, score] of FORMS) {
      for (const match of matchesOf(text, form)) {
        const value = match.groups?.v ?? '';
        const span = lastIn(match, value);
        if (value === '' || taken.has(span.start)) continue;
        taken.add(span.start);
        yield { span, entity: 'PERSON', score, reason: { code: 'name-list' } };
      }
    }
  },
};
