import type { Dialect } from '../ooxml/kinds';
import { DRAWING_CONSTANTS, DRAWING_NUMBERED, DRAWING_PLACES, DRAWING_REMOVED, INK_CARRIERS } from '../ooxml/places';
import type { TextPlace } from '../ooxml/places';
import { COMMENT_MARKS } from './comments';
import { KEPT, REMOVED as REMOVED_PARTS } from './kinds';

const attribute = (label: string, key = label): TextPlace => ({ role: 'attribute', key, label });

const author: TextPlace = { role: 'metadata', key: 'author', label: 'author' }, initials: TextPlace = { role: 'metadata', key: 'initials', label: 'initials' };

/** Text of PresentationML outside paragraphs (ECMA-376-1, 19). One line per place. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  ...DRAWING_PLACES,
  'p:cNvPr@name': attribute('name of a shape', 'name of a drawing'), 'p:oleObj@name': attribute('name of an object', 'name of a drawing'), 'p:cSld@name': attribute('name of a slide'), 'p14:section@name': { role: 'heading', label: 'name of a section' }, 'p:custShow@name': attribute('name of a custom show'),
  'a:tblStyle@styleName': attribute('style name'), 'a:hlinkClick@action': { role: 'link-target', label: 'action' }, 'a:hlinkHover@action': { role: 'link-target', label: 'action' }, 'a:hlinkMouseOver@action': { role: 'link-target', label: 'action' },
  'a:hlinkClick@invalidUrl': { role: 'link-target', label: 'link' }, 'a:hlinkHover@invalidUrl': { role: 'link-target', label: 'link' }, 'a:hlinkClick@tgtFrame': attribute('link frame'),
  'p:text': { role: 'comment', label: 'text' }, 'p:cmAuthor@name': author, 'p188:author@name': author, 'p:cmAuthor@initials': initials, 'p188:author@initials': initials,
  'p14:bmk@name': attribute('bookmark'), 'p:guide@name': attribute('name of a guide'), 'p15:sldGuide@name': attribute('name of a guide'), 'p15:notesGuide@name': attribute('name of a guide'),
};

/** What always goes, by the hidden item it belongs to. */
const REMOVED: Readonly<Record<string, string>> = {
  ...DRAWING_REMOVED,
  'p14:creationId': 'revision-marks', 'p14:modId': 'revision-marks', 'p:modifyVerifier': 'protection', 'p:writeProtection': 'protection', 'p:custDataLst': 'custom-data', 'p:smartTags': 'custom-data', 'p:embeddedFontLst': 'fonts',
  'p:htmlPubPr': 'linked-files', 'p:webPr': 'quiet', 'p:controls': 'controls', 'p:control': 'controls', 'p:contentPart': 'ink', 'p14:laserTraceLst': 'ink', 'p14:media': 'media', 'p:snd': 'media', 'p:stSnd': 'media', 'p:sndAc': 'media', 'p:sndTgt': 'media',
  'a:videoFile': 'media', 'a:audioFile': 'media', 'a:quickTimeFile': 'media', 'a:wavAudioFile': 'media', 'a:audioCd': 'media', 'a:snd': 'media', 'oac:context': 'revision-marks', 'p15:presenceInfo': 'quiet', 'p:sldSyncPr': 'linked-files',
  'pslz:sldZm': 'quiet', 'psez:sectionZm': 'quiet', 'psuz:summaryZm': 'quiet', 'p14:nvContentPartPr': 'ink',
};

export const PPTX: Dialect = {
  id: 'pptx', main: 'presentation', kept: KEPT, removed: REMOVED_PARTS,
  rules: { constants: DRAWING_CONSTANTS, places: PLACES, removed: REMOVED, own: new Set(['p:oleObj@progId', ...COMMENT_MARKS]), numbered: new Set([...DRAWING_NUMBERED, 'p14:section@id']), carriers: { ...INK_CARRIERS, 'p:sndTgt': 'p:audio' } },
  lost: {
    'c:chart': 'p:graphicFrame', 'cx:chart': 'p:graphicFrame', 'dgm:relIds': 'p:graphicFrame', 'a:hlinkClick': 'a:hlinkClick', 'a:hlinkHover': 'a:hlinkHover', 'a:hlinkMouseOver': 'a:hlinkMouseOver', 'c:userShapes': 'c:userShapes', 'c:externalData': 'c:externalData', 'cx:externalData': 'cx:externalData',
    'dsp:dataModelExt': 'a:ext', 'p188:commentRel': 'p:ext', 'p:sldId': 'p:sldId', 'p:sldMasterId': 'p:sldMasterId', 'p:sldLayoutId': 'p:sldLayoutId', 'p:notesMasterId': 'p:notesMasterIdLst', 'p:handoutMasterId': 'p:handoutMasterIdLst', 'p:sld': 'p:sld',
  },
};
