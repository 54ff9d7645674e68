package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// embassyAbroad takes the state or the town in which the embassy or the consulate of another state is, which is part of its
// name and owns nothing: "l'ambassade du Togo au Niger", "le consulat général de France à Kara".
func (e *extension) embassyAbroad(i int) bool {
	s, n := e.s, len(e.m.inner)
	if s.lang.Code != "fr" || e.m.head.Attrs["stated"] != "yes" || n != 1 || e.m.inner[0].to != i || e.m.inner[0].typ != graph.Country || s.pluralHead(e.m) || !s.is(i, class.Locative) {
		return false
	}
	h, _ := s.classAt(i, class.Locative)
	at := i + h.n
	c := s.coverAt(at)
	if c == nil || c.name == nil || c.from != at || c.form == lexicon.Adjective || c.typ != graph.Country && !placeLike(c.typ) || c.name.Country == e.m.inner[0].name.Country {
		return false
	}
	e.end = at
	e.take(c)
	e.m.host = c
	return true
}
