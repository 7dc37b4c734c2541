// Makes the modules `virtual:world` (outlines of countries, simplified) and `virtual:countries` (code and name)
// at build time, from Natural Earth and from the table that the coder itself uses, so that both call a country the same.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

/** In square degrees: about a pixel where the map shows thirty degrees. */
const SMALLEST_BEND = 0.002;
const SMALLEST_ISLAND = 0.003;
const STEPS = 1e5;

/** Names of Natural Earth that are neither names nor aliases of ours; land that nobody holds alone has no code. */
const NAMES: Record<string, string> = {
  eSwatini: 'SWZ', 'São Tomé and Principe': 'STP', 'Marshall Is.': 'MHL', 'N. Mariana Is.': 'MNP',
  'U.S. Virgin Is.': 'VIR', 'S. Geo. and the Is.': 'SGS', 'Br. Indian Ocean Ter.': 'IOT', 'Pitcairn Is.': 'PCN',
  'Falkland Is.': 'FLK', 'Cayman Is.': 'CYM', 'British Virgin Is.': 'VGB', 'Turks and Caicos Is.': 'TCA',
  Somaliland: 'SOM', 'Solomon Is.': 'SLB', 'St. Vin. and Gren.': 'VCT', 'Cook Is.': 'COK', 'W. Sahara': 'ESH',
  'Wallis and Futuna Is.': 'WLF', 'St-Martin': 'MAF', 'St-Barthélemy': 'BLM', 'Fr. Polynesia': 'PYF',
  'Fr. S. Antarctic Lands': 'ATF', 'Eq. Guinea': 'GNQ', 'Dominican Rep.': 'DOM', 'Faeroe Is.': 'FRO',
  'N. Cyprus': 'CYP', 'Central African Rep.': 'CAF', 'Bosnia and Herz.': 'BIH', 'Heard I. and McDonald Is.': 'HMD',
  'Ashmore and Cartier Is.': 'AUS', 'Antigua and Barb.': 'ATG',
};

interface Country { iso3: string; iso2: string; name: string; aliases: string[] }

function countries(table: string): Country[] {
  const lines = readFileSync(table, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => {
    const [iso3 = '', iso2 = '', name = '', aliases = ''] = line.split('\t');
    return { iso3, iso2, name, aliases: aliases === '-' ? [] : aliases.split('|') };
  });
}

function world(table: string): Topology {
  const codes = new Map(Object.entries(NAMES));
  for (const country of countries(table)) {
    for (const name of [country.name, ...country.aliases]) codes.set(name, country.iso3);
  }
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Topology<Record<string, GeometryCollection<{ name?: string }>>>;
  delete whole.objects.land;
  const weighed = presimplify(whole);
  const lean = filter(simplify(weighed, SMALLEST_BEND), filterWeight(weighed, SMALLEST_ISLAND));
  for (const shape of (lean.objects.countries as GeometryCollection).geometries) {
    const code = codes.get((shape.properties as { name?: string } | undefined)?.name ?? '') ?? '';
    delete shape.properties;
    shape.id = code;
  }
  return quantize(lean, STEPS);
}

export function geography(table: string): Plugin {
  return {
    name: 'dateline-geography',
    resolveId: (id) => (id === 'virtual:world' || id === 'virtual:countries' ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:world') return `export default JSON.parse(${JSON.stringify(JSON.stringify(world(table)))})`;
      if (id === '\0virtual:countries') {
        const rows = countries(table).map((country) => [country.iso3, country.iso2, country.name]);
        return `export default ${JSON.stringify(rows)}`;
      }
      return null;
    },
  };
}
