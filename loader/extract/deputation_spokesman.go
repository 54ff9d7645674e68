package extract

import "entente/loader/lexicon/class"

// spokesmanReach is how many sentences behind a delegation one of its own may be named.
const spokesmanReach = 4

// findSpokesmen takes for the members of a delegation of which nobody is named who speaks for its
// province later: "Une délégation de la province de A est allée à B. Le gouverneur de A, X, a
// déclaré …".
func (s *section) findSpokesmen() {
	for _, d := range s.deputations {
		if d.headline || d.side == nil || len(d.people()) > 0 {
			continue
		}
		if m := s.spokesman(d); m != nil {
			d.members = []*mention{m}
		}
	}
}

// spokesman returns the first whose post is held in the province of a delegation from abroad and
// who is a subject behind it, or who speaks there in the name of those who came with him.
func (s *section) spokesman(d deputationAt) *mention {
	n, state, province := s.sent[d.k], d.state, s.provinceOf(d.side)
	if state == "" && province != nil {
		state = s.stateOf(province, 0)
	}
	if state == "" || state == s.home {
		return nil
	}
	for _, p := range s.posts {
		if at := s.sent[p.from]; at <= n || at > n+spokesmanReach || s.storyOf(at) != d.story || p.person == nil || p.person.ent == nil || p.person.nominal || p.former {
			continue
		}
		for _, b := range s.namedBodies(p) {
			if province != nil && s.provinceOf(b.ent) == province && s.opens(p) || s.stateOf(b.ent, 0) == state && s.speaksForOthers(p) {
				return p.person
			}
		}
	}
	return nil
}

// opens reports whether a post or its holder begins a sentence, or stands behind words that do
// so: "Pour sa part, le gouverneur de A, X".
func (s *section) opens(p *post) bool {
	first := s.firstOf(p.from)
	at := min(p.from, p.person.from)
	return at-first <= 5 && !s.verbIn(first, at) || at-first <= 12 && s.text(at-1) == "," || s.is(at-1, class.Article) && s.text(at-2) == ","
}

// speaksForOthers reports whether the sentence of a post begins with "au nom de la délégation".
func (s *section) speaksForOthers(p *post) bool {
	first := s.firstOf(p.from)
	for k := first; k < min(p.from, first+8); k++ {
		if h, ok := s.classAt(k, class.StandsFor); ok {
			return s.envoysIn(k+h.n, min(p.from, k+h.n+4))
		}
	}
	return false
}
