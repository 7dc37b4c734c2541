// What the map shows of incidents: a mark for a town or site, a ring for a division, shade for a country, a line in a
// list for what has no place. Never a pin without a place.
import type { ClaimStatus, Incident, Place } from './contract';
import { leading } from './words';
import { project } from './world';

export interface Mark {
  key: string;
  x: number;
  y: number;
  place: Place;
  kind: 'point' | 'area';
  incidents: Incident[];
}

export interface Cluster {
  key: string;
  /** On the screen. */
  x: number;
  y: number;
  marks: Mark[];
  incidents: Incident[];
  status: ClaimStatus;
  disputed: boolean;
}

export interface Shade {
  country: string;
  incidents: Incident[];
}

export interface Spread {
  marks: Mark[];
  shades: Map<string, Incident[]>;
  /** Incidents that say no place, or one that the gazetteer does not resolve. */
  unplaced: Incident[];
}

export function spread(incidents: Incident[]): Spread {
  const marks = new Map<string, Mark>();
  const shades = new Map<string, Incident[]>();
  const unplaced: Incident[] = [];
  for (const incident of incidents) {
    let shown = false;
    for (const place of incident.places) {
      const kind = kindOf(place);
      if (kind === 'country' && place.country !== null) {
        const list = shades.get(place.country);
        if (list === undefined) shades.set(place.country, [incident]);
        else if (!list.includes(incident)) list.push(incident);
        shown = true;
      } else if ((kind === 'point' || kind === 'area') && place.lat !== null && place.lon !== null) {
        const key = String(place.geonamesId ?? `${place.name}@${place.lat},${place.lon}`);
        const mark = marks.get(key);
        if (mark === undefined) {
          const [x, y] = project(place.lon, place.lat);
          marks.set(key, { key, x, y, place, kind, incidents: [incident] });
        } else if (!mark.incidents.includes(incident)) mark.incidents.push(incident);
        shown = true;
      }
    }
    if (!shown) unplaced.push(incident);
  }
  return { marks: [...marks.values()], shades, unplaced };
}

export function kindOf(place: Place): 'point' | 'area' | 'country' | 'none' {
  switch (place.precision) {
    case 'point':
    case 'city':
      return 'point';
    case 'admin1':
    case 'admin2':
      return 'area';
    case 'country':
      return 'country';
    default:
      return 'none';
  }
}

/** Marks that would touch on the screen become one; areas stay by themselves. */
export function cluster(marks: Mark[], at: (mark: Mark) => [number, number], reach: number): Cluster[] {
  const clusters: { x: number; y: number; marks: Mark[] }[] = [];
  const ordered = [...marks].sort((a, b) => b.incidents.length - a.incidents.length || (a.key < b.key ? -1 : 1));
  for (const mark of ordered) {
    const [x, y] = at(mark);
    const near = clusters.find((one) => Math.hypot(one.x - x, one.y - y) < reach);
    if (near === undefined) clusters.push({ x, y, marks: [mark] });
    else near.marks.push(mark);
  }
  return clusters.map(({ x, y, marks: members }) => {
    const incidents = [...new Set(members.flatMap((mark) => mark.incidents))];
    return {
      key: members[0]?.key ?? '', x, y, marks: members, incidents,
      status: commonest(incidents), disputed: incidents.some((one) => one.disputed),
    };
  });
}

function commonest(incidents: Incident[]): ClaimStatus {
  const counts = new Map<ClaimStatus, number>();
  for (const incident of incidents) {
    const status = leading(incident);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'asserted';
}
