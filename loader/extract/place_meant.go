package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placeMeant returns the town or province that a bare noun behind a trigger of
// going means: "en visite dans la ville", the one named last that is not where the
// visitor is at home.
func (s *section) placeMeant(h clauseHit, from []*mention) []*mention {
	if s.lang.Code == "en" && len(from) > 0 {
		return s.countryMeant(h.b, from[0])
	}
	if s.lang.Code != "fr" || len(from) == 0 {
		return nil
	}
	k := h.b
	for k < len(s.toks) && k-h.b < 2 && (s.is(k, class.Article) || s.is(k, class.This)) {
		k++
	}
	if s.is(k-1, class.This) && s.is(k, class.PairNoun) && s.pairFits(k, graph.Country) {
		return s.stateMeant(k)
	}
	noun, ok := s.classAt(k, class.PlaceNoun)
	if !ok || k == h.b || noun.entry.Attrs["of"] == "" || s.is(k+noun.n, class.De) || s.cover[k] != nil && s.cover[k].from == k && s.cover[k].name != nil {
		return nil
	}
	home := s.stateOf(from[0].ent, 0)
	said := "" // "la localité vietnamienne"
	if c := s.coverAt(k + noun.n); c != nil && c.typ == graph.Country && c.form == lexicon.Adjective && c.name != nil {
		said = c.name.Country
	}
	var out *mention
	for _, m := range s.mentions {
		if m.from >= h.a || m.ent == nil || m.dead || nominalForm(m) || !placeLike(m.typ) || m.parent != nil && m.parent.typ == graph.Agreement {
			continue
		}
		state := s.sideOf(m)
		if state == "" || state == home || said != "" && state != said || m.name != nil && !s.placeIs(m, noun.entry.Attrs["of"]) || out != nil && m.from < out.from {
			continue
		}
		out = m
	}
	if out == nil {
		return nil
	}
	return []*mention{out}
}

// stateMeant returns the state that "ce pays" at token k means: the one named last, by an
// adjective too, that is not where the article is written.
func (s *section) stateMeant(k int) []*mention {
	if s.home == "" {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.from < k && m.typ == graph.Country && m.ent != nil && !m.dead && s.sideOf(m) != s.home && (out == nil || m.from > out.from) {
			out = m
		}
	}
	if out == nil {
		return nil
	}
	return []*mention{out}
}

// saysWhatCountry reports whether a place only says where "ce pays" lies: "dans ce pays
// d'Asie de l'Est".
func (s *section) saysWhatCountry(m *mention) bool {
	k := m.from - 1
	if s.lang.Code != "fr" || m.typ != graph.Place || !s.is(k, class.De) {
		return false
	}
	return s.is(k-1, class.PairNoun) && s.pairFits(k-1, graph.Country) && s.is(k-2, class.This)
}

// thisStateEnd returns where "de ce pays" ends, with "de" at tokens k…n; 0 if it does not stand there.
func (s *section) thisStateEnd(k, n int) int {
	if s.lang.Code != "fr" || n == k || !s.is(n, class.This) || !s.is(n+1, class.PairNoun) || !s.pairFits(n+1, graph.Country) {
		return 0
	}
	return n + 2
}

// stateOfThis returns the state that a post's "de ce pays" means: "le ministre de la Défense de ce pays".
func (s *section) stateOfThis(p *post) *entity {
	if p.here > 0 && s.lang.Code == "fr" && s.is(p.here, class.PairNoun) && s.pairFits(p.here, graph.Country) {
		if m := s.stateMeant(p.here); m != nil {
			return m[0].ent
		}
	}
	return nil
}
