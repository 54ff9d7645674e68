package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// behalfOf returns the body, the region or the state for which a list tells the holder of a
// post without one, "Pour la Région A, X, président, Y, vice-présidente chargée de la
// culture, …", or nil. The list ends at a verb, and where it tells of another side.
func (s *section) behalfOf(p *post) *mention {
	if s.lang.Code != "fr" || p.person == nil || p.head == nil || p.member || p.same || p.adj != nil || len(p.bodies) > 0 || p.from < p.person.to || s.sent[p.person.from] != s.sent[p.from] {
		return nil
	}
	first, last := s.bounds(p.from)
	for k := p.person.from - 1; k >= first; k-- {
		if s.is(k, class.For) && (k == first || s.text(k-1) == "," || s.text(k-1) == ";" || s.text(k-1) == ":") {
			m := s.sideNamed(k+1, last)
			if m != nil && m.to <= p.person.from && s.text(m.to) == "," && s.behalfHolds(m, p) {
				return m
			}
			return nil
		}
		if s.startsVerb(k) && s.coverAt(k) == nil && !s.postCover[k] || s.is(k, class.RelativeSubject) || s.is(k, class.By) {
			return nil // "signé par X, pour A, et par Y, ministre"
		}
	}
	return nil
}

// sideNamed returns what stands at token k, behind an article and a noun such as "Région"
// at most, as one side, or nil.
func (s *section) sideNamed(k, last int) *mention {
	for end := min(last, k+4); k < end; k++ {
		if c := s.coverAt(k); c != nil {
			for c.parent != nil {
				c = c.parent
			}
			if c.from == k && c.form != lexicon.Adjective && !c.dead && (c.typ == graph.Organization || c.typ == graph.Province || c.typ == graph.Country) {
				return c
			}
			return nil
		}
		if !s.is(k, class.Article) && !s.is(k, class.PlaceHead) && !s.is(k, class.De) {
			return nil
		}
	}
	return nil
}

// behalfHolds reports whether a post may be one of a side: ministers are of states, and
// states have no presidents in a list of those who came for them.
func (s *section) behalfHolds(m *mention, p *post) bool {
	switch body := p.head.Attrs["body"]; {
	case m.typ == graph.Country:
		return body == "state" && !s.lang.Lists(class.ChairPost, p.head.Lemma())
	case p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes":
		return false
	default:
		return s.lang.Lists(class.ChairPost, p.head.Lemma()) || body == "" || body == "organization"
	}
}
