import type { EntityType } from '../../scrubber/entity-types';
import type { Receipt, ReceiptFile } from '../../scrubber/types';
import { Icon } from '../ui/icon';
import { fileSize } from './words/counts';
import { CHECK } from './words/checks';
import { CHOICE } from './words/choices';
import { hiddenCount } from './words/hidden';
import { drawnLine, uncheckedName } from './words/sentences';
import { TYPE } from './words/types';

/** The record of what was done, without any of the values. */
export const ReceiptView = ({ receipt, names }: { readonly receipt: Receipt; readonly names: readonly string[] }) => (
  <div className="receipt">
    <h2>Receipt</h2>
    <p className="soft">Prewash {receipt.version}. It holds none of the values that were removed.</p>
    {receipt.files.map((file, index) => <FilePart key={file.clean} file={file} name={receipt.files.length === names.length ? names[index] : undefined} index={index} />)}
  </div>
);

const FilePart = ({ file, name, index }: { readonly file: ReceiptFile; readonly name: string | undefined; readonly index: number }) => {
  const counts = Object.entries(file.counts) as readonly (readonly [EntityType, NonNullable<ReceiptFile['counts'][EntityType]>])[];
  return (
    <article className="receipt-file">
      <h3>{name ?? `Clean copy ${index + 1}`}</h3>
      <p className="soft receipt-hash">{file.format} · {fileSize(file.bytes)} · SHA-256 {file.clean}</p>
      {counts.length > 0 && (
        <table>
          <thead><tr><th scope="col">What</th><th scope="col">Replaced</th><th scope="col">Removed</th><th scope="col">Kept</th></tr></thead>
          <tbody>{counts.map(([type, count]) => <tr key={type}><th scope="row">{TYPE[type].many}</th><td>{count.replaced}</td><td>{count.removed}</td><td>{count.kept}</td></tr>)}</tbody>
        </table>
      )}
      {file.hidden.length > 0 && <p>Hidden: {file.hidden.map(({ kind, count, choice }) => `${hiddenCount(kind, count)} ${CHOICE[choice].done}`).join(', ')}.</p>}
      {file.drawn.length > 0 && <p>{drawnLine(file.drawn)}</p>}
      {file.notChecked.length > 0 && <p>Not checked: {file.notChecked.map(({ code, count }) => uncheckedName(code, count)).join(', ')}.</p>}
      <ul className="receipt-checks">
        {file.checks.map(({ id, passed }) => <li key={id}><Icon name={passed ? 'keep' : 'trouble'} size={16} />{passed ? CHECK[id].passed : CHECK[id].failed}</li>)}
      </ul>
    </article>
  );
};
