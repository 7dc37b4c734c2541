// Talks to the server that this page came from, and to no other.
import type {
  ActorLine, ActorWhole, ArticleLine, ArticleWhole, Claim, Coding, Commitment, Contradiction, Correction, Counts, Feed,
  Found, Incident, IncidentWhole, NewCorrection, Page, PlaceLine, PlaceWhole, Posture, PostureSeries, Problem, Quality,
  Relation, Session, Status, Story, Timeline,
} from './contract';

const ROOT = 'api/v1/';

export type Query = Record<string, string | number | readonly string[] | null | undefined>;

export class ApiError extends Error {
  constructor(readonly status: number, title: string, readonly detail: string, readonly allowed: string[] = []) {
    super(title);
  }
}

let csrf: string | null = null;

export function url(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return ROOT + path + (text === '' ? '' : `?${text}`);
}

async function failure(response: Response): Promise<ApiError> {
  try {
    const problem = (await response.json()) as Problem;
    return new ApiError(response.status, problem.title, problem.detail, problem.allowed);
  } catch {
    return new ApiError(response.status, `The server answered ${response.status}`, response.statusText);
  }
}

// Answers carry an ETag and the browser keeps them, so asking again costs a 304; `no-cache` makes it ask.
async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url(path, query), { headers: { Accept: 'application/json' }, cache: 'no-cache', signal });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, 'The server does not answer', 'Is Dateline still running? The page tries again when you do.');
  }
  if (!response.ok) throw await failure(response);
  return (await response.json()) as T;
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (csrf !== null) headers['X-Dateline-CSRF'] = csrf;
  let response: Response;
  try {
    response = await fetch(url(path), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new ApiError(0, 'The server does not answer', 'Nothing was changed.');
  }
  if (!response.ok) throw await failure(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const id = encodeURIComponent;

async function session(answer: Promise<Session>): Promise<Session> {
  const found = await answer;
  csrf = found.csrf;
  return found;
}

/** Of all pages of a list, at most `most` items. */
async function all<T>(path: string, query: Query, most: number, signal?: AbortSignal): Promise<Page<T>> {
  const items: T[] = [];
  let cursor: string | null = null;
  let total: number | null = null;
  do {
    const page: Page<T> = await get<Page<T>>(path, { ...query, cursor, limit: Math.min(1000, most - items.length) }, signal);
    items.push(...page.items);
    total ??= page.total;
    cursor = page.next;
  } while (cursor !== null && items.length < most);
  return { items, next: cursor, total };
}

export const api = {
  status: (signal?: AbortSignal) => get<Status>('status', {}, signal),
  session: () => session(get<Session>('session')),
  logIn: (name: string, password: string) => session(send<Session>('POST', 'session', { name, password })),
  logOut: () => send<void>('DELETE', 'session'),

  articles: (query: Query, signal?: AbortSignal) => get<Page<ArticleLine>>('articles', query, signal),
  article: (key: string, signal?: AbortSignal) => get<ArticleWhole>(`articles/${id(key)}`, {}, signal),
  claims: (query: Query, signal?: AbortSignal) => get<Page<Claim>>('claims', query, signal),
  incidents: (query: Query, signal?: AbortSignal) => get<Page<Incident>>('incidents', query, signal),
  incident: (key: string, signal?: AbortSignal) => get<IncidentWhole>(`incidents/${id(key)}`, {}, signal),
  commitments: (query: Query, signal?: AbortSignal) => all<Commitment>('commitments', query, 2000, signal),
  postures: (query: Query, signal?: AbortSignal) => all<Posture>('postures', query, 2000, signal),
  series: (query: Query, signal?: AbortSignal) => all<PostureSeries>('postures/series', query, 1000, signal),
  relations: (query: Query, signal?: AbortSignal) => get<Page<Relation>>('relations', query, signal),
  contradictions: (query: Query, signal?: AbortSignal) => get<Page<Contradiction>>('contradictions', query, signal),
  stories: (query: Query, signal?: AbortSignal) => get<Page<Story>>('stories', query, signal),

  actors: (query: Query, signal?: AbortSignal) => get<Page<ActorLine>>('actors', query, signal),
  actor: (key: string, query: Query, signal?: AbortSignal) => get<ActorWhole>(`actors/${id(key)}`, query, signal),
  places: (query: Query, signal?: AbortSignal) => get<Page<PlaceLine>>('places', query, signal),
  place: (key: string, query: Query, signal?: AbortSignal) => get<PlaceWhole>(`places/${id(key)}`, query, signal),
  search: (words: string, signal?: AbortSignal) => get<Found>('search', { q: words, limit: 6 }, signal),
  timeline: (query: Query, signal?: AbortSignal) => get<Timeline>('timeline', query, signal),
  counts: (by: string, query: Query, signal?: AbortSignal) => get<Counts>('counts', { ...query, by }, signal),
  quality: (signal?: AbortSignal) => get<Quality>('quality', {}, signal),

  code: (text: { text: string; headline?: string | null; publisher?: string | null; published?: string | null }) =>
    send<Coding>('POST', 'code', text),
  corrections: (query: Query, signal?: AbortSignal) => get<Page<Correction>>('corrections', query, signal),
  correct: (correction: NewCorrection) => send<Correction>('POST', 'corrections', correction),
  undo: (key: string) => send<Correction>('POST', `corrections/${id(key)}/undo`),

  sources: (signal?: AbortSignal) => get<Page<Feed>>('sources', {}, signal),
  addFeed: (feed: { url?: string; title?: string | null; opml?: string }) =>
    send<{ added: Feed[]; known: number; refused?: string[] }>('POST', 'sources', feed),
  removeFeed: (key: string) => send<void>('DELETE', `sources/${id(key)}`),
};

/** Calls back on what the server tells by itself. Returns how to stop listening. */
export function listen(on: { store?: () => void; ingest?: (progress: Record<string, unknown>) => void }): () => void {
  const stream = new EventSource(url('events'));
  stream.addEventListener('store', () => on.store?.());
  stream.addEventListener('ingest', (event) => {
    try {
      on.ingest?.(JSON.parse((event as MessageEvent<string>).data) as Record<string, unknown>);
    } catch {
      // A line that is no JSON tells nothing.
    }
  });
  return () => stream.close();
}
