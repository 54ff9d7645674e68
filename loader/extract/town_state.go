package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/gazetteer"
)

// listedState returns the state of the nearest place before an unknown one in a list that a plural opens,
// of which the text or the gazetteer says it, where brackets tell no states: "les communes de A, Testar et Testine"; or "".
func (s *section) listedState(m *mention) string {
	const most = 12 // members
	if s.lang.Code != "fr" || m.typ != graph.Place || m.name != nil || m.parent != nil || s.text(m.to) == "(" && s.overNumbersAside(m.to, len(s.toks)) == m.to {
		return ""
	}
	first := s.firstOf(m.from)
	state, at := "", m.from
	for n := 0; n < most; n++ {
		k := at - 1
		if s.is(k, class.De) {
			k--
		}
		if k <= first || s.text(k) != "," && !s.is(k, class.PlainAnd) {
			break
		}
		if s.text(k-1) == ")" && s.numbersAside(k-1) < 0 {
			return ""
		}
		c := s.coverEnding(s.townEnd(k))
		if c == nil || !placeLike(c.typ) {
			return ""
		}
		if state == "" && c.name != nil {
			state = s.countryOf(c)
		} else if state == "" {
			if state = s.toldState(c); state == "" {
				state = s.townsOf(c)
			}
		}
		at = c.from
	}
	k := at - 1
	if s.is(k, class.De) || s.is(k, class.BareDe) {
		k--
	}
	if at == m.from || state == "" || k <= first {
		return ""
	}
	if h, ok := s.classAt(k, class.PlaceHead); !(ok && h.n == 1 && s.lang.Ends(s.fold(k), class.PluralEnding)) && !s.endsClass(k, class.Settlements, first) {
		return ""
	}
	return state
}

// onlyState returns the only state in which the gazetteer has a place of an unknown one's name, which is none that the
// section tells of: "le maire de Testare" in an article on China. Short names are many villages'.
func (s *section) onlyState(m *mention) string {
	const least, accented = 6, 4 // letters: few villages elsewhere are spelled with accents
	if s.lang.Code != "fr" || m.typ != graph.Place || m.name != nil || m.head != nil {
		return ""
	}
	length := len(s.runKey(m.from, m.to))
	if length < accented || length < least && len(s.toks[m.from].Text) == len(s.toks[m.from].Fold) || s.isGiven(m.from) || s.is(m.from, class.PlacePrefix) {
		return ""
	}
	return onlyHome(s.townStatesAt(m.from, m.to))
}

// onlyHome returns the one of some states where there is one and no hamlet is meant, or "".
func onlyHome(states gazetteer.States) string {
	state := ""
	for h := range states.All {
		if state != "" || h.ByName || h.Digits < 3 {
			return ""
		}
		state = h.Code
	}
	return state
}
