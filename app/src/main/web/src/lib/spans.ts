// Cuts an article into pieces at every place where something that was read begins or ends.
import type { CodedClaim, Coding } from './contract';

export type Kind = 'claim' | 'trigger' | 'actor' | 'recipient' | 'place' | 'time' | 'source' | 'figure' | 'commitment' | 'posture' | 'quotation' | 'toponym';

export interface Piece {
  start: number;
  end: number;
  text: string;
  /** Ids of the claims whose clause covers it, the shortest clause first. */
  claims: string[];
  /** Whether anything at all was read from it. */
  read: boolean;
  /** The claim whose event it names. */
  trigger: string | null;
}

interface Cover { start: number; end: number; claim?: string; trigger?: boolean }

function covers(coding: Coding): Cover[] {
  const found: Cover[] = [];
  const add = (of: { start?: number | null; end?: number | null } | null | undefined, more: Partial<Cover> = {}): void => {
    if (of != null && typeof of.start === 'number' && typeof of.end === 'number' && of.end > of.start) found.push({ start: of.start, end: of.end, ...more });
  };
  for (const claim of coding.claims) {
    add(claim, { claim: claim.id });
    add(claim.trigger, { claim: claim.id, trigger: true });
    for (const part of [...claim.actors, ...claim.recipients, ...claim.places, ...claim.sources]) add(part);
    add(claim.time);
  }
  for (const list of [coding.figures, coding.commitments, coding.postures, coding.relations, coding.quotations, coding.toponyms, coding.times]) {
    for (const one of list) add(one);
  }
  return found;
}

export function pieces(coding: Coding): Piece[] {
  const text = coding.article.text;
  const all = covers(coding).filter((one) => one.end <= text.length);
  const cuts = new Set<number>([0, text.length]);
  for (const one of all) {
    cuts.add(one.start);
    cuts.add(one.end);
  }
  // Paragraphs are cut too, so that each is drawn by itself.
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    cuts.add(at);
    cuts.add(at + 1);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const lengths = new Map(coding.claims.map((claim) => [claim.id, claim.end - claim.start]));
  const starting = [...all].sort((a, b) => a.start - b.start);
  let open: Cover[] = [];
  let next = 0;
  const found: Piece[] = [];
  for (let at = 0; at + 1 < edges.length; at++) {
    const start = edges[at] as number;
    const end = edges[at + 1] as number;
    open = open.filter((one) => one.end > start);
    for (; next < starting.length && (starting[next] as Cover).start <= start; next++) open.push(starting[next] as Cover);
    const claims = [...new Set(open.filter((one) => one.claim !== undefined && one.trigger !== true).map((one) => one.claim as string))];
    claims.sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
    found.push({
      start, end, text: text.slice(start, end), claims, read: open.length > 0,
      trigger: open.find((one) => one.trigger === true)?.claim ?? null,
    });
  }
  return found;
}

export interface Paragraph { start: number; pieces: Piece[] }

export function paragraphs(list: Piece[]): Paragraph[] {
  const found: Paragraph[] = [];
  let now: Piece[] = [];
  const close = (): void => {
    if (now.some((piece) => piece.text.trim() !== '')) found.push({ start: now[0]?.start ?? 0, pieces: now });
    now = [];
  };
  for (const piece of list) {
    if (piece.text === '\n') close();
    else now.push(piece);
  }
  close();
  return found;
}

/** Which part of a claim a piece belongs to; the narrowest one counts. */
export function partOf(claim: CodedClaim, coding: Coding, piece: Piece): Kind | null {
  const within = (of: { start?: number | null; end?: number | null } | null | undefined): boolean =>
    of != null && typeof of.start === 'number' && typeof of.end === 'number' && of.start <= piece.start && piece.end <= of.end;
  if (within(claim.trigger)) return 'trigger';
  if (claim.places.some(within)) return 'place';
  if (within(claim.time)) return 'time';
  if (coding.figures.some((one) => claim.figures.includes(one.id ?? '') && within(one))) return 'figure';
  if (claim.actors.some(within)) return 'actor';
  if (claim.recipients.some(within)) return 'recipient';
  if (claim.sources.some(within)) return 'source';
  if (within(claim)) return 'claim';
  return null;
}

/** Share of the words from which something was read. */
export function share(list: Piece[]): number {
  let read = 0;
  let all = 0;
  for (const piece of list) {
    const words = piece.text.split(/\s+/).filter((word) => word !== '').length;
    all += words;
    if (piece.read) read += words;
  }
  return all === 0 ? 0 : read / all;
}
