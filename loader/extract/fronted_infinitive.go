package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// pronounOfMain returns whom the pronoun means with which the sentence begins whose verb an infinitive
// follows: "Il a parlé à la presse avant de se rendre à A", "Il a fait halte à A pour voir B".
func (s *section) pronounOfMain(r lexicon.Role, h clauseHit, units []unit, first int, he *entity) []*mention {
	if s.lang.Code != "fr" || !r.Types.Has(graph.Person) || !s.is(h.a, class.InfinitiveAside) && !s.is(h.a-1, class.InfinitiveAside) && !s.is(h.a-2, class.InfinitiveAside) {
		return nil
	}
	k := first
	for k < h.a && k < first+6 && !s.is(k, class.Pronoun) {
		if s.cover[k] != nil {
			return nil
		}
		k++
	}
	if !s.is(k, class.Pronoun) || k >= h.a {
		return nil
	}
	for x := k + 1; x < h.a; x++ {
		if s.is(x, class.RelativeSubject) || s.is(x, class.Complementizer) {
			return nil // "Il a salué les élus qui viennent d'arriver"
		}
	}
	out, _ := s.pronounSubject(r, units, k, first, he)
	return out
}

// doneBeforehand reports whether the verb that ends at token k stands in an infinitive that tells
// what the subject does before, after or for the sake of something else, so that what stands
// behind the verb is its object and no subject: "Avant de recevoir A et B, C a visité D", "Après
// avoir reçu A, …", "Pour rencontrer A, …".
func (s *section) doneBeforehand(k, first int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for k > first && s.is(k, class.Adv) && s.cover[k] == nil && s.toks[k].Text != "," {
		k--
	}
	switch {
	case k <= first || s.cover[k] != nil || s.toks[k].Punct:
		return false
	case s.infinitive(k):
		k--
	case s.participle(k):
		for k--; k > first && (s.is(k, class.Adv) || s.text(k) == "été"); k-- {
		}
		if t := s.fold(k); t != "avoir" && t != "etre" {
			return false
		}
		k--
	default:
		return false
	}
	for k > first && (s.is(k, class.PreverbalClitic) || s.is(k, class.ReflexiveClitic) || s.is(k, class.Adv) || s.is(k, class.BareDe)) {
		k--
	}
	return k >= first && s.is(k, class.InfinitiveAside) && s.cover[k] == nil
}
