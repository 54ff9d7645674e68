package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// What a wording says of the state that a story is written from.
const (
	oursNever    = -100 // a state to which "notre pays" is the other side
	oursBeside   = -4   // a state named beside "notre pays"
	oursOpposite = -2   // the state of a counterpart
	oursHost     = 2    // where an envoy is sent
	oursPeople   = 4    // whose people abroad a minister looks after
	oursVisited  = -12  // a state that somebody visits who holds a post of a state which goes unnamed
	oursFirst    = 3    // the first of two states in one adjective
)

// weighOurs adds to the votes of each state what wordings tell that only the press of one side
// has: beside "notre pays" other states are named, "l'ambassadeur de notre pays en A", counterparts are foreign, envoys are sent to
// where they are told of, ministers look after the people of their own state that live abroad,
// and an adjective of two states begins with the own one, "algéro-tunisien".
func (s *section) weighOurs(votes map[string]int) {
	for _, sent := range s.sents {
		beside := s.oursIn(sent.First, sent.Last)
		told := map[string]bool{}
		for i := sent.First; i < sent.Last; i++ {
			code, form := s.stateNamedAt(i)
			if code == "" {
				continue
			}
			if s.facesOurs(i, sent.First) {
				votes[code] += oursNever
			}
			host := form == lexicon.FullName && s.hostOfEnvoy(i, sent.First)
			if beside && !told[code] && !host {
				votes[code] += oursBeside
				told[code] = true
			}
			abroad := s.is(i+1, class.ResidentAbroad) && s.toks[i].Cap
			switch {
			case form == lexicon.Prefix && !s.is(i, class.SetPrefix):
				votes[code] += oursFirst
			case abroad && s.is(i-1, class.PluralDe):
				votes[code] += oursPeople
			case form == lexicon.Adjective && s.is(i-1, class.Counterpart):
				votes[code] += oursOpposite
			case s.accreditedHere(i, sent.First):
				votes[code] += hostOfMany
			case host:
				votes[code] += oursHost
			case form == lexicon.FullName && s.visitedByOurs(i, sent.First):
				votes[code] += oursVisited
			}
		}
	}
}

// oursIn reports whether "notre pays" stands between two tokens of a sentence and outside
// quotation marks.
func (s *section) oursIn(first, last int) bool {
	for i := first; i < last; i++ {
		if s.is(i, class.OurCountry) && !s.quotedSince(first, i) {
			return true
		}
	}
	return false
}

// facesOurs reports whether the state named at token i is the other side to "notre pays" right before
// it: "entre notre pays et l'A", "ambassadeur de notre pays auprès de la République d'A".
func (s *section) facesOurs(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.Article) || s.is(k, class.De)) {
		k--
	}
	if ours, ok := s.classAt(k-2, class.OurCountry); k-2 < first || !ok || ours.n != 2 || s.quotedSince(first, k) {
		return false
	}
	return s.is(k, class.AccreditedTo) || s.is(k, class.Locative) || s.is(k, class.PlainAnd) && s.is(k-3, class.Between)
}

// stateNamedAt returns the code of the state that a name or an adjective at token i means, and how it
// does so, or "".
func (s *section) stateNamedAt(i int) (string, lexicon.NameForm) {
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if v.Name.Type == graph.Country && !v.Ambiguous && (v.Form == lexicon.FullName || v.Form == lexicon.Adjective || v.Form == lexicon.Prefix && s.toks[i+h.N].Hyphen) {
				return v.Name.Country, v.Form
			}
		}
	}
	return "", 0
}

// visitedByOurs reports whether the state named at token i is where somebody pays a visit whose post names no state,
// nor does anything else before it: "Le Premier ministre, X, a effectué une visite de travail à Paris, en France", "X, ministre de la Santé,
// se trouve au Togo".
func (s *section) visitedByOurs(i, first int) bool {
	if !s.is(i-1, class.Locative) && !s.is(i-2, class.Locative) {
		return false
	}
	visit, office := false, false
	for k := first; k < i; k++ {
		if code, _ := s.stateNamedAt(k); code != "" {
			return false
		}
		if h, ok := s.classAt(k, class.Event); ok && h.entry.Attrs["visit"] == "yes" || s.is(k, class.VisitsVerb) {
			visit = office
		}
		if h, ok := s.classAt(k, class.Post); ok && !visit {
			office = office || h.entry.Attrs["body"] == "state"
		}
	}
	return visit
}

// hostOfEnvoy reports whether the state named at token i is that to which an envoy of another one is
// sent: "l'ambassadeur du Mali au Togo".
func (s *section) hostOfEnvoy(i, first int) bool {
	const reach = 7
	if !s.is(i-1, class.Locative) {
		return false
	}
	for x := i - 2; x >= max(first, i-reach); x-- {
		if h, ok := s.classAt(x, class.Post); ok {
			return h.entry.Attrs["envoy"] == "yes" && s.is(x+h.n, class.De)
		}
		if s.toks[x].Punct {
			return false
		}
	}
	return false
}
