package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// sharedSeat returns the body that a post has in common with the one
// coordinated right behind it: "vice-président et secrétaire général de l'Union",
// "secrétaire général et chef du Bureau de A", and behind a name "X, commandant adjoint, chef d'état-major
// du Commandement de A".
func (s *section) sharedSeat(p *post) *seat {
	body := p.head.Attrs["body"]
	if s.lang.Code != "fr" || p.head.Attrs["seat"] == "place" || body != "" && body != "party" && !s.lang.Lists(class.ChairPost, p.head.Lemma()) || !s.is(p.to, class.PlainAnd) && !(s.text(p.to) == "," && p.person != nil && p.person.to <= p.from) {
		return nil
	}
	for _, q := range s.posts {
		if q.from == p.to+1 && q.person == p.person && !q.member && !p.member {
			if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Organization {
				return &bs[0]
			}
		}
	}
	return nil
}

// delegationState returns the state whose delegation the holder of a state's post
// leads: "the Lao delegation led by Deputy Prime Minister X".
func (s *section) delegationState(p *post) *entity {
	first, k := s.firstOf(p.from), p.from-1
	for k >= first && s.is(k, class.Determiner) {
		k--
	}
	if s.lang.Code != "en" || p.head.Attrs["body"] != "state" || !s.endsClass(k, class.Led, first) {
		return nil
	}
	for x := k; x > max(first, k-5); x-- {
		if !s.is(x, class.Deputation) {
			continue
		}
		if c := s.nameEnding(x); c != nil && c.typ == graph.Country {
			return c.ent
		}
	}
	return nil
}

// delegationOf returns the body or the province whose delegation the holder of a
// post leads, or is told to be of first: "Une délégation du Parlement wallon emmenée par le président
// X", "une délégation de la région A, composée de la vice-présidente X et de Y".
func (s *section) delegationOf(p *post) *entity {
	first, k := s.firstOf(p.from), p.from-1
	for k >= first && s.is(k, class.Determiner) {
		k--
	}
	if !s.endsClass(k, class.Led, first) && (s.lang.Code != "fr" || !s.endsClass(k, class.Comprises, first)) {
		return nil
	}
	var out *entity
	for _, m := range s.mentions {
		if m.from < first || m.to > k || m.ent == nil || m.dead || nominalForm(m) || m.typ != graph.Organization && m.typ != graph.Province && (m.typ != graph.Place || p.head.Attrs["body"] != "place") || m.parent != nil {
			continue
		}
		if m.typ == graph.Province && p.head.Attrs["body"] != "province" && !s.lang.Lists(class.ChairPost, p.head.Lemma()) || m.typ == graph.Organization && p.head.Attrs["portfolio"] == "yes" {
			continue
		}
		for x := max(first, m.from-7); x < m.from; x++ {
			if s.is(x, class.Deputation) || s.is(x, class.Demonstrative) && out != nil {
				out = m.ent // "la délégation de A conduite par X … celle de B conduite par le président Y"
			}
		}
	}
	return out
}

// deputyOf returns where the vice-president of a list is one: where its president
// is who stands before in the sentence.
func (s *section) deputyOf(p *post) *entity {
	chief, vice := strings.CutPrefix(p.head.Lemma(), "vice-")
	if !vice || s.lang.Code == "fr" && s.ofGathering(p) {
		return nil
	}
	var out *entity
	for _, q := range s.posts {
		if q.from < p.from && (s.sent[q.from] == s.sent[p.from] || s.is(p.from-1, class.BackReference) && s.lang.Code == "fr") && q.head != nil && q.head.Lemma() == chief {
			if bs := s.namedBodies(q); len(bs) > 0 && !s.metBetween(q.to, p.from) {
				out = bs[0].ent
			}
		}
	}
	return out
}

// metBetween reports whether tokens a…b of a French text tell that those on either side met, so that
// they are of two sides: "la présidente de A, X, a été accueillie par Y, vice-président".
func (s *section) metBetween(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if s.cover[k] == nil && !s.inPost(k) && s.is(k, class.Meets) {
			return true
		}
	}
	return false
}
