import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const PROFILE = /(?<![\w@])(?:https?:\/\/)?(?:[a-z]{2,3}\.|www\.|m\.)?(?:linkedin\.com\/(?:in|pub|company)|github\.com|gitlab\.com|bitbucket\.org|twitter\.com|x\.com|facebook\.com|fb\.com|instagram\.com|t\.me|tiktok\.com\/@|youtube\.com\/@|medium\.com\/@|xing\.com\/profile|vk\.com|threads\.net\/@|bsky\.app\/profile|mastodon\.social\/@|snapchat\.com\/add|reddit\.com\/(?:u|user)|stackoverflow\.com\/users\/\d{1,10}|behance\.net|dribbble\.com|orcid\.org|researchgate\.net\/profile|keybase\.io|calendly\.com|wa\.me|join\.skype\.com\/invite)\/?[\w.%@+-]{2,80}(?:\/[\w.%-]{1,80})?\/?/gi;
/** Everybody's repositories and pages, not a person's. */
const PUBLIC = /github\.com\/(?:nodejs|microsoft|google|facebook|apache|kubernetes|docker|golang|rust-lang|python|torvalds|angular|vuejs|features|topics|orgs|search|login|about|marketplace|pricing|actions)(?:\/|$)|\/(?:share|sharer|intent|home|login|watch|hashtag|explore|help|legal|privacy|terms)(?:[/?.]|$)/i;

/** Addresses of profiles and private repositories on networks that everybody uses. */
export const profileUrl: Recognizer = {
  id: 'profile-url',
  entities: ['SOCIAL_HANDLE'],
  anchors: { chars: ['dot', 'slash'] },
  examples: {
    match: ['CV: [[https://www.linkedin.com/in/priya-thornquist]]', '[[github.com/nbrandvold]]', 'see [[https://x.com/k_osei]].'],
    noMatch: ['https://github.com/nodejs/node', 'linkedin.com', 'https://twitter.com/intent/tweet'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, PROFILE)) {
      const value = match[0].replace(/[.,]+$/, '');
      if (PUBLIC.test(value)) continue;
      yield { span: { start: match.index, end: match.index + value.length }, entity: 'SOCIAL_HANDLE', score: 0.92, reason: { code: 'form' } };
    }
  },
};
