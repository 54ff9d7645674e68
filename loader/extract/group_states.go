package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// storyStates returns the two states that "les deux pays" at tokens i…k means where the text names
// one of them only: the state that the article is written from, and the other one that the sentences
// before tell of, by its name, its adjective, its people or its provinces. "Le ministre X a reçu l'ambassadeur
// d'Indonésie, Y. Les deux pays …".
func (s *section) storyStates(i, k int) []*mention {
	if s.lang.Code != "fr" || s.home == "" {
		return nil
	}
	if h, ok := s.classAt(k, class.PairNoun); ok && h.entry.Attrs["type"] != string(graph.Country) {
		return nil
	}
	story := s.storyAt(i)
	for n := s.sent[i]; n >= 0 && n >= s.sent[i]-groupReach && s.storyOf(n) == story; n-- {
		other, clear := s.stateAbroadIn(n, i)
		if !clear {
			return nil
		}
		if other == nil {
			continue
		}
		return []*mention{s.stateMeantAt(s.home, i, k), other}
	}
	return nil
}

// hostAndGuest returns the two states that "les deux pays" at tokens i…k means where the two named last are
// both guests of the one that the article is written from: "Le président du Mali a reçu l'ambassadeur du Togo.
// Celui du Bénin a salué la coopération entre les deux pays"; or nil.
func (s *section) hostAndGuest(two []*mention, i, k int) []*mention {
	home := s.stateNamed(s.home)
	if s.lang.Code != "fr" || home == nil || len(two) != 2 || two[0].typ != graph.Country || two[1].typ != graph.Country || two[0].ent == home || two[1].ent == home || s.sent[two[0].from] == s.sent[two[1].from] {
		return nil
	}
	story := s.storyAt(i)
	if n := s.toldIn(home, story); n < 2 && (n < s.toldIn(two[0].ent, story) || n < s.toldIn(two[1].ent, story)) {
		return nil
	}
	return []*mention{s.stateMeantAt(s.home, i, k), two[0]}
}

// stateAbroadIn returns what tells, in sentence n before token i, of a state other than the one the
// article is written from, and whether it tells of one at most.
func (s *section) stateAbroadIn(n, i int) (*mention, bool) {
	var out *mention
	code := ""
	for _, m := range s.inSent[n] {
		if m.from >= i || m.ent == nil || m.dead || m.typ == graph.Event || m.typ == graph.Agreement {
			continue
		}
		state := s.sideOf(m)
		if state == "" || state == s.home {
			continue
		}
		if code != "" && state != code {
			return nil, false
		}
		if code = state; out == nil && m.typ == graph.Country {
			out = m
		}
	}
	if out == nil && code != "" {
		out = s.stateMeantAt(code, i, i)
	}
	return out, true
}

// stateMeantAt returns a mention of a state by tokens from…to, which mean it without naming it.
func (s *section) stateMeantAt(code string, from, to int) *mention {
	if e := s.stateNamed(code); e != nil {
		if m := lastMention(e, from); m != nil && s.storyAt(m.from) == s.storyAt(from) {
			return m
		}
	}
	return &mention{from: from, to: to + 1, typ: graph.Country, ent: s.countryEntity(code)}
}

// statesToldBefore returns how many states the story tells of before token i, by name or by adjective.
func (s *section) statesToldBefore(i int) int {
	n := 0
	for _, e := range s.entities {
		if e.typ == graph.Country && slices.ContainsFunc(e.mentions, func(m *mention) bool { return !m.dead && m.from < i && s.storyAt(m.from) == s.storyAt(i) }) {
			n++
		}
	}
	return n
}
