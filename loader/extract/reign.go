package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// mostReign bounds the words of a ruler's name.
const mostReign = 4

// reignAt returns the state whose king the tables know by the name behind the title at token i:
// "le roi Testo III", "l'émir Testari II". Who rules alone stands for his state where the text
// does not name it. The second result is false where there is none.
func (s *section) reignAt(i, last int) (string, bool) {
	if !s.is(i, class.SoleRuler) {
		return "", false
	}
	h, _ := s.classAt(i, class.SoleRuler)
	return s.rulerNamed(i+h.n, last)
}

// rulerNamed returns whose statesman the tables know by the name that begins at token k, the
// longest one.
func (s *section) rulerNamed(k, last int) (state string, ok bool) {
	var words []string
	for n := k; n < min(last, k+mostReign) && s.toks[n].Cap && !s.toks[n].Punct; n++ {
		words = append(words, s.toks[n].Fold)
		if man, known := s.lx.Names.Statesmen[strings.Join(words, " ")]; known && man.Unit == nil && len(words) > 1 {
			state, ok = man.Country, true
		}
	}
	return state, ok
}

// reigns reports whether the title of a king or of one of his house stands at token k: "la reine".
func (s *section) reigns(k int) bool {
	h, ok := s.classAt(k, class.Honorific)
	return ok && h.n == 1 && h.entry.Attrs["post"] == "yes"
}
