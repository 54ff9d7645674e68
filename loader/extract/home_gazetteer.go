package extract

import "entente/loader/lexicon/class"

// gazetteerHome returns the state of most of the towns, two at least, that a section which names no state and no town of
// the tables tells of by names that the gazetteer has nowhere else: "le maire de Testaxis", or "".
func (s *section) gazetteerHome() string {
	votes, best := map[string]int{}, ""
	for i := 1; i < len(s.toks); i++ {
		if !s.toks[i].Cap || s.toks[i].Punct || s.toks[i].Hyphen || !s.is(i-1, class.BareDe) && !s.is(i-1, class.Locative) && s.text(i-1) != "," {
			continue
		}
		to := i + 1
		for to < len(s.toks) && (s.toks[to].Hyphen || s.toks[to].Cap && !s.toks[to].Punct) {
			to++
		}
		if code := onlyHome(s.townStatesAt(i, to)); code != "" && !s.isGiven(i) && !s.isSurname(i) && len(s.toks[i].Fold)+to-i > 5 {
			if votes[code]++; votes[code] > max(1, votes[best]) {
				best = code
			}
		}
	}
	return best
}
