package extract

import "entente/loader/lexicon/class"

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
