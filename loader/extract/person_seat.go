package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatEndsAt reports whether a state, or in French a body that "et de" goes on a list
// with, ends at token k, an abbreviation in brackets behind it allowed: "les présidents
// de la Ligue (L), X, et de l'Association (A), Y".
func (s *section) seatEndsAt(k, first int) bool {
	end := k
	if s.lang.Code == "fr" && s.text(end-1) == ")" {
		for end--; end > first && s.text(end) != "("; end-- {
		}
	}
	if end <= first {
		return false
	}
	c := s.cover[end-1]
	if c == nil {
		return false
	}
	if c.typ == graph.Country {
		return end == k
	}
	x := c.from - 1
	for x > first && (s.is(x, class.Article) || s.is(x, class.De)) {
		x--
	}
	return s.lang.Code == "fr" && c.typ == graph.Organization && x < c.from-1 && s.is(x, class.PlainAnd) && s.text(x-1) == ","
}

// betweenCommas reports whether commas enclose a name that begins at token i and ends
// with token n: "l'ambassadeur de France, Xavier Testard de Testand, a dit".
func (s *section) betweenCommas(i, n, last int) bool {
	return i > 0 && n+1 < last && s.text(i-1) == "," && s.text(n+1) == ","
}

// behindTown reports whether token i stands behind a comma and an unknown name of where
// a post is held: "le préfet de Kandi, Léné X", "le maire de Zouara (Libye), Hafez X".
func (s *section) behindTown(i, first int) bool {
	if s.lang.Code != "fr" || i-3 < first || s.text(i-1) != "," {
		return false
	}
	end := i - 1
	if c := s.cover[max(0, end-2)]; s.text(end-1) == ")" && c != nil && c.typ == graph.Country && s.text(c.from-1) == "(" {
		end = c.from - 1
	}
	k := end
	for k > first && s.toks[k-1].Cap && !s.toks[k-1].Punct && s.cover[k-1] == nil {
		k--
	}
	return k < end && s.holdsPlace(k) != nil
}

// headOfIt reports whether a run behind "la région" is the name of who is told to be at its head: "le
// président de la région Jean X".
func (s *section) headOfIt(i, to int) bool {
	return s.lang.Code == "fr" && to-i > 1 && s.isGiven(i) && !s.toks[i+1].Hyphen && s.postBefore(i-1)
}
