import { Icon } from '../ui/icon';
import { useReviewState } from './use-review';
import { NOTICE } from './words/notices';

/** What happened to the hold, as sentences. */
export const Notices = () => {
  const notices = useReviewState((state) => state.snapshot?.notices);
  const finish = useReviewState((state) => state.finish);
  const all = new Set([...(notices ?? []), ...(finish?.status === 'failed' ? [finish.notice] : [])]);
  if (all.size === 0) return null;
  return (
    <div className="notices" role="status">
      {[...all].map((notice) => <p key={notice} className="notice"><Icon name="trouble" />{NOTICE[notice]}</p>)}
    </div>
  );
};
