import type { Choice } from '../../../scrubber/types';
import { Icon } from '../../ui/icon';
import type { RowOf, Tab } from '../list-row-view';
import { PictureView } from '../picture-view';
import { useActions, useReviewState } from '../use-review';
import { fileSize, plural } from '../words/counts';
import { EMBEDDED_CLEANED, UNCHECKED } from '../words/checks';
import { TROUBLE } from '../words/errors';
import { ChoiceButtons } from './choice-buttons';

const LOOK: readonly Choice[] = ['keep', 'remove'];
const LOOKED = { keep: 'I looked: keep', remove: 'Remove', replace: 'Replace' } as const;
const EMBEDDED = { keep: 'Keep, cleaned', remove: 'Remove', replace: 'Replace' } as const;
const LOOKED_ALL = { keep: 'I looked: keep all', remove: 'Remove all', replace: 'Replace all' } as const;

export const AllPicturesRow = ({ row, tab }: { readonly row: RowOf<'all-pictures'>; readonly tab: Tab }) => {
  const actions = useActions();
  const first = row.pictures[0]?.choice;
  return (
    <div className="entity-row">
      <Icon name="picture" />
      <p className="row-words">{plural(row.pictures.length, 'different picture')}</p>
      <ChoiceButtons choices={LOOK} chosen={row.pictures.every(({ choice }) => choice === first) ? first : undefined} about="all pictures" tab={tab}
        label={(choice) => LOOKED_ALL[choice]} onChoose={(choice) => actions.choose(row, choice)} />
    </div>
  );
};

export const PictureRowView = ({ row, tab }: { readonly row: RowOf<'picture'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { picture, choice, file, id } = row.picture;
  const names = useReviewState((state) => state.snapshot?.files.filter((one) => row.picture.files.includes(one.file)).map((one) => one.name).join(', '));
  return (
    <div className="picture-row">
      <button type="button" className="picture-button" tabIndex={tab} aria-label="Look at it larger" onClick={() => actions.openPicture(id)}>
        <PictureView file={file} id={picture.id} width={132} height={96} label={`Picture, ${picture.places[0]?.label ?? ''}`} />
      </button>
      <div className="row-words">
        <p className="entity-text">{pictureName(picture.places.map(({ label }) => label))}</p>
        <p className="soft">{names} · {picture.width} × {picture.height}</p>
        <p className="soft">{UNCHECKED['picture-content'].why}</p>
        <ChoiceButtons choices={LOOK} chosen={choice} about="this picture" tab={tab} label={(one) => LOOKED[one]} onChoose={(one) => actions.choose(row, one)} />
      </div>
    </div>
  );
};

export const UncheckedRowView = ({ row, tab }: { readonly row: RowOf<'unchecked'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { code, place, choice } = row.unchecked;
  return (
    <div className="entity-row">
      <Icon name="eye" />
      <div className="row-words">
        <p className="entity-text">{capital(UNCHECKED[code].one)}, {place.label}</p>
        <p className="soft">{UNCHECKED[code].why}</p>
      </div>
      <ChoiceButtons choices={LOOK} chosen={choice} about={UNCHECKED[code].one} tab={tab} label={(one) => LOOKED[one]} onChoose={(one) => actions.choose(row, one)} />
    </div>
  );
};

/** A file inside the file: cleaned as a part of it, or named and removed where it cannot be read. */
export const EmbeddedRowView = ({ row, tab }: { readonly row: RowOf<'embedded'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { name, place, size, choice, choices, code } = row.embedded;
  const why = choices.includes('keep') ? EMBEDDED_CLEANED : code === undefined ? UNCHECKED['embedded-file'].why : TROUBLE[code].what;
  return (
    <div className="entity-row">
      <Icon name="attach" />
      <div className="row-words">
        <p className="entity-text">{name}</p>
        <p className="soft">{place.label} · {fileSize(size)} · {why}</p>
      </div>
      {choices.length === 1 ? <span className="only-way">Removed</span>
        : <ChoiceButtons choices={choices} chosen={choice} about={name} tab={tab} label={(one) => EMBEDDED[one]} onChoose={(one) => actions.choose(row, one)} />}
    </div>
  );
};

/** Where it stands; equal pictures are one row. */
const pictureName = (labels: readonly string[]): string =>
  labels.length > 1 ? `Stands in ${plural(labels.length, 'place')}: ${labels.slice(0, 3).join(', ')}${labels.length > 3 ? ' …' : ''}` : capital(labels[0] ?? '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
