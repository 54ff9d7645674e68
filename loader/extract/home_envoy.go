package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// envoyFrom returns the state named at token i as that whose envoy somebody is, where the
// article is not written, "l'ambassadrice d'Italie", or "", and whether it is told where he is sent.
func (s *section) envoyFrom(i int) (code string, away bool) {
	of := i - 1
	if s.is(of, class.SingularArticle) && s.is(of-1, class.BareDe) {
		of-- // "de la République populaire de Chine"
	}
	if !s.toks[i].Cap || !s.is(of, class.De) {
		return "", false
	}
	first := s.firstOf(i)
	for x := max(first, i-6); x < of; x++ {
		h, ok := s.classAt(x, class.Post)
		if !ok || h.entry.Attrs["envoy"] != "yes" || x+h.n != of {
			continue
		}
		for _, hit := range s.nameHits[i] {
			for _, v := range hit.Values {
				if v.Name.Type == graph.Country && v.Form == lexicon.FullName {
					k := i + hit.N
					return v.Name.Country, s.is(k, class.Locative) || s.is(k, class.AccreditedTo) || s.is(k, class.PostSkip)
				}
			}
		}
	}
	return "", false
}

// onlyHost reports whether an envoy's post names the state to which he is sent, "ambassadeur auprès
// de la République du Mali", and none that sends him.
func (s *section) onlyHost(p *post) bool {
	return s.lang.Code == "fr" && p.head != nil && p.head.Attrs["envoy"] == "yes" && p.adj == nil && len(p.bodies) == 0
}

// sender returns the state of an envoy of whom only that is told to which he is sent: the one where
// the article is written, unless it is written there.
func (s *section) sender(p *post) *entity {
	if s.home == "" || s.countryOf(p.host) == s.home {
		return s.envoyHome(p)
	}
	return s.countryEntity(s.home)
}
