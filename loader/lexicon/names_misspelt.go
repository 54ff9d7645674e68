package lexicon

import "strings"

// shortestMisspelt is how many letters a name has at least that is known again with a letter wrong.
const shortestMisspelt = 6

// A spelling is a form of a province's name, its words run together.
type spelling struct {
	key  string
	name *Name
}

// addSpelling takes up a form of a province's name, of these folded words, for [Names.ProvinceLike].
func (n *Names) addSpelling(p *Name, words []string) {
	key := strings.Join(words, "")
	if len(key) < shortestMisspelt {
		return
	}
	of := n.spellings[key[0]]
	if of == nil {
		of = map[string][]spelling{}
		n.spellings[key[0]] = of
	}
	of[p.Country] = append(of[p.Country], spelling{key, p})
}

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
	for country, spellings := range n.spellings[key[0]] {
		if !of(country) {
			continue
		}
		for _, other := range spellings {
			if max(len(other.key)-len(key), len(key)-len(other.key)) > least {
				continue
			}
			p := other.name
			switch d := distance(key, other.key); {
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
