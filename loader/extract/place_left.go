package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// placesLeft states that who goes somewhere in sentence n was in the towns behind which the
// sentence puts that journey: "Après A et B, le ministre X s'est rendu à C". Those of another state
// than C may be anybody's.
func (s *section) placesLeft(n, start int) {
	h, ok := s.classAt(start, class.InfinitiveAside)
	if !ok || h.entry.Attrs["time"] != "yes" {
		return
	}
	units := s.units[n]
	x := slices.IndexFunc(units, func(u unit) bool { return u.from >= start+h.n })
	if x < 0 || units[x].from > start+h.n+1 || units[x].from > start+h.n && !s.is(start+h.n, class.Article) || units[x].typ == graph.Country || !placeLike(units[x].typ) || nominalForm(units[x].m) {
		return
	}
	list := mentionsOf(s.list(units, x, placeTypes))
	end := list[len(list)-1].to
	if s.text(end) != "," && !s.is(end, class.Where) {
		return
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.Visited || s.sent[st.a] != n || st.b <= end || st.extractor == "companion" || st.from.typ != graph.Person {
			continue
		}
		m, to := st.ends[endOf(st, st.from)], st.ends[endOf(st, st.to)]
		if m.from < end && s.sent[m.from] == n {
			continue
		}
		for _, p := range list {
			told := slices.ContainsFunc(s.stmts, func(o *statement) bool { return o.typ == graph.Visited && o.from == st.from && o.to == p.ent })
			if p.ent == nil || told || s.sideOf(p) == "" || s.sideOf(p) != s.sideOf(to) {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: st.from, to: p.ent, planned: st.planned, extractor: "itinerary", confidence: 0.75,
				a: p.from, b: max(p.to, m.to), ends: []*mention{m, p}})
		}
	}
}
