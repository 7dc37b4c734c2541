// Claims of one incident, copies put together: a reprint is the same voice once more.
import type { Claim } from './contract';

export interface Voice {
  key: string;
  /** The one that the others are copies of, or the earliest. */
  claim: Claim;
  copies: Claim[];
}

export function voices(claims: Claim[]): Voice[] {
  const found = new Map<string, Voice>();
  const earliest = [...claims].sort((a, b) => (a.article.published ?? '9999').localeCompare(b.article.published ?? '9999'));
  for (const claim of earliest) {
    const original = claim.copyOf ?? claim.article.key;
    const key = `${original}|${claim.status}|${claim.sources.filter((one) => one.kind !== 'publisher').map((one) => one.name ?? one.text).join('<')}|${claim.text.toLowerCase().replace(/\W+/g, ' ').slice(0, 120)}`;
    const voice = found.get(key);
    if (voice === undefined) found.set(key, { key, claim, copies: [] });
    else if (voice.claim.copyOf != null && claim.copyOf == null) {
      voice.copies.push(voice.claim);
      voice.claim = claim;
    } else voice.copies.push(claim);
  }
  return [...found.values()];
}

/** Who it is that stands behind a claim: the innermost source. */
export function speaker(claim: Claim): { name: string; kind: string } {
  const inner = claim.sources[0];
  return { name: inner?.name ?? inner?.text ?? claim.article.publisher ?? 'no source', kind: inner?.kind ?? 'publisher' };
}
