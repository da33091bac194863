/** What comes in bursts, once each burst is over: a save is several changes, and a checkout of files many. */
export interface Settled {
  /** Something came. */
  came(): void;
  end(): void;
}

/**
 * @param then what is done once nothing came for a while
 * @param quiet how long that is, in milliseconds
 * @param most how long a burst is waited for
 */
export function settled(then: () => void, {quiet, most}: {quiet: number; most: number}): Settled {
  let timer: NodeJS.Timeout | undefined;
  let began: number | null = null;
  const end = () => {
    clearTimeout(timer);
    began = null;
  };
  return {
    came() {
      const now = performance.now();
      began ??= now;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          end();
          then();
        },
        Math.max(0, Math.min(quiet, began + most - now)),
      );
    },
    end,
  };
}
