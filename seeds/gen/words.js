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
for (const [language, obsolete] of Object.entries(OBSOLETE)) {
  const words = new Set();
  for (const word of require(`an-array-of-${language}-words`)) {
    if (obsolete.test(word)) continue;
    const folded = word.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{Mn}/gu, '');
    if (/^[a-z]{4,25}$/.test(folded)) words.add(folded);
  }
  const file = path.join(__dirname, '..', '..', 'loader', 'lexicon', 'dictionary', `${language}.words`);
  fs.writeFileSync(file, [...words].sort().join('\n') + '\n');
}
