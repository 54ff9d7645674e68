package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// federatedBody returns the province whose government a minister is of who names
// no body, in an article from a federation that tells of one province more than of
// the federation itself: "la ministre des Relations internationales, X", of Québec.
// Where the state has no provinces with ministers and is not told of, that of another
// federation; and of any state where the post is one of a region, "le président du
// gouvernement".
func (s *section) federatedBody(p *post, state *entity) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["chamber"] != "" || state == nil || state.table == nil || s.nationalPost(p) {
		return nil
	}
	home := state.table.Country
	regional, federal := p.head.Attrs["regional"] == "yes", s.lang.Lists(class.Federation, home)
	if regional && s.lang.Lists(class.GovernmentPresident, home) {
		return nil
	}
	if federal && s.lang.Lists(class.Premier, p.head.Lemma()) && !s.lang.Lists(class.PremierFederation, home) {
		return nil // "le Premier ministre X" of Belgium, whose regions have a "ministre-président"
	}
	if !regional && (!federal && s.countNamed(state) > 0 && !s.toldMoreThan(state) || p.head.Attrs["portfolio"] != "yes" && !s.lang.Lists(class.GovernmentPost, p.head.Lemma())) {
		return nil
	}
	var best *entity
	most, second := 0, 0
	for _, e := range s.entities {
		if e.typ != graph.Province || e.table == nil || !regional && (!s.lang.Lists(class.Federation, e.table.Country) || federal && e.table.Country != home) {
			continue
		}
		switch n := s.countNamed(e); {
		case n > most:
			best, most, second = e, n, most
		case n > second:
			second = n
		}
	}
	named := s.countOutsidePosts(state)
	if !regional && !federal && s.countNamed(state) > 0 && s.toldThere(p, best) {
		return nil
	}
	if most <= second || !regional && most <= named || most < 2 && named > 0 {
		return nil
	}
	return best
}

// onlyThere returns the province named most of the one federation that has a post, "sous-ministre"; or nil.
func (s *section) onlyThere(p *post) *entity {
	in := p.head.Attrs["in"]
	if s.lang.Code != "fr" || in == "" || s.nationalPost(p) && s.home == in {
		return nil
	}
	var best *entity
	for _, e := range s.entities {
		if e.typ == graph.Province && e.table != nil && e.table.Country == in && s.countNamed(e) > 0 && (best == nil || s.countNamed(e) > s.countNamed(best)) {
			best = e
		}
	}
	return best
}

// toldThere reports whether the sentence of a post tells of something in the province: "la ministre X s'est
// rendue au Québec", who may be of another state.
func (s *section) toldThere(p *post, e *entity) bool {
	return e != nil && slices.ContainsFunc(e.mentions, func(m *mention) bool {
		return s.sent[m.from] == s.sent[p.from] && !m.dead && s.is(m.from-1, class.Locative)
	})
}

// toldMoreThan reports whether the section tells of one province of a federation, and of no other, at least
// three times for each that it names the state: of Québec's minister abroad rather than of the host's.
func (s *section) toldMoreThan(state *entity) bool {
	most, others := 0, 0
	for _, e := range s.entities {
		if e.typ == graph.Province && e.table != nil && s.lang.Lists(class.Federation, e.table.Country) {
			if n := s.countNamed(e); n > most {
				most, others = n, others+min(most, 1)
			} else {
				others += min(n, 1)
			}
		}
	}
	return others == 0 && most >= 3*s.countNamed(state)
}

// countNamed returns how often an entity is named, descriptions not counted.
func (s *section) countNamed(e *entity) int {
	n := 0
	for _, m := range e.mentions {
		if !m.dead && !m.nominal {
			n++
		}
	}
	return n
}

// countOutsidePosts returns how often a state is named but as whose office somebody holds,
// which tells of him alone: "Jean Testa, ambassadeur de France au Canada".
func (s *section) countOutsidePosts(e *entity) int {
	n := 0
	for _, m := range e.mentions {
		if !m.dead && !m.nominal && !s.postCover[m.from] {
			n++
		}
	}
	return n
}

// nationalPost reports whether a post says that it is of the whole state: "ministre
// fédéral de la Santé", "ministre des Affaires étrangères".
func (s *section) nationalPost(p *post) bool {
	for k := p.from; k < p.to; k++ {
		if s.is(k, class.National) || s.is(k, class.NationalSector) {
			return true
		}
	}
	return false
}

// cantonAt reports whether a unit of the first level and "de" with its name stand at token i: "canton de A".
func (s *section) cantonAt(i int) bool {
	de, ok := s.deAt(i + 1)
	if !ok || !s.is(i, class.FirstLevel) {
		return false
	}
	c := s.coverAt(i + 1 + de)
	return c != nil && c.typ == graph.Province
}
