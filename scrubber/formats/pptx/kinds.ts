import { drawingKinds, imageKind, innerKind, kind, REMOVED_EVERYWHERE, themeKind } from '../ooxml/kinds';
import type { ItemKey, Kind } from '../ooxml/kinds';

const SLIDE = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** Kept parts by the last part of their relationship type (ECMA-376-1, 13.3; [MS-PPTX] 2.1). */
export const KEPT: Readonly<Record<string, Kind>> = {
  officeDocument: kind('presentation', 'ppt/presentation.xml', 'presentation', [`${SLIDE}presentation.main+xml`, `${SLIDE}template.main+xml`, `${SLIDE}slideshow.main+xml`]),
  slide: kind('slide', 'ppt/slides/slide#.xml', 'slide', [`${SLIDE}slide+xml`]),
  notesSlide: kind('notes', 'ppt/notesSlides/notesSlide#.xml', 'notes', [`${SLIDE}notesSlide+xml`], { item: 'speaker-notes' }),
  ...drawingKinds('ppt'),
  slideLayout: kind('layout', 'ppt/slideLayouts/slideLayout#.xml', 'slide layout', [`${SLIDE}slideLayout+xml`]),
  slideMaster: kind('master', 'ppt/slideMasters/slideMaster#.xml', 'slide master', [`${SLIDE}slideMaster+xml`]),
  notesMaster: kind('notesMaster', 'ppt/notesMasters/notesMaster#.xml', 'notes master', [`${SLIDE}notesMaster+xml`]),
  handoutMaster: kind('handoutMaster', 'ppt/handoutMasters/handoutMaster#.xml', 'handout master', [`${SLIDE}handoutMaster+xml`]),
  tableStyles: kind('tableStyles', 'ppt/tableStyles.xml', 'table styles', [`${SLIDE}tableStyles+xml`]),
  presProps: kind('presProps', 'ppt/presProps.xml', 'presentation settings', [`${SLIDE}presProps+xml`]),
  comments: kind('comments', 'ppt/comments/comment#.xml', 'comments', [`${SLIDE}comments+xml`, 'application/vnd.ms-powerpoint.comments+xml'], { item: 'comments' }),
  commentAuthors: kind('commentAuthors', 'ppt/commentAuthors.xml', 'authors of comments', [`${SLIDE}commentAuthors+xml`], { item: 'comments' }),
  authors: kind('authors', 'ppt/authors.xml', 'authors of comments', ['application/vnd.ms-powerpoint.authors+xml'], { item: 'comments' }),
  theme: themeKind('ppt'),
  image: imageKind('ppt'),
  package: innerKind('ppt'),
};

/** Parts that always go, and the hidden item under which the contractor reads of them. */
export const REMOVED: Readonly<Record<string, ItemKey>> = {
  ...REMOVED_EVERYWHERE,
  tags: 'custom-data', viewProps: 'quiet', changesInfo: 'revision-marks', revisionInfo: 'revision-marks',
  slideUpdateInfo: 'linked-files', slideUpdateUrl: 'linked-files', htmlPubSaveAs: 'linked-files', vmlDrawing: 'quiet', model3d: 'media', video: 'media', audio: 'media', media: 'media',
};
