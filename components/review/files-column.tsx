import type { FileRow } from '../../scrubber/review-rows';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useActions, useReviewState } from './use-review';
import { fileSize, percent } from './words/counts';
import { STEP } from './words/steps';

/** The files of the hold, how far each is, and what can be done with all of them. */
export const FilesColumn = () => {
  const actions = useActions();
  const snapshot = useReviewState((state) => state.snapshot);
  const busy = useReviewState((state) => state.busy);
  if (!snapshot) return null;
  return (
    <section className="files" aria-label="Files">
      <h2 className="column-title">Files</h2>
      <ul className="file-list">{snapshot.files.map((file) => <FileItem key={file.file} file={file} />)}</ul>
      <div className="files-actions">
        <Button icon="plus" onClick={() => actions.openAdd()}>Add something we missed</Button>
        <Button icon="undo" look="quiet" aria-disabled={!snapshot.canUndo} onClick={actions.undo}>Undo</Button>
        {snapshot.upload && (
          <Button icon="save" look="quiet" aria-disabled={busy !== undefined || snapshot.step !== 'ready' || snapshot.missing.length > 0}
            onClick={() => { if (busy === undefined && snapshot.step === 'ready' && snapshot.missing.length === 0) void actions.saveCopies(); }}>
            Save clean copies
          </Button>
        )}
      </div>
    </section>
  );
};

const FileItem = ({ file }: { readonly file: FileRow }) => {
  const actions = useActions();
  const shown = useReviewState((state) => state.text.file === file.file);
  const only = useReviewState((state) => state.filter.file === file.file);
  const several = useReviewState((state) => (state.snapshot?.files.length ?? 0) > 1);
  const step = STEP[file.step];
  const bad = file.code !== undefined;
  return (
    <li className="file">
      <button type="button" className="file-main" aria-pressed={shown} onClick={() => { actions.showFile(file.file); actions.showPane('text'); }}>
        <Icon name={bad ? 'trouble' : 'file'} />
        <span className="file-words">
          <span className="file-name">{file.name}</span>
          <span className="soft">{fileState(file)}</span>
        </span>
      </button>
      {step.busy && <progress className="file-progress" max={1} value={file.progress} aria-label={`${step.label}: ${file.name}`} />}
      {several && (only || shown) && !bad && file.step !== 'waiting' && (
        <button type="button" className="link-button file-only" aria-pressed={only} onClick={() => { actions.setFilter({ file: only ? undefined : file.file }); actions.showPane('list'); }}>
          {only ? 'Show all files' : 'Only this file'}
        </button>
      )}
    </li>
  );
};

const fileState = (file: FileRow): string => {
  const step = STEP[file.step];
  if (step.busy) return `${step.label}, ${percent(file.progress)}`;
  if (file.step === 'waiting' || file.code) return `${step.label} · ${fileSize(file.size)}`;
  return `${percent(file.changed)} of the text changes · ${fileSize(file.size)}`;
};
