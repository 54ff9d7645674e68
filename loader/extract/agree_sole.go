package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// soleAgreement returns the one agreement, but for those of the tables, that the story has told of, in this sentence or the two
// before it, where m calls it by a word that stands for any: "une convention … L'accord a été
// signé par X", "un protocole d'accord … Cette convention, …"; however long before where it is "l'accord signé
// entre les deux villes"; or nil.
func (s *section) soleAgreement(m *mention) *entity {
	if m.typ != graph.Agreement || s.lang.Code != "fr" || !s.definite(m.from) || m.count > 1 || s.lang.Ends(s.fold(headToken(s, m)), class.PluralEnding) || !agreedTogether[m.head.Attrs["kind"]] || m.head.Attrs["weak"] == "yes" || len(m.inner) > 0 {
		return nil
	}
	again := s.betweenTheTwo(m.to)
	if !again && !s.demonstrative(m.from) && (s.participleAt(m.to) || s.is(m.to, class.De) || s.is(m.to, class.RelativeObject) || s.coverAt(m.to) != nil) {
		return nil // "l'accord signé en 2015", "l'accord de A", "le protocole que A a conclu"
	}
	if h, ok := s.classAt(m.from, class.Agreement); !ok || m.from+h.n != m.to {
		return nil // "l'accord de 2015"
	}
	var out *entity
	for _, e := range s.entities {
		if e.typ != graph.Agreement || len(e.mentions) == 0 || e.mentions[0].from >= m.from || e.mentions[0].name != nil || !s.sameStory(e, m) {
			continue
		}
		switch {
		case out == nil || s.above(out.mentions[len(out.mentions)-1]):
			out = e // what the headline calls otherwise
		default:
			return nil
		}
	}
	if out == nil {
		return nil
	}
	x := out.mentions[0]
	if x.name != nil || x.head == nil || x.count > 1 || s.lang.Ends(s.fold(headToken(s, x)), class.PluralEnding) || !agreedTogether[x.head.Attrs["kind"]] || !again && s.sent[m.from]-s.sent[lastBefore(out, m)] > 2 || s.apart(x, m) {
		return nil
	}
	return out
}

// betweenTheTwo reports whether a participle stands at token k and who agreed behind it, told of before: "signée entre
// les deux parties".
func (s *section) betweenTheTwo(k int) bool {
	return s.participleAt(k) && s.is(k+1, class.Between) && s.is(k+2, class.Article) && s.is(k+3, class.Pair)
}

// agreedTogether holds the kinds of agreements that the words of one another stand for.
var agreedTogether = map[string]bool{"agreement": true, "convention": true, "memorandum": true, "protocol": true}

// eventSoCalled returns the event that a bare phrase which looks like an agreement's means, for its name begins with the
// same noun: "un programme de promotion … Le programme"; or nil. The phrase is one of an event then.
func (s *section) eventSoCalled(m *mention) *entity {
	if m.typ != graph.Agreement || s.lang.Code != "fr" || !s.definite(m.from) || m.to-m.from > 1 || m.count > 1 || s.is(m.to, class.De) || s.coverAt(m.to) != nil {
		return nil
	}
	for i := len(s.entities) - 1; i >= 0; i-- {
		e := s.entities[i]
		if e.typ != graph.Event || len(e.mentions) == 0 || !s.sameStory(e, m) {
			continue
		}
		if x := e.mentions[0]; x.head != nil && x.from < m.from && s.toks[headToken(s, x)].Fold == s.toks[m.from].Fold {
			m.typ, m.nominal = graph.Event, true
			return e
		}
	}
	return nil
}
