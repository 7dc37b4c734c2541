// The whole state of the page is in its address: the view, its filters, what is open. A link shows what its sender saw.

export const VIEWS = [
  'situation', 'commitments', 'posture', 'claims', 'dossiers', 'brief', 'review', 'quality', 'sources', 'article', 'try',
] as const;
export type View = (typeof VIEWS)[number];

/** Filters that go with the reader from view to view. */
export const FILTERS = [
  'country', 'actor', 'pair', 'place', 'type', 'quad', 'status', 'source', 'publisher', 'story', 'text', 'from', 'to', 'asOf', 'near', 'radius',
] as const;
export type Filter = (typeof FILTERS)[number];

export type Changes = Record<string, string | readonly string[] | null>;

interface Place {
  view: View;
  params: URLSearchParams;
}

function read(): Place {
  const hash = location.hash.replace(/^#\/?/, '');
  const at = hash.indexOf('?');
  const name = at < 0 ? hash : hash.slice(0, at);
  const view = (VIEWS as readonly string[]).includes(name) ? (name as View) : 'situation';
  return { view, params: new URLSearchParams(at < 0 ? '' : hash.slice(at + 1)) };
}

let here = $state.raw(read());

addEventListener('hashchange', () => {
  here = read();
});

function changed(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of value === null ? [] : typeof value === 'string' ? [value] : value) {
      if (one !== '') next.append(name, one);
    }
  }
  return next;
}

function address(view: View, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

function onlyFilters(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of FILTERS) for (const value of params.getAll(name)) kept.append(name, value);
  return kept;
}

export const route = {
  get view(): View {
    return here.view;
  },
  get params(): URLSearchParams {
    return here.params;
  },
  one(name: string): string | null {
    return here.params.get(name);
  },
  many(name: string): string[] {
    return here.params.getAll(name);
  },

  /** The address of a view with the present filters and some changes. */
  to(view: View, changes: Changes = {}): string {
    return address(view, changed(view === here.view ? here.params : onlyFilters(here.params), changes));
  },
  /** The same, with no filters but those given. */
  fresh(view: View, changes: Changes = {}): string {
    return address(view, changed(new URLSearchParams(), changes));
  },
  go(target: string, replace = false): void {
    if (target === location.hash) return;
    if (replace) {
      history.replaceState(history.state, '', target);
      here = read();
    } else {
      location.hash = target;
      here = read();
    }
  },
  /** Changes the present view's state; moving a brush is no step to go back over. */
  set(changes: Changes, replace = false): void {
    this.go(address(here.view, changed(here.params, changes)), replace);
  },
  toggle(name: string, value: string): void {
    const values = this.many(name);
    this.set({ [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] });
  },
  get filtered(): boolean {
    return FILTERS.some((name) => here.params.has(name));
  },
  clear(): void {
    this.set(Object.fromEntries(FILTERS.map((name) => [name, null])));
  },
};

/** The filters as the API takes them; `from` and `to` are days on the clock that is given. */
export function query(clock: 'event' | 'published' | 'due' = 'event'): Record<string, string[] | string> {
  const found: Record<string, string[] | string> = {};
  for (const name of FILTERS) {
    const values = here.params.getAll(name);
    if (values.length === 0) continue;
    if (name === 'from') found[`${clock}From`] = values[0] ?? '';
    else if (name === 'to') found[`${clock}To`] = values[0] ?? '';
    else found[name] = values;
  }
  return found;
}
