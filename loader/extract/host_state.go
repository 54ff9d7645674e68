package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// hostState returns the state in which the holder of a post receives a guest: "À
// Lima, il a été reçu par le ministre de la Pêche, X".
func (s *section) hostState(p *post) string {
	first := s.firstOf(p.from)
	if !s.is(first, class.HostPreposition) {
		return s.receivingState(p, first)
	}
	k := p.from - 1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	c := s.coverAt(first + 1)
	if !s.is(k, class.By) || c == nil || c.name == nil || c.form == lexicon.Adjective {
		return ""
	}
	return s.countryOf(c)
}

// receivingState returns the state whose visit the text told of last, where the
// holder of a post receives somebody: "Elle a été accueillie par le Premier ministre X".
func (s *section) receivingState(p *post, first int) string {
	k := p.from - 1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	received := false // "reçu lundi au Palais national par le président X"
	for x := k - 1; x > max(first, k-7) && s.text(x) != "," && !received; x-- {
		received = s.is(x, class.Meets)
	}
	if s.lang.Code != "fr" || !s.is(k, class.By) || !received {
		return ""
	}
	out := ""
	for _, m := range s.names {
		if s.storyAt(m.from) != s.storyAt(k) {
			continue
		}
		if m.from < k && !m.dead && placeLike(m.typ) && s.is(m.from-1, class.TownPreposition) && (s.is(m.from-2, class.Arrives) || s.is(m.from-3, class.Arrives)) {
			out = s.countryOf(m) // "Arrivé dimanche à A"
		}
		if m.from >= k || m.dead || m.typ != graph.Country || nominalForm(m) || !s.is(m.from-1, class.InCountry) && !s.is(m.from-2, class.VisitsVerb) {
			continue
		}
		for x := max(s.firstOf(m.from), m.from-8); x < m.from; x++ {
			if h, ok := s.classAt(x, class.Event); ok && h.entry.Attrs["visit"] == "yes" || s.is(x, class.VisitsVerb) {
				out = m.name.Country
			}
		}
	}
	return out
}

// facesHome reports whether the counterpart of a post's holder is of the state
// that the article writes from, so that the holder is of another one: "le
// Premier ministre, X, … son homologue grec".
func (s *section) facesHome(p *post) bool {
	for _, q := range s.posts {
		if q.same && q.adj != nil && q.adj.name != nil && q.adj.name.Country == s.home && q.from > p.from && s.sent[q.from]-s.sent[p.from] <= 1 && q.person != p.person {
			return true
		}
	}
	return false
}
