import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const HANDLE = /(?<![\p{L}\p{N}@._/+-])@[A-Za-z_](?:[\w.-]{0,36}[A-Za-z0-9_])(?![\w@]|\/[\w-])/gu;
/** Annotations of code and mentions of everybody. */
const NOT_A_PERSON = /^@(?:param|returns?|throws|type|typedef|deprecated|override|overload|example|see|since|author|version|todo|link|import|media|keyframes|font-face|charset|supports|layer|page|property|container|apply|tailwind|include|mixin|extend|use|forward|if|else|for|each|while|function|return|test|beforeEach|afterEach|Before|After|Autowired|Component|Service|Controller|Inject\w*|Entity|Column|Table|Id|Get|Post|Put|Delete|NotNull|Nullable|SuppressWarnings|Deprecated|here|channel|all|everyone|home|work|property|staticmethod|classmethod|dataclass|pytest|app|router|abstractmethod|types|babel|vue|angular|eslint|typescript|Test|ts-\w+|media|least|once|gmail|yahoo|outlook|hotmail|private|public|readonly|internal|template|throws|default|description|file|module|namespace|interface|enum|class|constructor|final|abstract)(?:\b|[.-])/i;

/** @names on the networks: X help centre (15 letters), GitHub (39), Instagram (30), Mastodon. */
export const socialHandle: Recognizer = {
  id: 'social-handle',
  entities: ['SOCIAL_HANDLE'],
  anchors: { chars: ['at'] },
  examples: {
    match: ['Reviewers: [[@jonas-w]], [[@mary.quill]] and others', 'follow [[@thornfield_law]]!', '([[@k_osei]])', 'thanks [[@okafor88]].'],
    noMatch: ['mail jane@quillmoor.example', '@param value', '@Override public', 'npm i @types/node', '@media print', 'ping @here'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const code = segment.context.role === 'code';
    for (const match of matchesOf(segment.text, HANDLE)) {
      if (match[0].length < 3 || NOT_A_PERSON.test(match[0]) || segment.text[match.index + match[0].length] === '(') continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'SOCIAL_HANDLE', score: code ? 0.5 : 0.82, reason: { code: 'form' } };
    }
  },
};
