package lexicon

import (
	"strings"

	"entente/graph"
)

// shortestMisspelt is how many letters a name has at least that is known again with a letter wrong.
const shortestMisspelt = 6

// ProvinceLike returns the province of one of some states whose name the folded words of a run come near
// to: one letter of six to nine is wrong, two of ten to thirteen, three of more ("Kolikoro" for
// Koulikoro, "Haut-Katannga" for Haut-Katanga); nil where there is none or more than one. The
// first letter is right.
func (n *Names) ProvinceLike(words []string, of func(country string) bool) *Name {
	key := strings.Join(words, "")
	if len(key) < shortestMisspelt {
		return nil
	}
	var best *Name
	tie, least := false, min(3, (len(key)-2)/4)
	for _, p := range n.Provinces {
		if !of(p.Country) {
			continue
		}
		for _, form := range p.Forms {
			other := strings.Join(strings.FieldsFunc(graph.Fold(form), func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' }), "")
			if len(other) < shortestMisspelt || other[0] != key[0] || max(len(other)-len(key), len(key)-len(other)) > least {
				continue
			}
			switch d := distance(key, other); {
			case d == 0:
				return nil // a name of the tables: whoever asks has reasons not to take it
			case d < least || d == least && best == nil:
				best, least, tie = p, d, false
			case d == least && best != p:
				tie = true
			}
		}
	}
	if tie {
		return nil
	}
	return best
}
