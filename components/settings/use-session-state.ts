import { useEffect, useState } from 'react';

/** The latest state of any session that can be subscribed to. */
export const useSessionState = <State,>(session: { subscribe(listener: (state: State) => void): () => void }): State | undefined => {
  const [state, setState] = useState<State>();
  useEffect(() => session.subscribe(setState), [session]);
  return state;
};
