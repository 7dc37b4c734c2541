// Outlines of countries on one flat sheet, projected once. Zooming moves the sheet; it never projects again.
import { geoArea, geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { country } from './words';

/** The sheet is this many units wide. */
export const SHEET = { width: 1000, height: 487 };

export interface Outline {
  code: string;
  name: string;
  path: string;
  /** Where its name goes: the middle of its largest part. */
  label: [number, number];
  /** Width of that part on the sheet. */
  width: number;
  bounds: [[number, number], [number, number]];
}

export interface World {
  outlines: Outline[];
  sphere: string;
  grid: string;
}

const projection = geoEqualEarth().rotate([-11, 0]).fitSize([SHEET.width, SHEET.height], { type: 'Sphere' });

export function project(lon: number, lat: number): [number, number] {
  return projection([lon, lat]) ?? [0, 0];
}

function largest(shape: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  const geometry = shape.geometry;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }));
  return polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
}

let made: Promise<World> | undefined;

async function make(): Promise<World> {
  const topology = (await import('virtual:world')).default;
  const draw = geoPath(projection).digits(2);
  const shapes = feature(topology, topology.objects.countries as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>;
  const outlines = shapes.features
    .filter((shape) => shape.geometry !== null)
    .map((shape): Outline => {
      const main = largest(shape);
      const code = String(shape.id ?? '');
      const bounds = draw.bounds(main);
      return {
        code,
        name: country(code),
        path: draw(shape) ?? '',
        label: project(...geoCentroid(main)),
        width: bounds[1][0] - bounds[0][0],
        bounds,
      };
    });
  return { outlines, sphere: draw({ type: 'Sphere' }) ?? '', grid: draw(geoGraticule10()) ?? '' };
}

export function world(): Promise<World> {
  made ??= make();
  return made;
}
