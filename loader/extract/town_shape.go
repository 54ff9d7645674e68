package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townAt returns the end of a town's name at token i that its shape gives away
// where no table has it, "Ivry-sur-Seine", "Saint-Ouen", or i. What looks like one
// behind an honorific or a given name is a surname.
func (s *section) townAt(i, first, last int) int {
	if s.lang.Code == "en" {
		return s.englishTownAt(i, first, last)
	}
	if !s.toks[i].Cap || s.toks[i].Hyphen || s.toks[i].Elided || i+1 >= last || !s.toks[i+1].Hyphen || s.lang.Code != "fr" {
		return i
	}
	end, shaped := i+1, s.is(i, class.TownSaint)
	for end < last && s.toks[end].Hyphen {
		shaped = shaped || s.is(end, class.TownLink) && !s.toks[end].Cap && end+1 < last && s.toks[end+1].Hyphen && s.toks[end+1].Cap
		end++
	}
	switch part, to := s.partOfRegion(i); {
	case part != nil && to == end:
		return end // "Haute-Alsace", "Haute-Côte-Nord"
	case !shaped, !s.toks[end-1].Cap, s.toks[end-1].Number:
		return i
	case end < last && s.toks[end].Cap && !s.toks[end].Punct && s.cover[end] == nil:
		return i
	case i > first && (s.endsHonorific(i-1, first) || s.isGiven(i-1) || s.isSurname(i-1)):
		return i
	case s.is(i, class.TownSaint) && s.namedBodyEnds(i, first):
		return i // "la Clinique Saint-Luc"
	}
	return end
}

// namedBodyEnds reports whether the noun of a body that a proper name may follow at once ends right
// before token i: "hôpital", "collège", but no company, which is named after its town too.
func (s *section) namedBodyEnds(i, first int) bool {
	for x := i - 1; x >= max(first, i-4); x-- {
		if h, ok := s.classAt(x, class.Body); ok && x+h.n == i {
			return h.entry.Attrs["name"] == "yes" && h.entry.Attrs["company"] != "yes"
		}
	}
	return false
}

// townOfProvince returns where the noun begins that makes a town or district of a
// province's name, "le district de Champassak", or -1. A municipality is a town itself, and "Testan, ville du Hunan",
// "A, ville de Bretagne", "une ville de Bretagne" lie there.
func (s *section) townOfProvince(m *mention) int {
	if m.typ != graph.Province || m.form != lexicon.FullName {
		return -1
	}
	switch m.name.Kind {
	case "province", "region", "state", "prefecture", "canton":
	default:
		return -1
	}
	head := s.headNounBefore(m.from)
	if head < 0 || s.lang.Ends(s.fold(head), class.PluralEnding) || !s.is(m.from-1, class.BareDe) && !s.is(m.from-1, class.ElidedDe) {
		return -1
	}
	if s.is(head-1, class.IndefiniteArticle) || head > 1 && s.text(head-1) == "," && s.toks[head-2].Cap {
		return -1
	}
	return head
}

// townStates returns the states, of those that the section names, in which a
// town has a name of such a shape, or nil.
func (s *section) townStates(m *mention) map[string]bool {
	if m.name == nil && m.typ == graph.Place && s.numbered[string(s.runKey(m.from, m.to))] {
		return s.statesListed(class.NumberedState) // "Golfe 3"
	}
	if m.name != nil || m.typ != graph.Place || s.townAt(m.from, s.firstOf(m.from), m.to) != m.to {
		return nil
	}
	return s.statesListed(class.TownState)
}

// statesListed returns those of the states of a class that the section names, or nil.
func (s *section) statesListed(c lexicon.Class) map[string]bool {
	var out map[string]bool
	for _, e := range s.lang.Of(c) {
		if code := e.Attrs["state"]; s.votes[code] > 0 || c == class.NumberedState && s.home == code {
			if out == nil {
				out = map[string]bool{}
			}
			out[code] = true
		}
	}
	return out
}
