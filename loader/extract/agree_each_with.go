package extract

import "entente/loader/lexicon/class"

// signedRespectively parts the sides of an agreement into pairs where a sentence says that each of
// those before "avec" signed with one of as many behind it, "A, B et C ont respectivement signé des
// accords avec D, E et F", and returns these pairs and the sides told of elsewhere.
func (s *section) signedRespectively(sides []*mention) (pairs [][2]*mention, rest []*mention) {
	if s.lang.Code != "fr" || len(sides) < 4 {
		return nil, nil
	}
	last := -1
	for _, side := range sides {
		n := s.sent[side.from]
		if n == last || !s.sentenceHas(s.sents[n].First, class.Respectively) {
			continue
		}
		last = n
		var left, right []*mention
		rest = rest[:0]
		with := s.withIn(n)
		for _, m := range sides {
			switch {
			case s.sent[m.from] != n:
				rest = append(rest, m)
			case m.from < with:
				left = append(left, m)
			default:
				right = append(right, m)
			}
		}
		if with < 0 || len(left) < 2 || len(left) != len(right) {
			continue
		}
		for i := range left {
			pairs = append(pairs, [2]*mention{left[i], right[i]})
		}
		return pairs, rest
	}
	return nil, nil
}

// withIn returns the first "avec" of sentence n that stands in no name, or -1.
func (s *section) withIn(n int) int {
	for k := s.sents[n].First; k < s.sents[n].Last; k++ {
		if s.is(k, class.With) && s.cover[k] == nil {
			return k
		}
	}
	return -1
}
