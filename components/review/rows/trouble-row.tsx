import type { FileRow } from '../../../scrubber/review-rows';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Tab } from '../list-row-view';
import { useActions } from '../use-review';
import { CHECK } from '../words/checks';
import { TROUBLE } from '../words/errors';

const RESIDUE_SHOWN = 8;
const ASKS: ReadonlySet<string> = new Set(['password-needed', 'password-wrong']);

/** A file that stays here: what happened, where, what to do. */
export const TroubleRow = ({ file, tab }: { readonly file: FileRow; readonly tab: Tab }) => {
  const actions = useActions();
  if (!file.code) return null;
  const { what, todo } = TROUBLE[file.code];
  return (
    <div className="entity-row trouble">
      <Icon name="trouble" />
      <div className="row-words">
        <p className="entity-text">{file.name}{file.place ? `, ${file.place.label}` : ''}</p>
        <p>{what}</p>
        <p className="soft">{todo}</p>
        {ASKS.has(file.code) && <Button tabIndex={tab} onClick={() => actions.openPassword(file.file)}>Type the password…</Button>}
        {file.residue && file.residue.length > 0 && (
          <ul className="residue">
            {file.residue.slice(0, RESIDUE_SHOWN).map(({ check, place, entity }, index) => (
              <li key={index}>
                {CHECK[check].failed} <span className="soft">{place.label}</span>
                {entity !== undefined && <Button look="link" tabIndex={tab} onClick={() => actions.goToEntity(entity)}>Go to its row</Button>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
