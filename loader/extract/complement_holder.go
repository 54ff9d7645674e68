package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// holderBegins reports whether the name of who holds a post in a body begins at token k, right
// behind what the body is charged with, which begins at token n: "le directeur du ministère de la
// Justice Vittorio X". An unknown first name is one only behind a well-known charge of a ministry.
func (e *extension) holderBegins(n, k int) bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || s.toks[k].Hyphen || s.toks[k].AllCap && s.toks[k-1].AllCap || !s.is(n-1, class.De) && !s.is(n-1, class.ArticleBehindDe) || s.isGiven(n) {
		return false
	}
	if s.personBegins(k, e.last) && s.postBefore(e.m.from) {
		return true
	}
	h, ok := s.classAt(n, class.OfficeSector)
	return ok && n+h.n == k && (s.lang.Lists(class.Ministry, e.m.head.Lemma()) || e.m.head.Attrs["owner"] == "yes" && s.postBefore(e.m.from)) && !s.capitalAdjective(k) && s.cover[k] == nil &&
		k+1 < e.last && s.toks[k+1].Cap && !s.toks[k+1].Punct && !s.toks[k+1].Hyphen
}

// thankedFor reports whether "pour" at token i, behind the whole name of a body, says what it is
// thanked or praised for: "a remercié le ministère de la Santé pour l'accueil".
func (e *extension) thankedFor(i int) bool {
	s := e.s
	if s.lang.Code != "fr" || !s.is(i, class.For) || e.des == 0 {
		return false
	}
	if n := len(e.m.inner); n > 0 && e.m.inner[n-1].to == i && e.m.inner[n-1].typ == graph.Organization {
		return false // "Fonds des Nations unies pour l'aide à l'enfance"
	}
	return s.is(i+2, class.ThankedFor) || s.lang.Lists(class.Ministry, e.m.head.Lemma())
}
