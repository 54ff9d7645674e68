package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// townGiven reports whether the run i…to begins with a given name with which towns of the state
// that the article is written in are called too, and no patronymic makes it a person's: "Sidi
// Testar", but "Sidi Ould Testar".
func (s *section) townGiven(i, to int) bool {
	h, ok := s.classAt(i, class.TownGiven)
	if !ok || s.lang.Code != "fr" || s.home == "" || to-i < 2 || to-i > 3 || s.toks[i+1].Hyphen || s.sonOf(i, to) {
		return false
	}
	return strings.Contains(h.entry.Attrs["in"], s.home)
}

// headsTown reports whether the post of one who heads a town stands right before "de" in front of
// token i, so that what follows is the town, though persons are called so: "le maire de Baba
// Testi, Paul X".
func (s *section) headsTown(i int) bool {
	p := s.holdsPlace(i)
	if p != nil && p.same {
		return true
	}
	return p != nil && p.head != nil && p.to == i-1 && !p.plural && p.head.Attrs["body"] == "place" && p.head.Attrs["weak"] != "yes" && p.head.Attrs["portfolio"] != "yes"
}

// counterpartsTown reports whether the run of capitals at token i is the town or province of the
// counterpart p of one who heads such too, and whose name stands behind it: "le maire de A, X, et
// son homologue de Testville, Paul Y".
func (s *section) counterpartsTown(p *post, i int) bool {
	k := i
	for k < len(s.toks) && k-i < 4 && s.toks[k].Cap && !s.toks[k].Punct {
		k++
	}
	if k == i || s.toks[i].AllCap {
		return false
	}
	switch s.text(k) {
	case "(":
		if s.coverAt(k+1) != nil {
			k = s.behindBracket(k, len(s.toks)) // "son homologue de A (Mali), X"
		}
	case ",":
		if end := s.seatWhere(k+1, len(s.toks)); end > 0 {
			k = end // "son homologue de A, au Mali, X"
		} else {
			k = s.overTownState(k)
		}
	default:
		k = s.overTownState(k) // "son homologue de A au Mali, X"
	}
	if s.text(k) != "," {
		return false
	}
	n := k + 1
	if h, ok := s.classAt(n, class.Honorific); ok {
		n += h.n
	}
	if !s.toks[n].Cap || !s.toks[n+1].Cap || s.toks[n+1].Punct || s.is(n, class.Function) {
		return false
	}
	return s.headsPlaceToo(p)
}

// headsPlaceToo reports whether the post told of before the counterpart p in its sentence is that
// of one who heads a town or a province, or its council.
func (s *section) headsPlaceToo(p *post) bool {
	first := s.firstOf(p.from)
	for x := len(s.posts) - 1; x >= 0; x-- {
		if q := s.posts[x]; q.to <= p.from && q.from >= first && q.head != nil {
			return q.head.Attrs["body"] == "place" || q.head.Attrs["body"] == "province" || len(q.bodies) == 1 && q.bodies[0].head != nil && q.bodies[0].head.Attrs["level"] != ""
		}
	}
	return false
}
