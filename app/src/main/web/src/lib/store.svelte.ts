// What the page knows of the server: what its store holds, who is here, and when something there has changed.
import { api, ApiError, listen } from './api';
import type { Session, Status } from './contract';

let status = $state.raw<Status | undefined>(undefined);
let session = $state.raw<Session | undefined>(undefined);
let failed = $state.raw<ApiError | undefined>(undefined);
let revision = $state(0);
let progress = $state.raw<Record<string, unknown> | undefined>(undefined);
let stop: (() => void) | undefined;

async function refresh(): Promise<void> {
  try {
    session = await api.session();
    if (session.role === null) {
      status = undefined;
      return;
    }
    status = await api.status();
    failed = undefined;
    stop ??= listen({ store: changed, ingest: (found) => { progress = found; } });
  } catch (cause) {
    failed = cause instanceof ApiError ? cause : new ApiError(0, 'Something went wrong on this page', String(cause));
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;

// A running ingest changes the store many times a second; the page follows every two.
function changed(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    revision += 1;
    void refresh();
  }, 2000);
}

export const store = {
  get status() { return status; },
  get session() { return session; },
  get failed() { return failed; },
  get revision() { return revision; },
  get progress() { return progress; },
  get today(): string { return status?.today ?? new Date().toISOString().slice(0, 10); },
  get canReview() { return session?.role === 'analyst' || session?.role === 'admin'; },
  get isAdmin() { return session?.role === 'admin'; },
  refresh,
  /** After a change made here. */
  touch(): void {
    revision += 1;
    void refresh();
  },
  async logIn(name: string, password: string): Promise<void> {
    session = await api.logIn(name, password);
    await refresh();
  },
  async logOut(): Promise<void> {
    await api.logOut();
    stop?.();
    stop = undefined;
    await refresh();
  },
};
