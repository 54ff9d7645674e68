package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partStart returns where "l'ouverture de", "les travaux de" begin that stand
// before an event, whose parts they are: who opens the event takes part in it. Any noun
// before "de" counts. It is where the unit begins if none stands there.
func (s *section) partStart(u unit, first int) int {
	at := u.from
	if u.typ != graph.Event {
		return at
	}
	for at-2 >= first && s.is(at-1, class.De) {
		k := at - 2
		for k > first && (s.is(k, class.Adjective) || s.adjectival(k)) && !s.endsClass(k, class.EventPart, first) {
			k--
		}
		for k > first && s.endsClass(k-1, class.EventPart, first) {
			k--
		}
		at = s.startOfClass(k, class.EventPart, first)
	}
	return at
}

// ceremonyOfAnother reports whether the ceremony whose n words begin at token i opens or closes a
// gathering that the text tells of first with it, and is a part of it: "la cérémonie d'ouverture d'un
// festival", while "la cérémonie d'ouverture du Festival X" has a name of its own.
func (s *section) ceremonyOfAnother(i, n int) bool {
	if s.lang.Code != "fr" || !s.is(i, class.Ceremony) || !s.is(i+n, class.BareDe) {
		return false
	}
	h, ok := s.classAt(i+n+1, class.EventPart)
	k := i + n + 1 + h.n
	if ok && s.is(k, class.Adjective) {
		k++
	}
	return ok && s.is(k, class.BareDe) && s.is(k+1, class.IndefiniteArticle) && s.is(k+2, class.Event)
}

// startOfClass returns where the longest phrase of the class begins that ends at token k, or k.
func (s *section) startOfClass(k int, c lexicon.Class, first int) int {
	for x := max(first, k-3); x < k; x++ {
		if h, ok := s.classAt(x, c); ok && x+h.n == k+1 {
			return x
		}
	}
	return k
}

// toldBefore returns what a trigger is about that its clause does not name where
// it would be sought: what "y" and "en" stand for ("s'y rendre", "en présideront
// l'ouverture"), and what the frame's own anaphora asks for.
func (s *section) toldBefore(h clauseHit) []*mention {
	f := h.frame
	r := f.Roles[1]
	switch f.Relation {
	case graph.ParticipatedIn:
		if r.Where == "obj" && s.is(h.a-1, class.In) && !s.lang.Ends(s.fold(h.a), class.GerundEnding) && s.lang.Code == "fr" {
			return s.inHand(f.Relation, h.a)
		}
	case graph.Visited:
		if s.lang.Code == "fr" && s.is(h.a, class.Where) {
			if at := s.placeInHand(r, h.a); len(at) > 0 && (at[0].to == h.a || at[0].to == h.a-1 && s.text(h.a-1) == ",") {
				return at // "à A, où il se rendra"
			}
			return nil
		}
		if s.saysThere(h) {
			return s.placeInHand(r, h.a)
		}
	}
	if f.Flags.Anaphora {
		return s.inHand(f.Relation, h.a)
	}
	return nil
}

// saysThere reports whether "y" stands in a trigger, which the place told of before is then
// meant by: "La délégation s'y est rendue chez A".
func (s *section) saysThere(h clauseHit) bool {
	for k := h.a; k < h.b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.PronominalPlace) {
			return true
		}
	}
	return false
}

// placeInHand returns the place that "y" means at token k: the one that this
// sentence or one of the two before it named last, and not as where a post is held.
func (s *section) placeInHand(r lexicon.Role, k int) []*mention {
	for n := s.sent[k]; n >= max(0, s.sent[k]-2); n-- {
		for x := len(s.units[n]) - 1; x >= 0; x-- {
			if u := s.units[n][x]; u.to <= k && r.Types.Has(u.typ) {
				return []*mention{u.m}
			}
		}
	}
	return nil
}

// eventBehindDe reports whether "de" and an event's head stand at token k, an
// ordinal before the head.
func (s *section) eventBehindDe(k, last int) bool {
	h, ok := s.classAt(k, class.De)
	if !ok {
		return false
	}
	for k += h.n; k < last && (s.isOrdinal(k) || s.is(k, class.DemonstrativeArticle)); {
		k++
	}
	return k < last && s.is(k, class.Event)
}

// withoutAgents leaves out of those who may have been received those whom "par"
// behind token k names as hosts: "Accueillie à A par X, Mme Y a signé avec lui …".
func (s *section) withoutAgents(list []*mention, units []unit, k int) []*mention {
	var out []*mention
	for _, m := range list {
		host := false
		for _, u := range units {
			host = host || u.m == m && u.from > k && s.governed(u, k)
		}
		if !host {
			out = append(out, m)
		}
	}
	return out
}
