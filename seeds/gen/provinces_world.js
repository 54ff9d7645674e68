// Writes ../tables/provinces_world.tsv: first-level divisions (ISO 3166-2) of every country that is not covered by hand in
// ../tables/provinces.tsv. Facts only: codes and kinds from iso-3166-2, containment and English names from CLDR, French names
// from iso3166-2-db. Deterministic: same packages and tables in, same bytes out.
//
//   npm install --no-package-lock && npm run world
'use strict';
const fs = require('fs');
const path = require('path');

const tables = path.join(__dirname, '..', 'tables');
const english = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
const contains = require('cldr-core/supplemental/subdivisionContainment.json').supplemental.subdivisionContainment;
const iso = require('iso-3166-2').data;
const db = require('iso3166-2-db').getDataSet();

// Countries that provinces.tsv covers only in part: their other units come from here.
const PARTIAL = new Set(['RO', 'TZ', 'PT', 'FI', 'SO', 'IQ', 'AZ', 'TL', 'RW', 'GR', 'SE', 'BG', 'SK', 'HU', 'NG', 'RS', 'PE', 'BD', 'MX', 'AR',
  'CL', 'TR', 'IL']);

// Names that are common nouns, points of the compass, surnames, given names or towns elsewhere.
const WORDS = new Set(('nord|sud|est|ouest|centre|central|centrale|north|south|east|west|northern|southern|eastern|western|nord ouest|'
  + 'nord est|sud ouest|sud est|north west|north east|south west|south east|northwest|northeast|southwest|southeast|'
  + 'north western|north eastern|south western|south eastern|north central|orientale|occidentale|septentrionale|'
  + 'littoral|plateau|plateaux|savanes|capital|capitale|city|rural|urban|upper|lower|middle|river|rivers|lake|lac|'
  + 'pool|delta|interior|intérieur|insular|insulaire|islands|atlantic|pacific|pacifique|coast|centro|sur|norte|este|'
  + 'oeste|nordeste|federal district|district fédéral|capital district|district de la capitale|national capital|'
  + 'western area|upper river|lower river|north bank|west coast|cross river|red sea|mer rouge|nil|nil blanc|nil bleu|'
  + 'white nile|blue nile|river nile|niger|union|la union|libertad|la libertad|la paz|independencia|colon|valle|'
  + 'flores|florida|salto|soriano|rivera|rocha|colonia|maldonado|san jose|san juan|san salvador|santiago|santa cruz|'
  + 'santa elena|los rios|los lagos|el oro|el progreso|granada|leon|rivas|carazo|bolivar|sucre|lara|merida|miranda|'
  + 'vargas|cesar|magdalena|meta|cordoba|corrientes|santa fe|la pampa|chaco|tierra del fuego|rio negro|mendoza|salta|'
  + 'mexico|panama|herrera|los santos|limon|heredia|isabel|gulf|manus|oro|hanover|manchester|clarendon|portland|'
  + 'trelawny|westmoreland|kingston|saint andrew|saint ann|saint elizabeth|saint james|saint mary|saint thomas|'
  + 'saint catherine|sainte catherine|bong|bar|plav|tivat|budva|mara|mwanza|tanga|ondo|edo|oyo|imo|kano|lagos|van|'
  + 'ordu|mus|rize|bolu|kars|batman|usak|sinop|amasya|tokat|adana|mersin|kilis|igdir|vas|pest|olt|arad|alba|cluj|'
  + 'iasi|bor|kent|nelson|tasman|hama|aden|ibb|qom|fars|faro|porto|beja|guarda|braga|evora|male|haa|paro|bartica|'
  + 'faranah|ica|cusco|canar|loja|napo|pastaza|beni|pando|copan|yoro|cortes|quiche|cabanas|grand anse|guaira|'
  + 'paraguari|salavan|maule|ariba|bono|ahafo|oti|volta|ashanti|savannah|west bank|lori|talas|och|osh|mary|balkan|'
  + 'nova gorica|primorje|istria|istrie|jerusalem|haifa|qax|quba|agdam|astara|lerik|gusar').split('|').map((w) => fold(w)));

const CITY_KINDS = new Set(['capital', 'city', 'municipality', 'metropolitan']);

function fold(s) {
  return s.toLowerCase().replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/œ/g, 'oe').normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[-\s'’ʻʼ‘.]+/g, ' ').trim();
}

function readTable(name) {
  const file = path.join(tables, name);
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
  const head = lines[0].split('\t');
  return lines.slice(1).map((l) => Object.fromEntries(l.split('\t').map((v, i) => [head[i], v])));
}

const KINDS = 'province|provinces|région|region|département|department|gouvernorat|governorate|district|districts|état|etat|state|'
  + 'comté|county|préfecture|prefecture|oblast|raïon|rayon|canton|municipalité|municipality|paroisse|parish|wilaya|division|'
  + 'commune|ville|city|territoire|territory|atoll|muhafazah|voblast|circonscription|municipio|judet|județ|raion|raionul|comitat|apskritis|opština|île|ile|'
  + 'région autonome|autonomous region|région administrative|district autonome|province autonome|capital region|statistical region|subregion';
const kindsEither = KINDS.split('|').map((k) => `[${k[0]}${k[0].toUpperCase()}]${k.slice(1)}`).join('|');
// Articles in lower case only: "Département de La Paz" keeps its "La".
const BEFORE = new RegExp(`^(?:${kindsEither})(?: (?:métropolitaine|autonome|spéciale|administrative))?(?: (?:de la |de l['’]|des |du |de |of |d['’])| )`);
const AFTER = new RegExp(`[\\s,]+(?:${KINDS})$`, 'i');

function strip(name) {
  if (!name) return '';
  let s = name.normalize('NFC').replace(/\u04d9/g, '\u0259').replace(/\u04d8/g, '\u018f').replace(/\s*[([].*?[)\]]\s*/g, ' ').replace(/ʻ|ʼ|‘/g, "'").replace(/\s+/g, ' ').trim();
  for (let i = 0; i < 2; i++) {
    const t = s.replace(BEFORE, '').replace(AFTER, '').trim();
    if (t.length > 1) s = t;
  }
  return s.charAt(0).toUpperCase() + s.slice(1);
}

function clean(name) {
  return name && !/[\t|;/\\]/.test(name) && !/^\d+$/.test(name) && !/^[a-z]{2}\d/i.test(name) ? name : '';
}

const hand = readTable('provinces.tsv');
const states = readTable('countries.tsv');
const places = readTable('places.tsv');
const given = new Set(readTable('given_names.tsv').map((r) => fold(r.name)));
const covered = new Set(hand.map((r) => r.country).filter((c) => !PARTIAL.has(c)));
const handCodes = new Set(hand.map((r) => r.code).filter(Boolean));
const handNames = new Set();
for (const r of hand) for (const n of [r.name_fr, r.name_en, ...r.aliases.split('|')]) handNames.add(r.country + ' ' + fold(n));
const towns = new Set();
for (const p of places) for (const n of [p.name, p.name_en, ...p.aliases.split('|')]) if (n) towns.add(p.country + ' ' + fold(n));
const capitals = new Set();
for (const s of states) for (const n of [...s.capital_fr.split('|'), ...s.capital_en.split('|')]) if (n) capitals.add(s.code + ' ' + fold(n));
// Names of countries and of their capitals are never left unmarked as names of provinces elsewhere.
const reserved = new Set();
for (const s of states) for (const n of [s.name_fr, s.name_en, ...s.capital_fr.split('|')]) if (n) reserved.add(fold(n));

// Territories without news of their own divisions, and states whose divisions are parishes, wards or quarters.
const SKIP = new Set(['HK', 'MO', 'TW', 'EH', 'PR', 'NC', 'PF', 'GL', 'CK', 'NU', 'MT', 'SI', 'MC', 'SM', 'VA', 'LV', 'MK', 'AD', 'LI',
  'NR', 'TV', 'PW', 'KN', 'AG', 'DM', 'GD', 'LC', 'VC', 'BB', 'MV', 'SC', 'LU', 'IS', 'BS', 'SG', 'MH', 'KI', 'FM', 'TO', 'WS']);

const rows = [];
for (const { code: country } of states) {
  if (covered.has(country) || SKIP.has(country)) continue;
  const units = (contains[country] || { _contains: [] })._contains;
  const french = new Map();
  for (const r of (db[country] || { regions: [] }).regions || []) if (r.iso) french.set(r.iso.toUpperCase(), r.names || { en: r.name });
  const sub = (iso[country] || { sub: {} }).sub;
  const seen = new Set();
  for (const id of [...units].sort()) {
    const local = id.slice(2).toUpperCase();
    const code = `${country}-${local}`;
    if (handCodes.has(code)) continue;
    const f = french.get(local) || french.get(local.replace(/^0+/, '')) || {};
    const en = strip(clean(english[id]) || clean(f.en) || (sub[code] && clean(sub[code].name)) || '');
    const fr = strip(clean(f.fr)) || en;
    if (!fr) continue;
    const key = fold(fr);
    if (seen.has(key) || handNames.has(`${country} ${key}`) || handNames.has(`${country} ${fold(en)}`)) continue;
    seen.add(key);
    const own = new Set([key, fold(en)]);
    const aliases = [];
    for (const a of [strip(clean(sub[code] && sub[code].name)), strip(clean(f.geonames)), strip(clean(f.en))]) {
      if (a && /\p{Script=Latin}/u.test(a) && !own.has(fold(a))) { own.add(fold(a)); aliases.push(a); }
    }
    const type = (sub[code] && sub[code].type || 'region').toLowerCase().replace(/\s+/g, '-');
    let ambiguous = '';
    const all = [fr, en, ...aliases].map(fold);
    if (all.some((n) => WORDS.has(n) || given.has(n) || n.length < 4 || (reserved.has(n) && !capitals.has(`${country} ${n}`)))) ambiguous = 'yes';
    else if (all.some((n) => towns.has(`${country} ${n}`) || capitals.has(`${country} ${n}`)) || CITY_KINDS.has(type)) ambiguous = 'city';
    rows.push([code, country, type, fr, en, aliases.join('|'), '', '', '', '', ambiguous, '']);
  }
}
rows.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : fold(a[3]) < fold(b[3]) ? -1 : fold(a[3]) > fold(b[3]) ? 1 : a[0] < b[0] ? -1 : 1));
const head = `# First-level divisions of the countries that provinces.tsv does not cover by hand. Written by ../gen/provinces_world.js: change
# a row by moving it to provinces.tsv and writing this file anew.
# Source of facts: ISO 3166-2 codes and kinds; English names from the Unicode CLDR (Unicode License v3), French names and
# other spellings from the package iso3166-2-db (MIT), after taking away words such as "Province de".
# Columns as in provinces.tsv; capital, dates, successors and adj are left empty. Lists inside a cell are separated by '|'.
# Sorted by country, then name_fr.
code\tcountry\tkind\tname_fr\tname_en\taliases\tcapital\tvalid_from\tvalid_to\tsuccessors\tambiguous\tadj
`;
fs.writeFileSync(path.join(tables, 'provinces_world.tsv'), head + rows.map((r) => r.join('\t') + '\n').join(''));
console.log(`${rows.length} rows, ${new Set(rows.map((r) => r[1])).size} countries`);
