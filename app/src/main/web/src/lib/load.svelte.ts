// Asks again whenever what it depends on changes; only the latest question counts.
import { ApiError } from './api';
import { store } from './store.svelte';

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: ApiError | undefined;
  readonly busy: boolean;
  again(): void;
}

export function load<T>(ask: (signal: AbortSignal) => Promise<T> | null): Loaded<T> {
  let value = $state.raw<T | undefined>(undefined);
  let error = $state.raw<ApiError | undefined>(undefined);
  let busy = $state(false);
  let turn = $state(0);

  $effect(() => {
    void turn;
    void store.revision;
    const stop = new AbortController();
    const answer = ask(stop.signal);
    if (answer === null) {
      value = undefined;
      return;
    }
    busy = true;
    answer.then(
      (found) => {
        if (stop.signal.aborted) return;
        value = found;
        error = undefined;
        busy = false;
      },
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        error = cause instanceof ApiError ? cause : new ApiError(0, 'Something went wrong on this page', String(cause));
        busy = false;
      },
    );
    return () => stop.abort();
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get busy() {
      return busy;
    },
    again: () => {
      turn += 1;
    },
  };
}
