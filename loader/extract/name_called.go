package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// calledSo reports whether the section calls a name that a town and a province
// share "le canton de …" or the like somewhere, and never a town.
func (s *section) calledSo(fold string) bool {
	if s.called == nil {
		s.called = map[string]graph.EntityType{}
		for _, sent := range s.sents {
			for i := sent.First; i < sent.Last; i++ {
				if !s.sharedByProvince(i) {
					continue
				}
				word := s.toks[i].Fold
				head := graph.EntityType(s.placeHeadBefore(i))
				listed := head == "" && s.amongSettlements(i)
				switch {
				case (listed || head == graph.Place && s.townNounBefore(i)) && s.called[word] != graph.Province:
					s.called[word] = calledTown
				case head == graph.Place && s.called[word] != calledTown:
					s.called[word] = head
				case head == graph.Province && s.called[word] == "":
					s.called[word] = head
				case head == graph.Province && s.called[word] == calledTown:
					s.called[word] = graph.Place
				}
			}
		}
	}
	return s.called[fold] == graph.Province
}

// calledTown says of a name that the section calls it "la ville de …", and never a province.
const calledTown graph.EntityType = "town"

// townByNoun reports whether a name that mostly is a province's is the town, as the section calls it
// somewhere, and stands without an article.
func (s *section) townByNoun(fit []lexicon.NameMatch, i int) bool {
	if s.lang.Code != "fr" || s.is(i-1, class.Article) || s.is(i-1, class.ArticleBehindDe) || !slices.ContainsFunc(fit, func(v lexicon.NameMatch) bool { return v.Name.Prefer == "province" }) {
		return false
	}
	s.calledSo("") // fills s.called
	return s.called[s.toks[i].Fold] == calledTown
}

// townNounBefore reports whether "ville", "commune" or the like stands before a bare "de" and the name at
// token i, at most an adjective between, and is no end of another noun: "la ville malienne de A", but
// "l'hôtel de ville de A".
func (s *section) townNounBefore(i int) bool {
	if !s.is(i-1, class.BareDe) && !s.is(i-1, class.ElidedDe) {
		return false
	}
	for k := i - 2; k >= max(0, i-3); k-- {
		if h, ok := s.classAt(k, class.PlaceNoun); ok && h.n == 1 {
			return h.entry.Attrs["of"] == string(graph.Place) && !s.is(k-1, class.BareDe)
		}
	}
	return false
}

// amongSettlements reports whether token i begins a further member of a list of towns, of each of which
// brackets may tell the state: "les villes de A (Mali), B (Niger) et | C", "les communes de A et de | B".
func (s *section) amongSettlements(i int) bool {
	const reach = 60
	first := s.firstOf(i)
	k, members := i-1, 0
	for ; s.lang.Code == "fr" && k > max(first, i-reach); k-- {
		switch t := &s.toks[k]; {
		case t.Text == ")":
			for k--; k > first && s.text(k) != "(" && s.text(k) != ")"; k-- {
			}
			if s.text(k) != "(" {
				return false
			}
		case t.Text == ",", s.is(k, class.PlainAnd):
			members++
		case t.Cap && !t.Punct, t.Hyphen, s.is(k, class.Genitive), s.is(k, class.ArticleBehindDe):
		default:
			h, ok := s.classAt(k, class.Settlements)
			return ok && h.n == 1 && members > 0 && s.is(k+1, class.De) && s.toks[k+2].Cap
		}
	}
	return false
}

// sharedByProvince reports whether a town and a province have the name at token i.
func (s *section) sharedByProvince(i int) bool {
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if v.Name.Type == graph.Province && v.Name.Prefer == "city" || v.Name.Type == graph.Place && v.Name.Prefer == "province" {
				return true
			}
		}
	}
	return false
}
