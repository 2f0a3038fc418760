import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ReviewState } from './state';
import type { Review, ReviewActions } from './store';

export const ReviewContext = createContext<Review | undefined>(undefined);

const useReview = (): Review => {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('no review');
  return review;
};

export const useReviewState = <Part,>(select: (state: ReviewState) => Part): Part => useStore(useReview().store, select);
export const useActions = (): ReviewActions => useReview().actions;
export const useSession = (): Review['session'] => useReview().session;
export const useReviewStore = (): Review['store'] => useReview().store;

/** Below this width one column is shown at a time. */
const ONE_COLUMN = '(max-width: 759px)';
const watch = (changed: () => void): (() => void) => {
  const query = matchMedia(ONE_COLUMN);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};
export const useOneColumn = (): boolean => useSyncExternalStore(watch, () => matchMedia(ONE_COLUMN).matches);
