// Writes ../../loader/lexicon/dictionary/french.words and english.words: the words of both languages, inflected, without diacritics,
// sorted, one a line. The reader cuts apart what old pages glued together ("laprovince") only where the whole is no word of these and
// the parts are. Facts only, from an-array-of-french-words and an-array-of-english-words (MIT). Forms that no newspaper writes any more
// are left out. Deterministic.
//
//   npm install --no-package-lock && npm run words
'use strict';
const fs = require('fs');
const path = require('path');

const OBSOLETE = {
  french: /(assions|assiez|issions|issiez|ussions|ussiez|inssions|inssiez|inssent|ussent|usses|asses|âmes|âtes|îmes|îtes|ûmes|ûtes|ât|ît|ût)$/,
  english: /(nesses|lessnesses|ishnesses|edst|iest|eth)$/,
};
// Nouns and adjectives end so too: "basses", "secousses". Those stay of which there is no verb.
const INFINITIVES = { asses: ['er', 'r'], usses: ['oir', 'evoir', 'oire', 're', 'ir', 'ire', 'aître', 'oître', 'clure', 'aire'] };
const NOUNS = new Set(['basses', 'impasses']); // "ber" and "imper" are words too
const isVerb = (word, all) => Object.entries(INFINITIVES).some(([end, list]) => word.endsWith(end) && list.some((i) => all.has(word.slice(0, -end.length).replace(/ç$/, 'c') + i)));
const isNoun = (word, all) => /[au]sses$/.test(word) && all.has(word.slice(0, -1)) && (NOUNS.has(word) || !isVerb(word, all));
for (const [language, obsolete] of Object.entries(OBSOLETE)) {
  const words = new Set();
  const list = require(`an-array-of-${language}-words`);
  const all = new Set(list);
  for (const word of list) {
    if (obsolete.test(word) && !(language === 'french' && isNoun(word, all))) continue;
    const folded = word.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{Mn}/gu, '');
    if (/^[a-z]{4,25}$/.test(folded)) words.add(folded);
  }
  const file = path.join(__dirname, '..', '..', 'loader', 'lexicon', 'dictionary', `${language}.words`);
  fs.writeFileSync(file, [...words].sort().join('\n') + '\n');
}
