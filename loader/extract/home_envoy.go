package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// envoyFrom returns the state named at token i as that whose envoy somebody is, where the
// article is not written: "l'ambassadrice d'Italie"; or "".
func (s *section) envoyFrom(i int) string {
	if !s.toks[i].Cap || !s.is(i-1, class.De) {
		return ""
	}
	first := s.firstOf(i)
	for x := max(first, i-5); x < i-1; x++ {
		h, ok := s.classAt(x, class.Post)
		if !ok || h.entry.Attrs["envoy"] != "yes" || x+h.n != i-1 {
			continue
		}
		for _, hit := range s.nameHits[i] {
			for _, v := range hit.Values {
				if v.Name.Type == graph.Country && v.Form == lexicon.FullName {
					return v.Name.Country
				}
			}
		}
	}
	return ""
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
