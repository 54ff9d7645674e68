package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// provincesMeant takes the name of a town for the province of that name where those who come there are told
// to be met by who heads the province: "à Testa, où ils ont été reçus par le gouverneur, X".
func (s *section) provincesMeant() {
	const apart = 14 // tokens
	s.regionsAround()
	for _, m := range s.names {
		k := m.to
		if m.typ != graph.Place || m.name == nil {
			continue
		}
		if s.is(m.from-1, class.De) && s.ofRegions(m.from-2) {
			s.asProvince(m) // "le Conseil régional de Testa"
			continue
		}
		if s.text(k) == "," {
			k++
		}
		if !s.is(k, class.Where) || s.sent[k] != s.sent[m.from] {
			continue
		}
		for x := k + 1; x < min(len(s.toks), k+apart) && s.sent[x] == s.sent[k] && s.text(x) != "."; x++ {
			if h, ok := s.classAt(x, class.Post); ok {
				if h.entry.Attrs["body"] == "province" && s.is(x-1, class.SingularArticle) && !s.is(x+h.n, class.De) {
					s.asProvince(m)
				}
				break
			}
		}
	}
}

// regionsAround takes the name of a city that is a province of its own for the province around it, of the
// same name, where the section tells of that and "de" stands before the name: "les provinces vietnamienne de A
// et laotienne de Vientiane … une délégation de la province de Vientiane … le gouverneur de Vientiane".
func (s *section) regionsAround() {
	var around []*lexicon.Name
	for _, m := range s.names {
		if m.typ == graph.Province && m.name != nil && m.to-m.from > 2 && s.is(m.to-2, class.De) && !slices.Contains(around, m.name) {
			around = append(around, m.name)
		}
	}
	for _, n := range around {
		called := graph.Fold(n.Canonical)
		for _, m := range s.names {
			if m.typ != graph.Province || m.name == nil || m.name == n || m.name.Country != n.Country || !s.is(m.from-1, class.De) || s.is(m.from-2, class.PlaceHead) || s.is(m.from-2, class.PlaceNoun) {
				continue
			}
			if strings.HasSuffix(called, " "+graph.Fold(m.name.Canonical)) {
				m.name = n
			}
		}
	}
}

// ofRegions reports whether a word of level stands at token i that tells of regions or provinces: "régional".
func (s *section) ofRegions(i int) bool {
	h, ok := s.classAt(i, class.Level)
	return ok && (h.entry.Attrs["of"] == "REGION" || h.entry.Attrs["of"] == "PROVINCE")
}

// provinceSoCalled returns the province that has the name of the town told of last before a post of the province
// at hand, where none is named otherwise: "la ville de Testa, chef-lieu de la région … Le préfet de la région, X".
func (s *section) provinceSoCalled(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "province" || p.here == 0 {
		return nil
	}
	var out *lexicon.Name
	for _, m := range s.names {
		if m.from > p.from {
			break
		}
		if m.typ == graph.Place && !m.dead && s.storyAt(m.from) == s.storyAt(p.from) {
			if n := s.provinceNamedAs(m); n != nil {
				out = n
			}
		}
	}
	if out == nil {
		return nil
	}
	return s.tableEntity(out)
}
