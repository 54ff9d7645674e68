package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// givenState returns the state, of those that the section names, in which a
// person's given name is at home; the one named most if there are several, or "".
// Where it is at home in the state given too, or nothing is known of the name,
// it is no foreign one.
func (s *section) givenState(m *mention, home string) (state string, foreign bool) {
	if m == nil || m.to-m.from < 2 {
		return "", false
	}
	languages := s.traditionsOf(m)
	for _, t := range s.lx.Names.Traditions {
		if !slices.Contains(languages, t.Language) {
			continue
		}
		if slices.Contains(t.States, home) {
			return "", false
		}
		foreign = true
		for _, code := range t.States {
			if s.votes[code] > 0 && (state == "" || s.votes[code] > s.votes[state]) {
				state = code
			}
		}
	}
	return state, foreign
}

// statesOfName returns the states in which the given name of a person is at home, by
// the fullest form of his name, or nil where nothing is known of it.
func (s *section) statesOfName(m *mention) []string {
	if m == nil || s.lang.Code != "fr" {
		return nil
	}
	if m.ent != nil {
		for _, o := range m.ent.mentions {
			if o.to-o.from > m.to-m.from && !o.nominal {
				m = o
			}
		}
	}
	if m.to-m.from < 2 {
		return nil
	}
	var out []string
	languages := s.traditionsOf(m)
	for _, t := range s.lx.Names.Traditions {
		if slices.Contains(languages, t.Language) {
			out = append(out, t.States...)
		}
	}
	return out
}

// fellowState returns the state in which the given name is at home of a minister who is
// told of in one list with another, each with his post behind his name: they are of one
// government.
func (s *section) fellowState(p *post, home string) string {
	if s.lang.Code != "fr" || p.head.Attrs["portfolio"] != "yes" || p.head.Attrs["body"] != "state" || p.person.to > p.from {
		return ""
	}
	for _, q := range s.posts {
		if q.head != p.head || q.person == nil || q.person == p.person || q.person.to > q.from || len(q.bodies) > 0 || q.adj != nil || s.sent[q.from] != s.sent[p.from] {
			continue
		}
		a, b := q, p
		if p.from < q.from {
			a, b = p, q
		}
		k := a.to
		for k < b.person.from && (s.text(k) == "," || s.is(k, class.PlainAnd) || s.is(k, class.Honorific)) {
			k++
		}
		if k < b.person.from {
			continue
		}
		if state, _ := s.givenState(q.person, home); state != "" {
			return state
		}
	}
	return ""
}

// surnameState returns the state whose language has the surname at token i, the only one of
// those that the section names; or "". Where a language may have it that tells of no state,
// nothing is known.
func (s *section) surnameState(i int) string {
	languages := s.lx.Names.Surnames[s.toks[i].Fold]
	only, known := "", 0
	for _, e := range s.lang.Of(class.SurnameLanguage) {
		if !hasWord(languages, e.Lemma()) {
			continue
		}
		known++
		state := e.Attrs["state"]
		if s.votes[state] == 0 && !(s.lang.Code == "fr" && state == s.home) {
			continue
		}
		if only != "" && only != state {
			return ""
		}
		only = state
	}
	if languages != "" && known <= strings.Count(languages, " ") {
		return ""
	}
	return only
}

// hasWord reports whether a word is among those of a list, one space between them.
func hasWord(list, word string) bool {
	for w := range strings.SplitSeq(list, " ") {
		if w == word {
			return true
		}
	}
	return false
}

// traditionsOf returns the languages in whose naming tradition a person's name stands: the one that his
// surname tells, else those of the given name.
func (s *section) traditionsOf(m *mention) []string {
	if language := s.surnameTradition(m.to - 1); language != "" {
		return []string{language}
	}
	return strings.Fields(s.lx.Names.Given[s.toks[m.from].Fold])
}

// surnameTradition returns the language of the naming tradition that alone has surnames which begin as
// the word at token i does, or "".
func (s *section) surnameTradition(i int) string {
	if i < 0 || !s.toks[i].Cap {
		return ""
	}
	for _, t := range s.lx.Names.Traditions {
		if t.Bears(s.toks[i].Fold) {
			return t.Language
		}
	}
	return ""
}

// stateOfTradition returns the one state, if the section names it, of the naming tradition that the
// surname at token i tells by how it begins, or "".
func (s *section) stateOfTradition(i int) string {
	language := s.surnameTradition(i)
	if language == "" {
		return ""
	}
	for _, t := range s.lx.Names.Traditions {
		if t.Language == language && len(t.States) == 1 && s.votes[t.States[0]] > 0 {
			return t.States[0]
		}
	}
	return ""
}

// stateFrom returns the state of whose names in full the longest begins at token i, and how many tokens that has; or "" and 0.
func (s *section) stateFrom(i int) (code string, n int) {
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if v.Name.Type == graph.Country && v.Form == lexicon.FullName && h.N > n {
				code, n = v.Name.Country, h.N
			}
		}
	}
	return code, n
}
