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
	if code := s.welcomesIn(p, first); code != "" {
		return code
	}
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

// welcomesIn returns the state of the capital in which the holder of a state's post is said to
// receive somebody, who is at home there: "À A, le Premier ministre X a accueilli Y", "Le
// ministre X a reçu mardi à A Y"; or "".
func (s *section) welcomesIn(p *post, first int) string {
	if s.lang.Code != "fr" || p.person == nil || p.person.from < p.to || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" {
		return ""
	}
	k := p.person.to
	if s.text(k) == "," {
		k++
	}
	h, ok := s.classAt(k, class.Welcomes)
	if !ok || s.cover[k] != nil {
		return ""
	}
	if c := s.coverAt(first + 1); s.is(first, class.HostPreposition) && c != nil && s.capitalTown(c) {
		return s.countryOf(c)
	}
	_, last := s.bounds(k)
	for x := k + h.n; x < min(last, k+h.n+6); x++ {
		if c := s.coverAt(x + 1); s.is(x, class.TownPreposition) && c != nil && s.capitalTown(c) {
			return s.countryOf(c)
		}
	}
	return ""
}

// capitalTown reports whether a mention is the name of a state's capital.
func (s *section) capitalTown(c *mention) bool {
	return c.name != nil && c.form == lexicon.FullName && placeLike(c.typ) && s.placeIs(c, "CAPITAL")
}

// leaderState returns the state of whom the holder of a state's post accompanies, where that
// one has such a post too: "le président chinois X est arrivé, accompagné du ministre de la
// Défense Y". An ambassador may have the ministers of his hosts about him.
func (s *section) leaderState(p *post) string {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" {
		return ""
	}
	first, at := s.firstOf(p.from), -1
	if k := p.from - 1; s.is(k, class.By) || s.is(k, class.DefiniteArticle) && s.is(k-1, class.By) {
		return "" // "reçue, accompagnée de X, par le ministre Y"
	}
	for k := p.from - 1; k >= first && at < 0; k-- {
		if s.is(k, class.Accompanied) && s.cover[k] == nil {
			at = k
		} else if s.text(k) == ";" || s.is(k, class.RelativeSubject) {
			return ""
		}
	}
	if at < 0 {
		return ""
	}
	var leader *mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead && m.from >= first && m.to <= at && !s.governedName(m, first) {
			leader = m
		}
	}
	if leader == nil || p.person == nil || leader.ent == p.person.ent {
		return ""
	}
	for _, q := range s.posts {
		if q.person != nil && q.person.ent == leader.ent && q.head != nil && q.head.Attrs["body"] == "state" && q.head.Attrs["envoy"] != "yes" && !q.former {
			return leader.ent.country
		}
	}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == leader.ent && st.to.typ == graph.Province && !st.former {
			return st.to.country // "le gouverneur de A, X, entouré du ministre de la Santé Y"
		}
	}
	return ""
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
