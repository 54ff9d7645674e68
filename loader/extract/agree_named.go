package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// takeParties takes into the name of an agreement of the tables the names of its parties
// that stand in it: "Traité d'amitié Vietnam-Laos", "Accord entre le Vietnam et l'UE".
func (s *section) takeParties(m *mention) {
	if m.typ != graph.Agreement || m.name == nil || m.form != lexicon.FullName || len(m.name.Parties) < 2 {
		return
	}
	for k := m.from + 1; k < m.to; {
		in := s.partyAt(k, m)
		if in == nil {
			k++
			continue
		}
		m.inner = append(m.inner, in)
		s.names = append(s.names, in)
		s.addMention(in)
		k = in.to
	}
}

// partyAt returns the longest name of a party to the agreement m that begins at token k
// within it, or nil.
func (s *section) partyAt(k int, m *mention) *mention {
	hits := s.nameHits[k]
	for x := len(hits) - 1; x >= 0; x-- {
		h := hits[x]
		if k+h.N > m.to {
			continue
		}
		for _, v := range h.Values {
			n := v.Name
			party := n.Type == graph.Country && v.Form != lexicon.Adjective && v.Form != lexicon.Prefix && slices.Contains(m.name.Parties, n.Country) ||
				n.Type == graph.Organization && slices.ContainsFunc(n.Abbrs, func(a string) bool { return slices.Contains(m.name.Parties, a) }) ||
				n.Type == graph.Organization && v.Form == lexicon.FullName && k+h.N == m.to && s.text(m.to) != "(" && strings.HasSuffix(m.name.Canonical, n.Canonical) // a union whose states are the parties
			if party {
				return &mention{from: k, to: k + h.N, typ: n.Type, name: n, form: v.Form, parent: m}
			}
		}
	}
	return nil
}

// keepParties puts the parties that the tables name into what is inside the longer phrase with which the name of
// an agreement goes on, in place of what was read there.
func keepParties(parties, inner []*mention) {
	for i, in := range inner {
		for _, p := range parties {
			if p.from == in.from && p.to == in.to && p.typ == in.typ {
				inner[i] = p
			}
		}
	}
}
