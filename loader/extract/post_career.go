package extract

import "entente/loader/lexicon/class"

// careerSector reads the sector at token i that goes on a list of ministries which somebody is told to
// have had one after the other, "a été tour à tour ministre du Tourisme, de la Famille, puis des
// Transports", as a post of the rank of the one before it; or nil.
func (s *section) careerSector(prev *post, i, first, last int) *post {
	if s.lang.Code != "fr" || prev.head == nil || prev.head.Attrs["portfolio"] != "yes" || prev.plural || prev.rank == "" || !prev.career && !s.careerBegins(prev, first) {
		return nil
	}
	k := i
	for k > prev.to && (s.text(k-1) == "," || s.is(k-1, class.PlainAnd) || s.is(k-1, class.ListFiller) || s.is(k-1, class.Adv)) {
		k--
	}
	de, ok := s.classAt(i, class.De)
	if k != prev.to || i == prev.to || !ok || i+de.n >= last || !s.sectorNoun(i+de.n, last) && !s.sectorOfTwo(i+de.n, last) {
		return nil
	}
	p := &post{from: i, to: i, head: prev.head, rank: prev.rank, also: prev, career: true}
	if !s.takesSector(p, last) {
		return nil
	}
	return p
}

// careerBegins reports whether the words that somebody had a post stand right before it, in the
// sentence that begins at token first.
func (s *section) careerBegins(p *post, first int) bool {
	for k := p.from - 1; k >= max(first, p.from-16); k-- {
		if n, former := s.heldAt(k); n > 0 && former && k+n == p.from {
			return true
		}
	}
	return false
}

// sectorOfTwo reports whether a sector of two words with capitals stands at token k: "Affaires Sociales".
func (s *section) sectorOfTwo(k, last int) bool {
	return k+1 < last && s.toks[k].Cap && !s.toks[k].Punct && s.toks[k+1].Cap && !s.toks[k+1].Punct && s.cover[k] == nil && s.cover[k+1] == nil && !s.isGiven(k) && !s.isSurname(k) && (s.is(k+1, class.Adjective) || s.adjectival(k+1))
}
