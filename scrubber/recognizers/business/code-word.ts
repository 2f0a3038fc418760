import type { Candidate, Recognizer, Segment } from '../../types';
import { firstIn, matchesOf } from '../matches';
import { foldWord } from '../lexica/fold-word';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { isTown } from '../lexica/towns';
import { hasLowerWordOf, hasWordLike } from '../text-words';

/** Beasts, stars, stones and winds: what firms take code names from. */
const CODE_WORDS = new Set('falcon eagle hawk osprey condor kestrel heron raven phoenix griffin dragon panther jaguar leopard cheetah lynx puma cobra viper python mamba wolf bear bison buffalo rhino mammoth orca dolphin narwhal marlin barracuda shark octopus kraken hydra titan atlas orion apollo artemis athena zeus hermes mercury venus mars jupiter saturn neptune pluto aurora nova supernova nebula comet meteor eclipse polaris sirius vega andromeda galaxy horizon summit everest kilimanjaro matterhorn denali sapphire emerald ruby diamond topaz opal amber onyx obsidian granite cobalt titanium platinum silver bluebird blackbird nightingale sparrow swift starling robin sunbird hummingbird butterfly dragonfly firefly bumblebee cedar oak redwood sequoia maple willow juniper magnolia lotus orchid jasmine saffron lightning thunder tornado hurricane cyclone tsunami avalanche volcano glacier monsoon mistral zephyr sahara amazon nile danube vulcan gemini trident excalibur camelot avalon olympus pegasus centaur minotaur gorgon odyssey voyager pioneer endeavour endeavor discovery challenger pathfinder beacon lighthouse compass anchor bridge catalyst keystone cornerstone moonshot skyfall nordlicht adler falke bussard kranich luchs wolf'.split(' '));
const NOUNS = 'budget|rollout|roll-out|go-live|kick-?off|workstream|cutover|launch|programme|steerco|steering|migration|milestone|squad|codebase|backlog|roadmap|pilot|demo|beta|prototype|deck|deal|bid|offer|merger|acquisition|Budget|Rollout|Projekt|Kickoff|Team|Termin|Angebot';
const USED = new RegExp(`(?<=\\p{L}[,;]? (?:the |our |their |das |die |den |der |le |la |el |il )?)${'(?<v>\\p{Lu}\\p{L}{3,16})'}[ -](?:${NOUNS})(?![\\p{L}])`, 'gu');
/** Letters in capitals among ordinary writing: "the board wants NORDLICHT by May". Shorter ones are abbreviations. */
const SHOUTED = /(?<=\p{Ll}[,;:]? (?:the |our )?)(?<v>\p{Lu}{7,16})(?![\p{L}\p{N}_.-]\p{L}|[\p{L}\p{N}_])/gu;

const CAPITALS = /[A-Z\u00c0-\u00de]{7}/;

/** What may be a name in capitals: it can be said aloud, and no list knows it. */
const isCoined = (word: string): boolean => {
  const folded = foldWord(word);
  return /[aeiouy]/.test(folded) && /[aeiouy]{1,3}[^aeiouy]{1,4}[aeiouy]/.test(folded) && !isOrdinaryWord(word) && !isKnownThing(word) && !isPlaceWord(word) && !isTown(word) && givenNameKind(word) === 'unknown' && surnameKind(word) === 'unknown';
};

/** Code names by themselves: an everyday word that projects are called by beside a word for projects, and coined words in capitals. */
export const codeWord: Recognizer = {
  id: 'code-word',
  entities: ['PROJECT'],
  anchors: { chars: ['upper'], wholeWords: [...CODE_WORDS], like: CAPITALS },
  examples: {
    match: ['over the [[Falcon]] budget again', 'the board wants [[NORDLICHT]] by May', 'after our [[Osprey]] kick-off on'],
    noMatch: ['the Marketing budget', 'This is URGENT today', 'a Falcon in the sky', 'as SCHEDULE of the contract', 'Falcon budget airline'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const match of hasLowerWordOf(text, CODE_WORDS) ? matchesOf(text, USED) : []) if (CODE_WORDS.has((match.groups?.v ?? '').toLowerCase())) yield found(match, 0.76);
    if (!hasWordLike(text, CAPITALS) || text === text.toUpperCase()) return;
    for (const match of matchesOf(text, SHOUTED)) if (isCoined(match.groups?.v ?? '')) yield found(match, 0.5);
  },
};

const found = (match: RegExpMatchArray, score: number): Candidate => {
  return { span: firstIn(match, match.groups?.v ?? ''), entity: 'PROJECT', score, reason: { code: 'code-name' } };
};
