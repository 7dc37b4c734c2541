// How the page calls things. Nothing here judges: a country is called as the coder's table calls it.
import countries from 'virtual:countries';
import type { Actor, ClaimStatus, CommitmentState, Day, Event, Figure, Incident, Place, Source, Strength, Time } from './contract';

const names = new Map(countries.map(([iso3, , name]) => [iso3, name]));

export const COUNTRIES = countries.map(([iso3, , name]) => ({ iso3, name }));

export function country(code: string | null | undefined): string {
  return code == null || code === '' ? '' : (names.get(code) ?? code);
}

const SECTORS: Record<string, string> = {
  GOV: 'government', MIL: 'armed forces', REB: 'armed group', OPP: 'opposition', PTY: 'party', AGR: 'farming',
  BUS: 'business', CRM: 'crime', CVL: 'civilians', EDU: 'education', ELI: 'former officials', HLH: 'health', HRI: 'rights',
  IGO: 'organisation of states', JUD: 'courts', JRN: 'media', LAB: 'labour', LEG: 'parliament', MED: 'health',
  NGO: 'non-governmental', PRE: 'disputed territory', PRM: 'paramilitaries', COP: 'police', SPY: 'intelligence',
  REL: 'religion', REF: 'displaced people', SOC: 'civil society', UAF: 'armed, side unknown', UNK: 'unknown',
};

export const SECTOR_CODES = Object.keys(SECTORS);

export function sector(code: string | null | undefined): string {
  return code == null ? '' : (SECTORS[code] ?? code);
}

export const TYPES: Record<string, { label: string; says: string }> = {
  AGREE: { label: 'Agree', says: 'says that they will work with someone or do something for them' },
  CONSULT: { label: 'Consult', says: 'meets, visits, telephones or negotiates' },
  SUPPORT: { label: 'Support', says: 'backs someone by word or diplomatic act' },
  CONCEDE: { label: 'Concede', says: 'gives way in words' },
  COOPERATE: { label: 'Cooperate', says: 'trades, exercises, extradites or shares to the good of both' },
  AID: { label: 'Aid', says: 'gives something of worth' },
  RETREAT: { label: 'Retreat', says: 'gives way in deed: leaves, releases, disarms, resigns' },
  REQUEST: { label: 'Request', says: 'asks, calls for, demands' },
  ACCUSE: { label: 'Accuse', says: 'blames, condemns, investigates, sues' },
  REJECT: { label: 'Reject', says: 'says no, or goes back on their word' },
  THREATEN: { label: 'Threaten', says: 'says that they may do harm' },
  PROTEST: { label: 'Protest', says: 'takes to the street, strikes, boycotts, blocks' },
  SANCTION: { label: 'Sanction', says: 'cuts back relations that were there' },
  MOBILIZE: { label: 'Mobilize', says: 'moves or readies armed people or weapons' },
  COERCE: { label: 'Coerce', says: 'uses power short of violence: arrests, seizes, bans' },
  ASSAULT: { label: 'Assault', says: 'uses force that can injure, kill or destroy' },
};

export function type(event: Event | string): string {
  const code = typeof event === 'string' ? event : event.type;
  return TYPES[code]?.label ?? code;
}

export function mode(event: Event): string {
  return event.mode === null ? '' : event.mode.replaceAll('-', ' ').replaceAll('_', ' ');
}

export const QUADS = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'] as const;

export const STATUSES: Record<ClaimStatus, { label: string; says: string; family: 'held' | 'contested' | 'ahead' | 'maybe' }> = {
  asserted: { label: 'asserted', says: 'said to have happened, or to be going on', family: 'held' },
  alleged: { label: 'alleged', says: 'somebody is blamed for it', family: 'contested' },
  denied: { label: 'denied', says: 'said not to have happened', family: 'contested' },
  reneged: { label: 'reneged', says: 'agreed or promised, and gone back on', family: 'contested' },
  planned: { label: 'planned', says: 'decided, scheduled or in preparation', family: 'ahead' },
  promised: { label: 'promised', says: 'promised to somebody', family: 'ahead' },
  proposed: { label: 'proposed', says: 'others may take it up', family: 'ahead' },
  requested: { label: 'requested', says: 'somebody is asked to do it', family: 'ahead' },
  threatened: { label: 'threatened', says: 'somebody may do it to another', family: 'maybe' },
  predicted: { label: 'predicted', says: 'expected to happen', family: 'maybe' },
  hypothetical: { label: 'hypothetical', says: 'possible, wished for, or a condition', family: 'maybe' },
};

export const FACTUALITY: Record<string, string> = {
  'CT+': 'certain that it happened', 'PR+': 'probable', 'PS+': 'possible', 'CT-': 'certain that it did not happen',
  'PR-': 'probably not', 'PS-': 'possibly not', CTu: 'known to the source, not said', Uu: 'neither known nor said',
};

export const STATES: Record<CommitmentState, { label: string; says: string }> = {
  late: { label: 'Late', says: 'its window closed, and nothing says that it was done' },
  'due-soon': { label: 'Due soon', says: 'its window closes within 30 days' },
  open: { label: 'Open', says: 'bound, and not yet settled' },
  proposed: { label: 'Proposed', says: 'asked or offered, not agreed' },
  kept: { label: 'Kept', says: 'a later claim says that it was done' },
  broken: { label: 'Broken', says: 'a later claim says that it was not done' },
  superseded: { label: 'Superseded', says: 'another commitment took its place' },
};

const MEASURES: Record<string, string> = {
  killed: 'killed', injured: 'injured', missing: 'missing', detained: 'detained', displaced: 'displaced', troops: 'troops',
  participants: 'took part', money: '', distance: '', other: '',
};

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export function number(value: number): string {
  return whole.format(value);
}

/** `roughly 4,300`, `at least 12`, `24–30`; an empty text where nothing is known. */
export function range(bounds: Strength | Figure | null): string {
  if (bounds === null) return '';
  const { min, max } = bounds;
  const about = bounds.approximate ? '≈\u2009' : '';
  if (min === null && max === null) return '';
  if (min === null) return `up to ${about}${number(max as number)}`;
  if (max === null) return `at least ${about}${number(min)}`;
  return min === max ? about + number(min) : `${about}${number(min)}–${number(max)}`;
}

export function figure(of: Figure): string {
  const measure = MEASURES[of.measure] ?? of.measure;
  const noun = measure !== '' ? measure : (of.unit ?? '');
  return `${range(of)} ${noun}`.trim();
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function parts(day: string): [number, number, number] {
  const [year = '0', month = '1', date = '1'] = day.split('-');
  return [Number(year), Number(month), Number(date)];
}

export function day(of: Day | undefined): string {
  if (of == null) return '?';
  const [year, month, date] = parts(of);
  return `${date} ${MONTHS[month - 1] ?? '?'} ${year}`;
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Both ends included; whole months and years are called by their names. */
export function days(from: Day | undefined, to: Day | undefined): string {
  if (from == null && to == null) return 'no date';
  if (from == null) return `until ${day(to)}`;
  if (to == null) return `since ${day(from)}`;
  if (from === to) return day(from);
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  const firsts = d1 === 1 && d2 === lastOfMonth(y2, m2);
  if (firsts && y1 === y2 && m1 === 1 && m2 === 12) return String(y1);
  if (firsts && y1 === y2 && m1 === m2) return `${MONTHS[m1 - 1]} ${y1}`;
  if (firsts && y1 === y2) return `${MONTHS[m1 - 1]} – ${MONTHS[m2 - 1]} ${y1}`;
  if (firsts) return `${MONTHS[m1 - 1]} ${y1} – ${MONTHS[m2 - 1]} ${y2}`;
  if (y1 === y2 && m1 === m2) return `${d1}–${d2} ${MONTHS[m1 - 1]} ${y1}`;
  if (y1 === y2) return `${d1} ${MONTHS[m1 - 1]} – ${d2} ${MONTHS[m2 - 1]} ${y1}`;
  return `${day(from)} – ${day(to)}`;
}

const ROLES: Record<Time['role'], string> = {
  event: '', due: 'due', asOf: 'as of', since: 'since', until: 'until', published: 'published',
};

export function time(of: Time | null): string {
  if (of === null) return '';
  if (!of.resolved) return `“${of.text ?? '?'}” (no date)`;
  const role = ROLES[of.role];
  const span = of.role === 'since' ? day(of.from) : of.role === 'until' ? day(of.to ?? of.from) : days(of.from, of.to);
  return role === '' ? span : `${role} ${span}`;
}

export function actor(of: Actor | undefined): string {
  return of === undefined ? '' : (of.name ?? of.text ?? 'someone');
}

export function actors(of: Actor[]): string {
  return [...new Set(of.map(actor))].join(', ');
}

export function place(of: Place): string {
  return of.name ?? of.text ?? 'somewhere';
}

/** `Kidal, Mali`; a country is not said twice. */
export function whereabouts(of: Place): string {
  const name = place(of);
  const land = country(of.country);
  return land === '' || land === name ? name : `${name}, ${land}`;
}

const PRECISIONS: Record<string, string> = {
  point: 'a site', city: 'a town', admin2: 'somewhere in the district', admin1: 'somewhere in the division',
  country: 'somewhere in the country', region: 'a region without agreed bounds',
};

export function precision(of: Place): string {
  return of.precision === null ? 'not resolved to a place' : (PRECISIONS[of.precision] ?? of.precision);
}

export function source(of: Source): string {
  return of.name ?? of.text ?? (of.kind === 'publisher' ? 'the publisher' : 'someone');
}

/** When it was, or else when it was reported, and which of the two. */
export function when(of: Incident): string {
  if (of.dated === false || (of.from === null && of.to === null)) return `reported ${days(of.firstPublished ?? of.from, of.lastPublished ?? of.to)}`;
  return days(of.from, of.to);
}

/** The status that says most of an incident: what is held goes before what is feared, and a dispute is shown beside it. */
export function leading(of: Incident): ClaimStatus {
  if (of.standing !== undefined && of.standing in STATUSES) return of.standing;
  const order: ClaimStatus[] = [
    'asserted', 'alleged', 'reneged', 'promised', 'planned', 'threatened', 'requested', 'proposed', 'predicted', 'hypothetical', 'denied',
  ];
  return order.find((status) => (of.statuses[status] ?? 0) > 0) ?? 'asserted';
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Only what a browser may safely open; a feed can hold anything as a URL. */
export function safeUrl(of: string | null | undefined): string | null {
  if (of == null) return null;
  try {
    const parsed = new URL(of);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** `2h ago`; for moments, not for days of the record. */
export function ago(moment: string | null): string {
  if (moment === null) return 'never';
  const minutes = Math.round((Date.now() - Date.parse(moment)) / 60000);
  if (Number.isNaN(minutes)) return moment;
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 60 * 36) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 1440)} days ago`;
}
