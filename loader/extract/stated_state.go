package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// statedState returns the state in which the text says that a name lies which ends before token
// k: "le préfet des Lacs (Togo)", "la province de la Comoé au Burkina Faso", "la région de
// l'Ouest du Cameroun"; or "".
func (s *section) statedState(k int) string {
	if s.lang.Code != "fr" || k+1 >= len(s.toks) || s.sent[k] != s.sent[k-1] {
		return ""
	}
	bracket := s.text(k) == "("
	at := k + 1
	if !bracket {
		if !s.is(k, class.Locative) && !s.is(k, class.De) {
			return ""
		}
		if s.is(at, class.ArticleBehindDe) {
			at++
		}
	}
	for n := len(s.nameHits[at]) - 1; n >= 0; n-- {
		h := s.nameHits[at][n]
		for _, v := range h.Values {
			if v.Name.Type != graph.Country || v.Form != lexicon.FullName && v.Form != lexicon.Abbreviation || !s.toks[at].Cap {
				continue
			}
			if bracket && s.text(at+h.N) != ")" {
				return ""
			}
			return v.Name.Country
		}
	}
	return ""
}

// statedElsewhere reports whether the text says that a name which a post or "la province de"
// introduces lies in another state than the unit of that name in the tables: "la province de
// la Comoé au Burkina Faso", where the Comoé of the tables is a district of Côte d'Ivoire.
func (s *section) statedElsewhere(v lexicon.NameMatch, i, n int) bool {
	if s.lang.Code != "fr" || v.Name.Type != graph.Province || v.Form != lexicon.FullName || len(v.Name.Country) != 2 || i == 0 {
		return false
	}
	if s.namesakes[v.Name] {
		return true
	}
	state := s.statedState(i + n)
	if s.is(i+n, class.Locative) && (s.countryNear(i, v.Name.Country) || s.besideCompatriot(v.Name, i) || s.whoCome(i)) {
		return false // "une délégation de la préfecture japonaise de A au Vietnam": where it goes
	}
	return state != "" && state != v.Name.Country && (s.text(i+n) == "(" || s.placeHeadBefore(i) != "" || s.seatBefore(i) != "")
}

// whoCome reports whether the unit at token i is told of as that from which somebody or something
// comes: "une délégation de la province du A au Vietnam", "l'équipe médicale de la province du A".
func (s *section) whoCome(i int) bool {
	for k, first := i-1, s.firstOf(i); k >= max(first, i-8) && !s.toks[k].Punct && !s.toks[k].Cap; k-- {
		if s.is(k, class.ComesThence) {
			return true
		}
		if s.is(k, class.Post) || s.is(k, class.Preposition) && !s.is(k, class.De) {
			return false
		}
	}
	return false
}

// stateAbroad notes the provinces of a name at token i that none of what follows it can mean,
// for the text says once that the unit of this name lies in another state.
func (s *section) stateAbroad(h nameHit, i int) {
	for _, v := range h.Values {
		if !s.toks[i].Cap || !s.statedElsewhere(v, i, h.N) {
			continue
		}
		state := s.statedState(i + h.N)
		if !slices.ContainsFunc(h.Values, func(w lexicon.NameMatch) bool { return w.Name.Country == state }) {
			s.namesakes[v.Name] = true
		}
	}
}

// countryNear reports whether the sentence names the country.
func (s *section) countryNear(i int, code string) bool {
	n := s.sent[i]
	if code == "" || n < 0 {
		return false
	}
	if s.statesIn[n] == nil {
		s.statesIn[n] = s.statesNamed(s.sents[n].First, s.sents[n].Last)
	}
	return s.statesIn[n][code]
}

// noStates is what a run of tokens names that names no state. Nothing is put into it.
var noStates = map[string]bool{}

// statesNamed returns the codes of the states that a run of tokens names, by
// any form but their capitals.
func (s *section) statesNamed(first, last int) map[string]bool {
	out := noStates
	for k := first; k < last; k++ {
		for _, h := range s.nameHits[k] {
			for _, v := range h.Values {
				if v.Name.Type == graph.Country && v.Form != lexicon.Capital {
					if len(out) == 0 {
						out = map[string]bool{}
					}
					out[v.Name.Country] = true
				}
			}
		}
	}
	return out
}
