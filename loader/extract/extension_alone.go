package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// nameAlone notes the proper name of one word behind the noun of a body, which stands for the
// whole later on: "la radio NHK … La NHK …", "la société Testex … Testex …".
func (e *extension) nameAlone() {
	s, k := e.s, e.nameAt
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || e.end != k+1 || s.cover[k] != nil && s.cover[k].typ != graph.Organization || s.text(e.end) == "(" {
		return
	}
	if isAcronym(s.text(k)) || e.m.head.Attrs["company"] == "yes" && len(s.toks[k].Fold) > 3 && !s.isGiven(k) && !s.isSurname(k) && !s.is(k, class.Adjective) && !s.is(k, class.NotPerson) {
		e.m.alone = s.text(k)
	}
}

// titledSchool reports whether the name of a school is that of one with a title, which stands
// right behind its noun: "Université Sultan Ahmed Testani".
func (e *extension) titledSchool() bool {
	s := e.s
	return s.lang.Code == "fr" && e.end == e.m.from+e.headWords && e.m.head.Attrs["single"] == "yes" && e.end+1 < e.last && s.toks[e.end+1].Cap && !s.toks[e.end+1].Punct
}

// calledAsPlace reports whether a school or a hospital has the name of a place that stands right behind its noun,
// without "de": "le lycée Testabong", "l'université Savannakhet".
func (s *section) calledAsPlace(m *mention, e extension) bool {
	if s.lang.Code != "fr" || m.head.Attrs["single"] != "yes" || e.des+e.adjs > 0 || len(m.inner) != 1 || s.pluralHead(m) || !s.definite(m.from) {
		return false
	}
	in := m.inner[0]
	return placeLike(in.typ) && in.form == lexicon.FullName && in.from == m.from+e.headWords && in.to == m.to
}
