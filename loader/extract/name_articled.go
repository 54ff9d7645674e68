package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townWithoutArticle reports whether the name at tokens i…i+n, which a province with an
// article and a town without one share, is the town's: "à Québec", "Québec, le 3 mai",
// and "Québec et Lyon" where the section speaks of the town of that name.
func (s *section) townWithoutArticle(i, n int) bool {
	if s.lang.Code != "fr" || !s.is(i, class.ArticledProvince) {
		return false
	}
	first, last := s.bounds(i)
	switch {
	case i > first && s.is(i-1, class.BarePlacePreposition):
		return i+n >= last || !s.toks[i+n].Hyphen
	case i > first:
		return false
	case i+n+2 < last && s.text(i+n) == "," && s.is(i+n+1, class.DateArticle):
		return true
	}
	return (s.is(i+n, class.PlainAnd) || s.startsVerb(i+n) && !s.articledTold(s.fold(i))) && s.townCalled(s.fold(i))
}

// articledTold reports whether the section tells of the province of a folded name by its article alone: "au Québec",
// and not "la province du Québec".
func (s *section) articledTold(fold string) bool {
	for _, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			if s.fold(i) == fold && s.articled(i-1) && s.placeHeadBefore(i) != string(graph.Province) {
				return true
			}
		}
	}
	return false
}

// townAtState reports whether the name at tokens i…i+n, which a town shares with a province of a state of
// whose provinces "à" never tells, is the town's: "à Soleure", beside "dans le canton de Soleure".
func (s *section) townAtState(fit []lexicon.NameMatch, i, n int) bool {
	if s.lang.Code != "fr" || !s.is(i-1, class.TownPreposition) || i+n < len(s.toks) && s.toks[i+n].Hyphen {
		return false
	}
	for _, v := range fit {
		if v.Name.Type == graph.Place && v.Name.Prefer == "province" && s.lang.Lists(class.TownAtState, v.Name.Country) {
			return true
		}
	}
	return false
}

// townCalled reports whether the section calls a folded name that of a town: "la ville
// de Québec", "le maire de Québec".
func (s *section) townCalled(fold string) bool {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			if s.fold(i) == fold && (s.placeHeadBefore(i) == string(graph.Place) || s.seatBefore(i) == string(graph.Place)) {
				return true
			}
		}
	}
	return false
}

// behindParticle reports whether token i goes on a French name behind its article or the like: "Fahd al-Salem",
// "Talal Al Sabah".
func (s *section) behindParticle(i, first int) bool {
	k := i - 1
	if s.lang.Code != "fr" || k <= first || !s.is(k, class.Particle) || s.is(k, class.WeakParticle) {
		return false
	}
	named := s.toks[k-1].Cap && !s.toks[k-1].Punct && s.cover[k-1] == nil
	return s.toks[i].Hyphen && (named || !s.toks[k].Cap) || named && s.toks[k].Cap && s.isGiven(k-1)
}
