import { credentialsIn } from './url';
import type { Candidate, Recognizer, Segment } from '../../types';
import { isExampleHost } from './example-hosts';
import { hostOf, isInternalHost } from './host-names';
import { matchesOf } from '../matches';

const SCHEMES = /(?<![\w+.-])(?:s3a?|gs|gcs|abfss?|wasbs?|hdfs|smb|nfs|ldaps?|rdp|vnc|ssh|git|svn|rsync|file|jdbc:[a-z0-9:]{2,20}|mongodb(?:\+srv)?|postgres(?:ql)?|mysql|mssql|redis|rediss|amqps?|kafka|mqtts?|nats|elasticsearch|cassandra|oracle|sqlserver|snowflake|dbfs|arn:aws[a-z-]{0,10}):(?:\/\/)?[^\s<>"'`“”]{3,500}/gi;
const WEB = /(?<![\w@.])(?:https?|wss?):\/\/[^\s<>"'`“”„«»{}|\\^]{3,2000}/gi;
const SSH = /(?<![\w.])[a-z_][\w-]{0,30}@[a-z0-9][\w.-]{2,80}:[\w~][\w./~-]{2,120}\.git(?!\w)/gi;
const AZURE = /(?<![\w.-])[a-z0-9-]{3,60}\.(?:blob|file|queue|table|dfs|database|vault|servicebus|azurewebsites|azurecr|scm)\.(?:core\.)?(?:windows\.net|azure\.net|io)[^\s<>"'`]{0,200}/gi;
/** Places where everybody's code lives; the path names what is public. */
const PUBLIC = /^(?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])/i;

const cut = (value: string): string => value.replace(/[.,;:!?)\]*_]+$/, '');

/** Object stores, data bases, shares and web addresses of a company's own network. Schemes: IANA URI schemes, and the vendors' documentation. */
export const internalUrl: Recognizer = {
  id: 'internal-url',
  entities: ['INTERNAL_URL'],
  anchors: { chars: ['letter'], words: ['://', ':', 'windows.net', 'azure'] },
  examples: {
    match: [
      'bucket [[s3://kvitfjord-brill-prod]]?', 'const u = "[[https://sync-stg.brill.kvitfjord.internal/v1]]";', '[[jdbc:postgresql://db-01.acme.lan:5432/crm]]', '[[http://wiki/Finance/Payroll]]',
      'see [[https://jira.marlowe-haus.de/browse/X]]', 'clone [[git@git.marlowe.corp:team/app.git]]', '[[mongodb://10.1.2.3:27017/orders]]',
    ],
    noMatch: ['http://localhost:3000', 'https://github.com/nodejs/node', 'note: this', 'https://www.example.com', 'git: not found'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const [form, mayHold] of [[SCHEMES, /:\/\/|arn:|jdbc:/i], [SSH, /\.git/i]] as const) {
      for (const match of mayHold.test(text) ? matchesOf(text, form) : []) {
        const value = cut(match[0]);
        if (form === SCHEMES && !/:\/\/|^arn:|^jdbc:/i.test(value) || /localhost|127\.0\.0\.1|example\.(?:com|org|net)/i.test(value)) continue;
        yield { span: { start: match.index + credentialsIn(value), end: match.index + value.length }, entity: 'INTERNAL_URL', score: 0.92, reason: { code: 'internal-name' } };
      }
    }
    if (/windows\.net|azure/i.test(text)) {
      for (const match of matchesOf(text, AZURE)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'INTERNAL_URL', score: 0.85, reason: { code: 'internal-name' } };
    }
    if (text.includes('://')) {
      for (const match of matchesOf(text, WEB)) {
        const value = cut(match[0]);
        const host = hostOf(value);
        if (PUBLIC.test(value) || host.startsWith('$') || isExampleHost(host) || !isInternalHost(host)) continue;
        yield { span: { start: match.index + credentialsIn(value), end: match.index + value.length }, entity: 'INTERNAL_URL', score: 0.93, reason: { code: 'internal-name' } };
      }
    }
  },
};
