const AGAIN_MS = 1_000;
/** So many hellos without an answer, and somebody else is asked. */
const PATIENCE = 5;

/** Says hello until somebody answers: the offscreen document may be starting, or gone. */
export const createHello = (hello: () => void, unanswered: () => void) => {
  let again: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => clearInterval(again);
  return {
    stop,
    start: (): void => {
      let said = 0;
      stop();
      again = setInterval(() => {
        hello();
        said += 1;
        if (said % PATIENCE === 0) unanswered();
      }, AGAIN_MS);
      hello();
    },
  };
};
