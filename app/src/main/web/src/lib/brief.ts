// A brief is put together from the words of the record. It has no sentence that no report has, so nothing is written
// here but headings, and each line carries the number of its receipt.
import type { ArticleRef, Claim, Commitment, Contradiction, Incident, PostureSeries, Source } from './contract';
import { days, leading, plural, range, safeUrl, source, STATES, STATUSES, time, type, when, whereabouts } from './words';

export interface Receipt { number: number; article: ArticleRef }
export interface Line { text: string; meta: string; receipts: number[]; lead: string }
export interface Part { title: string; note: string; lines: Line[] }
export interface Brief { title: string; period: string; parts: Part[]; receipts: Receipt[] }

export interface Material {
  title: string;
  period: string;
  incidents: Incident[];
  /** The claims of an incident, by its key. */
  told: ReadonlyMap<string, Claim[]>;
  commitments: Commitment[];
  series: PostureSeries[];
  contradictions: Contradiction[];
}

export function chain(sources: Source[] | undefined): string {
  return (sources ?? []).map(source).join(', according to ');
}

export function make(from: Material): Brief {
  const receipts = new Map<string, Receipt>();
  const cite = (article: ArticleRef): number => {
    const known = receipts.get(article.key);
    if (known !== undefined) return known.number;
    const added = { number: receipts.size + 1, article };
    receipts.set(article.key, added);
    return added.number;
  };
  const incidents = from.incidents.map((one): Line => {
    const claims = from.told.get(one.key) ?? [];
    const own = claims.filter((claim) => claim.copyOf == null).map((claim) => claim.article);
    const articles = own.length > 0 ? own : one.article === undefined ? [] : [one.article];
    const best = claims.find((claim) => claim.key === one.claim) ?? claims[0];
    return {
      lead: when(one),
      text: one.text,
      meta: [
        `${STATUSES[leading(one)].label} (${type(one.event).toLowerCase()})`, one.places.map(whereabouts).join('; '), best === undefined ? '' : `per ${chain(best.sources)}`,
        one.publishers > 1 ? `${plural(one.publishers, 'independent publisher')}` : '', one.disputed ? 'disputed' : '',
      ].filter((part) => part !== '').join(' · '),
      receipts: [...new Set(articles.map(cite))],
    };
  });
  const disputes = from.contradictions.map((one): Line => ({
    lead: one.kind,
    text: one.a.text === one.b.text ? `“${one.a.text}”` : `“${one.a.text}” – “${one.b.text}”`,
    meta: [chain(one.a.sources), one.a.text === one.b.text ? '' : chain(one.b.sources)].filter((part) => part !== '').join(' against '),
    receipts: [...new Set([cite(one.a.article), cite(one.b.article)])],
  }));
  const commitments = from.commitments.map((one): Line => ({
    lead: STATES[one.state].label,
    text: one.text,
    meta: [one.due === null ? 'no day is named' : time(one.due), `per ${chain(one.sources)}`].join(' · '),
    receipts: [cite(one.article), ...one.history.flatMap((step) => (step.evidence === null ? [] : [cite(step.evidence.article)]))].filter((one, at, all) => all.indexOf(one) === at),
  }));
  const forces = from.series.flatMap((one) => one.points.map((point): Line => ({
    lead: [one.force, one.place == null ? one.scope : whereabouts(one.place)].filter((part) => part !== '').join(', '),
    text: point.evidence?.text ?? (point.derived ? 'derived; no report says so' : ''),
    meta: [point.status, range(point.strength), point.derived ? 'derived' : '', days(point.from, point.to), point.evidence === null ? '' : `per ${chain(point.evidence.sources)}`].filter((part) => part !== '' && part !== 'no date').join(' · '),
    receipts: point.evidence === null ? [] : [cite(point.evidence.article)],
  })));
  return {
    title: from.title,
    period: from.period,
    parts: [
      { title: 'What is claimed', note: 'The words are the reports’ own. A claim is no fact.', lines: incidents },
      { title: 'What contradicts what', note: '', lines: disputes },
      { title: 'What is promised', note: 'States are reckoned from later reports.', lines: commitments },
      { title: 'Which forces are where', note: 'Numbers of different scopes are not added up.', lines: forces },
    ].filter((part) => part.lines.length > 0),
    receipts: [...receipts.values()],
  };
}

// What Markdown would take for its own signs.
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/, '$1\\$2$3');
}

export function markdown(brief: Brief): string {
  const lines = [`# ${plain(brief.title)}`, '', plain(brief.period), ''];
  for (const part of brief.parts) {
    lines.push(`## ${part.title}`, '');
    if (part.note !== '') lines.push(`*${part.note}*`, '');
    for (const line of part.lines) lines.push(`- **${plain(line.lead)}** ${plain(line.text)} (${plain(line.meta)}) ${line.receipts.map((one) => `[^${one}]`).join('')}`);
    lines.push('');
  }
  for (const { number, article } of brief.receipts) {
    const url = safeUrl(article.url);
    lines.push(`[^${number}]: ${plain(article.publisher ?? 'no publisher')}, ${article.published ?? 'no date'}: ${plain(article.headline ?? article.id)}${url === null ? '' : ` <${url}>`}`);
  }
  return `${lines.join('\n')}\n`;
}
