// The shapes of the API, as openapi.json has them. What may be missing there is optional here.

export type Day = string | null;
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';
export type ClaimStatus =
  | 'asserted' | 'denied' | 'alleged' | 'planned' | 'promised' | 'proposed' | 'requested'
  | 'threatened' | 'predicted' | 'hypothetical' | 'reneged';
export type CommitmentState = 'proposed' | 'open' | 'due-soon' | 'late' | 'kept' | 'broken' | 'superseded';
export type PostureStatus = 'present' | 'arriving' | 'leaving' | 'absent';
export type Role = 'reader' | 'analyst' | 'admin';

export interface Words { start: number; end: number; text: string }
export interface MaybeWords { start?: number | null; end?: number | null; text?: string | null }
export interface Actor extends MaybeWords {
  name: string | null; country: string | null; sector: string | null;
  kind: 'state' | 'organisation' | 'group' | 'person' | 'unnamed';
  entity?: number; why?: string;
}
export interface Place extends MaybeWords {
  name: string | null; geonamesId?: number | null; country: string | null; admin1: string | null;
  lat: number | null; lon: number | null;
  precision: 'point' | 'city' | 'admin1' | 'admin2' | 'country' | 'region' | null; score?: number | null; why?: string;
}
export interface Time extends MaybeWords {
  from: Day; to: Day; role: 'event' | 'due' | 'asOf' | 'since' | 'until' | 'published'; resolved: boolean;
}
export interface Source extends MaybeWords {
  kind: 'named' | 'unnamed' | 'publisher'; name: string | null; country?: string | null; sector?: string | null;
}
export interface Figure {
  id?: string; claim?: string | null; measure: string; min: number | null; max: number | null; approximate: boolean;
  start?: number; end?: number; text?: string; unit?: string | null; sources?: Source[];
}
export interface Event {
  type: string; mode: string | null; contexts: string[]; cameo: string | null; quad: Quad; score: number | null;
}
export interface CodedClaim extends Words {
  id: string; trigger: Words; event: Event; status: ClaimStatus; factuality: string;
  actors: Actor[]; recipients: Actor[]; places: Place[]; time: Time | null; sources: Source[];
  figures: string[]; sameAs: string[]; why: { rules: string[]; score: number };
}
export interface ArticleRef {
  key: string; id: string; publisher: string | null; published: Day; url: string | null; headline: string | null;
}
export interface ArticleLine extends ArticleRef {
  language: string | null; author?: string | null; claims: number; commitments?: number; postures?: number;
  story: string | null; copyOf: string | null; outcome?: 'coded' | 'skipped'; snippet?: string | null;
}
export interface Claim extends CodedClaim {
  key: string; article: ArticleRef; incident: string | null; copyOf?: string | null;
  review: 'none' | 'confirmed' | 'corrected' | 'rejected' | 'added'; amounts?: Figure[];
}
export interface Incident {
  key: string; event: Event; standing?: ClaimStatus; dated?: boolean; statuses: Partial<Record<ClaimStatus, number>>; disputed: boolean; from: Day; to: Day;
  text: string; claim?: string; article?: ArticleRef; actors: Actor[]; recipients: Actor[]; places: Place[];
  figures: Figure[]; claims: number; articles: number; publishers: number;
  firstPublished?: Day; lastPublished?: Day; contradictions?: number;
}
export interface Evidence {
  article: ArticleRef; claim?: string | null; start?: number | null; end?: number | null; text: string; sources?: Source[];
}
export interface Contradiction { key: string; kind: string; incident?: string | null; a: Evidence; b: Evidence; why?: string | null }
export interface IncidentWhole extends Incident { claimList: Claim[]; contradictionList: Contradiction[] }
export interface Commitment extends Words {
  key: string; article: ArticleRef; id: string; claim: string | null; by: Actor[]; to: Actor[]; what: string;
  due: Time | null; state: CommitmentState; supersedes: string | null; supersededBy: string | null; sources: Source[];
  settles?: string | null; ground?: string | null; announced?: Day; history: { on: Day; state: CommitmentState; evidence: Evidence | null }[];
}
export interface Strength { min: number | null; max: number | null; approximate: boolean }
export interface CodedPosture extends Words {
  id: string; force: string; owner: string | null; place: Place | null; strength: Strength | null; asOf: Time | null;
  status: PostureStatus; sources: Source[];
}
export interface Posture extends CodedPosture { key: string; article: ArticleRef }
export interface PosturePoint {
  from: Day; to: Day; strength: Strength | null; status: PostureStatus; derived: boolean; evidence: Evidence | null;
  assumption?: string | null; sources?: Source[];
}
export interface PostureSeries {
  key: string; force: string; owner: string | null; scope: string; place?: Place | null; points: PosturePoint[];
}
export interface Relation extends Words {
  key: string; article: ArticleRef; id: string; a: Actor; b: Actor; trend: 'better' | 'worse'; since: Time | null;
  sources: Source[];
}
export interface Story {
  key: string; headline: string | null; articles: number; publishers: number; from: Day; to: Day;
}
export interface CountItem {
  key: string; label: string; count: number; quads?: Partial<Record<Quad, number>>; a?: Actor; b?: Actor; place?: Place;
}
export interface ActorLine extends Actor { key: string; claims: number; asActor: number; asRecipient: number }
export interface ActorWhole extends ActorLine {
  types: CountItem[]; statuses: CountItem[]; partners: CountItem[]; places: CountItem[]; publishers: CountItem[];
}
export interface PlaceLine extends Place { key: string; claims: number }
export interface PlaceWhole extends PlaceLine {
  types: CountItem[]; statuses: CountItem[]; actors: CountItem[]; publishers: CountItem[];
}
export interface Counts { by: string; items: CountItem[]; total: number }
export interface TimelineBin { from: string; to: string; count: number; quads: Partial<Record<Quad, number>> }
export interface Timeline { by: string; clock: string; undated: number; items: TimelineBin[] }
export interface Found { articles: ArticleLine[]; actors: ActorLine[]; places: PlaceLine[]; countries: CountItem[] }
export interface QualityField {
  field: string; label: string; metric: string; value: number; unit: '%' | 'score'; set: string; command?: string; note: string;
}
export interface Quality { fields: QualityField[]; limits: string[] }
export interface CodedCommitment extends Words {
  id: string; claim: string | null; by: Actor[]; to: Actor[]; what: string; due: Time | null; state: CommitmentState;
  supersedes: string | null; sources: Source[];
}
export interface Quotation extends Words {
  id: string; form: 'direct' | 'indirect' | 'mixed'; cue: Words; sources: Source[]; stance?: string;
}
export interface Toponym extends Words { use: 'literal' | 'associative'; place: Place | null; alternatives: Place[] }
export interface CodedTime extends Words { time: Time }
export interface Coding {
  schema: string;
  article: { id: string; publisher: string | null; published: Day; language: string | null; url: string | null; headline: string | null; text: string };
  coder: { version: string; knowledge: string };
  outcome: 'coded' | 'skipped'; reason?: string | null; detail?: string | null;
  claims: CodedClaim[]; figures: Figure[]; commitments: CodedCommitment[]; postures: CodedPosture[];
  relations: (Words & { id: string; a: Actor; b: Actor; trend: string; sources: Source[] })[];
  quotations: Quotation[]; toponyms: Toponym[]; times: CodedTime[];
  contradictions: { a: string; b: string; kind: string }[];
}
export type CorrectionAction = 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'add';
export interface NewCorrection {
  article: string; action: CorrectionAction; claim?: string | null; field?: string | null; value?: unknown;
  with?: string[]; start?: number | null; end?: number | null; note?: string | null;
}
export interface Correction {
  key: string; article: string; action: CorrectionAction; claim: string | null; field: string | null; value: unknown;
  before: unknown; with?: string[]; start?: number | null; end?: number | null; note: string | null;
  user: string; at: string; undone: string | null; undoneBy?: string | null;
}
export interface ArticleWhole {
  key: string; coding: Coding; corrections: Correction[]; incidents: Record<string, string>; story: string | null;
  copyOf: string | null; copies?: ArticleRef[]; versions: ArticleRef[];
}
export interface Feed {
  key: string; url: string; title: string | null; state: 'new' | 'healthy' | 'failing' | 'disabled';
  lastRead: string | null; lastError: string | null; articles: number;
}
export interface Status {
  version: string; coder: { version: string; knowledge: string }; articles: number; claims: number; incidents: number;
  published: { from: Day; to: Day }; event: { from: Day; to: Day }; publishers: number; role: Role; writable: boolean;
  demo?: boolean; revision: string; today?: string;
}
export interface Session { open: boolean; user: string | null; role: Role | null; csrf: string | null; until?: string | null }
export interface Page<T> { items: T[]; next: string | null; total: number | null }
export interface Problem { type: string; title: string; status: number; detail: string; parameter?: string | null; allowed?: string[] }
