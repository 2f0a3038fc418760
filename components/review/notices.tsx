import { Icon } from '../ui/icon';
import { useReviewState } from './use-review';
import { drawnLine, stoppedLine } from './words/sentences';
import { NOTICE } from './words/notices';

/** What happened to the hold, as sentences. */
export const Notices = () => {
  const notices = useReviewState((state) => state.snapshot?.notices);
  const finish = useReviewState((state) => state.finish);
  const all = new Set([...(notices ?? []), ...(finish?.status === 'failed' ? [finish.notice] : [])]);
  const drawn = (useReviewState((state) => state.snapshot?.files) ?? []).flatMap((file) => (file.drawn && file.drawn.length > 0 ? [{ file: file.file, words: `${file.name}: ${drawnLine(file.drawn.map(({ label }) => label))}` }] : []));
  const stopped = useReviewState((state) => state.snapshot?.stopped) ?? 0;
  if (all.size === 0 && drawn.length === 0 && stopped === 0) return null;
  return (
    <div className="notices" role="status">
      {[...all].map((notice) => <p key={notice} className="notice"><Icon name="trouble" />{NOTICE[notice]}</p>)}
      {stopped > 0 && <p className="notice"><Icon name="trouble" />{stoppedLine(stopped)}</p>}
      {drawn.map(({ file, words }) => <p key={file} className="notice"><Icon name="picture" />{words}</p>)}
    </div>
  );
};
