package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// describedOf reads what stands at token k, behind a noun that describes somebody named before: a word of
// the level ("le dirigeant | provincial"), what needs no name ("le premier magistrat | de la ville") or the
// place, state or body of the post ("la patronne | du Tanganyika"), which it returns. It returns where that
// ends, and whether the noun may mean somebody named before.
func (s *section) describedOf(k int) (to int, owner *entity, ok bool) {
	if s.lang.Code == "fr" && s.is(k, class.Level) && s.coverAt(k) == nil {
		k++
	}
	if !s.is(k, class.De) {
		return k, nil, true
	}
	if s.lang.Code != "fr" {
		return k, nil, false
	}
	n := k + 1
	if s.is(n, class.Article) {
		n++
	}
	if c := s.coverAt(n); c != nil {
		owned := c.ent != nil && !c.dead && c.from <= n && c.form != lexicon.Adjective && (placeLike(c.typ) || c.typ == graph.Country || c.typ == graph.Organization)
		return c.to, c.ent, owned
	}
	if h, isUnit := s.classAt(n, class.PlaceHead); isUnit || s.is(n, class.PlaceNoun) || s.is(n, class.Deputation) {
		if n++; isUnit {
			n += h.n - 1
		}
		return n, nil, s.cover[n] == nil && !s.is(n, class.De) && !s.toks[n].Cap && !s.is(n, class.Adjective)
	}
	return k, nil, false
}

// holdersIn returns the persons who are told to hold a post in a place or body, or in a body of the place.
func (s *section) holdersIn(owner *entity) map[*entity]bool {
	within := map[*entity]bool{owner: true}
	for _, st := range s.stmts {
		if st.typ == graph.PartOf && st.to == owner {
			within[st.from] = true
		}
	}
	out := map[*entity]bool{}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && !st.former && within[st.to] {
			out[st.from] = true
		}
	}
	return out
}
