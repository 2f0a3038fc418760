import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { evidenceFor, labelOf, wordPattern } from '../evidence';
import { isExampleHost } from './example-hosts';
import { INTERNAL_SUFFIX } from './host-names';
import { matchesOf } from '../matches';
import { hasLowerWordOf, hasWordLike } from '../text-words';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const INTERNAL = new RegExp(`(?<![\\p{L}\\p{N}@./\\\\_-])(?:${LABEL}\\.){1,8}(?:${INTERNAL_SUFFIX}|example)(?![\\p{L}\\p{N}_(-]|\\.[\\p{L}\\p{N}])`, 'giu');
/** "device-7f3a-ingunn", "abiodun-laptop", "dmw-fs02": a kind of machine with a name or a number. */
const MACHINE = /(?<![\p{L}\p{N}@./\\_-])(?=[a-z0-9-]{5,60}(?![\p{L}\p{N}]))(?:[a-z0-9]{1,20}-){1,4}(?:laptop|desktop|pc|macbook|mbp|imac|iphone|ipad|notebook|thinkpad|workstation|printer|nas|fs\d{1,3}|srv\d{0,3}|db\d{0,3}|dc\d{1,3}|web\d{1,3}|app\d{1,3}|node\d{1,3}|vm\d{0,3}|host\d{0,3}|ws\d{1,4})(?:-\d{1,4})?(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])|(?<![\p{L}\p{N}@./\\_-])(?:DESKTOP|LAPTOP|device|host|srv|WIN|MBP|ws|vm|node|printer|nas|db|prod|stg)-(?=[\w-]{0,30}\d)[A-Za-z0-9]{2,20}(?:-[A-Za-z0-9]{2,20}){0,3}(?![\p{L}\p{N}_.-])/gu;
/** "prod-eu-hollyhock": a stage of operation, a region and a name of one's own. */
const STAGE = /(?<![\p{L}\p{N}@./\\_-])(?:prod|prd|stg|staging|uat|dev|qa|preprod)-(?:(?:eu|us|uk|ap|de|fr|sa|ca|au|in|jp)(?:-(?:west|east|central|north|south|southeast|northeast)(?:-?\d)?)?-)(?!west|east|central|north|south)[a-z]{3,20}(?:-\d{1,4}|\d{1,4})?(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;
/** "HR-SQL02", "PRD-WEB01": what a machine does, with its number. */
const SERVER = /(?<![\p{L}\p{N}@./\\_-])[A-Z][A-Z0-9]{1,10}-(?:[A-Z0-9]{1,8}-)?(?:SQL|DB|WEB|APP|SRV|DC|FS|NAS|VM|ESX|FW|SW|RTR|VPN|MAIL|EXCH|TS|RDS|BKP|PRN|FILE|PRINT|K8S|NODE)\d{1,4}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;
/** Each with the word that it is not without. */
const OWN_NAMES = [
  [SERVER, /^(?:SQL|DB|WEB|APP|SRV|DC|FS|NAS|VM|ESX|FW|SW|RTR|VPN|MAIL|EXCH|TS|RDS|BKP|PRN|FILE|PRINT|K8S|NODE)\d{1,4}$/],
  [STAGE, /^(?:prod|prd|stg|staging|uat|dev|qa|preprod)$/],
  [MACHINE, /^(?:laptop|desktop|pc|macbook|mbp|imac|iphone|ipad|notebook|thinkpad|workstation|printer|nas|fs\d{1,3}|srv\d{0,3}|db\d{0,3}|dc\d{1,3}|web\d{1,3}|app\d{1,3}|node\d{1,3}|vm\d{0,3}|host\d{0,3}|ws\d{1,4}|DESKTOP|LAPTOP|device|host|WIN|MBP|ws|node|prod|stg)$/],
] as const;
const MACHINES = new Set('host hostname server rechnername computer machine node endpoint fqdn serveur servidor workstation dns'.split(' '));
const WORDS = wordPattern([...MACHINES]);
/** The last label of an internal name. */
const SUFFIX = /^(?:internal|local|corp|lan|intranet|intra|private|arpa|localdomain|test|invalid|priv|prod|staging|svc|onion|i2p|example)$/i;
const FQDN = new RegExp(`(?<![\\p{L}\\p{N}@./\\\\_-])(?:${LABEL}\\.){2,8}[a-z]{2,12}(?![\\p{L}\\p{N}_(-]|\\.[\\p{L}\\p{N}])`, 'giu');

/** Names of machines: RFC 1123 §2.1 labels under a suffix that only an own network has, or next to a word for a machine. */
export const hostname: Recognizer = {
  id: 'hostname',
  entities: ['HOSTNAME'],
  anchors: { chars: ['letter', 'joined'] },
  examples: {
    match: ['creds on [[HR-SQL02]] were', 'paged by [[prod-eu-hollyhock]].', 'from [[oseun-mbp-14]]', 'on [[db-01.prod.acme.internal]] since', 'sftp to [[payroll-sftp.dunmarlow.example]]', 'actor = "[[device-9c1e-hilde]]"', 'Received: from [[kofi-laptop]]', '[[DESKTOP-7QK2M1A]]', { text: '[[edge7.marlowe.io]]', context: { columnHeader: 'Hostname' } }],
    noMatch: ['process.env.local', 'std.test()', 'www.example.org', 'a state-of-the-art app', 'foo.internal.bar()', 'app-server'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (/\.[a-z]/i.test(text)) {
      for (const match of hasWordLike(text, SUFFIX) ? matchesOf(text, INTERNAL) : []) {
        if (/^(?:process|console|window|this|module|std|env|config|import|system)\./i.test(match[0]) || isExampleHost(match[0])) continue;
        yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'HOSTNAME', score: 0.9, reason: { code: 'internal-name' } };
      }
      if (WORDS.test(labelOf(segment)) || hasLowerWordOf(text, MACHINES) && WORDS.test(text)) {
        for (const match of matchesOf(text, FQDN)) {
          const span = { start: match.index, end: match.index + match[0].length };
          const reason = isExampleHost(match[0]) ? undefined : evidenceFor(segment, context, span, WORDS, 20);
          if (reason) yield { span, entity: 'HOSTNAME', score: 0.8, reason };
        }
      }
    }
    if (!text.includes('-')) return;
    for (const [form, word] of OWN_NAMES) {
      if (!hasWordLike(text, word)) continue;
      for (const match of matchesOf(text, form)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'HOSTNAME', score: 0.78, reason: { code: 'internal-name' } };
    }
  },
};
