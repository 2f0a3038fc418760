import { ENTITY_TYPES, type EntityGroup } from '../../scrubber/entity-types';
import type { RequiredCheck } from '../../scrubber/policy/required-checks';
import type { Choice } from '../../scrubber/types';
import { Icon } from '../ui/icon';
import { GROUP, GROUP_ORDER } from '../review/words/groups';
import { TYPE } from '../review/words/types';
import type { PolicyRow } from './sessions';
import { REQUIRED } from './words';

const TITLE: Readonly<Record<Choice, string>> = { replace: 'Replaced', remove: 'Removed', keep: 'Left as they are' };
const CHOICES: readonly Choice[] = ['replace', 'remove', 'keep'];

/** What happens when the contractor decides nothing. To read, not to change: each review can change it. */
export const Policy = ({ policy, requiredChecks }: { readonly policy: readonly PolicyRow[]; readonly requiredChecks: readonly RequiredCheck[] }) => (
  <section className="card" aria-labelledby="policy">
    <h2 id="policy">What happens by default</h2>
    <p className="soft">What is doubtful is replaced too, and shown first under “Needs your eye”. Every review can change all of this.</p>
    {requiredChecks.map((check) => <p key={check} className="soft">{REQUIRED[check]}</p>)}
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Defaults by kind">
      <table className="policy">
        <thead><tr><th scope="col">Kind</th>{CHOICES.map((choice) => <th key={choice} scope="col">{TITLE[choice]}</th>)}</tr></thead>
        <tbody>{GROUP_ORDER.map((group) => <GroupLine key={group} group={group} policy={policy} />)}</tbody>
      </table>
    </div>
  </section>
);

const GroupLine = ({ group, policy }: { readonly group: EntityGroup; readonly policy: readonly PolicyRow[] }) => {
  const rows = policy.filter(({ type }) => ENTITY_TYPES[type].group === group);
  if (rows.length === 0) return null;
  return (
    <tr>
      <th scope="row"><span className="policy-group"><Icon name={GROUP[group].icon} />{GROUP[group].heading}</span></th>
      {CHOICES.map((choice) => <td key={choice}>{rows.filter((row) => row.choice === choice).map(({ type }) => TYPE[type].many).join(', ')}</td>)}
    </tr>
  );
};
