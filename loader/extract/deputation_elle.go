package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// learnOfElle takes the leader or the members that sentence n tells of the delegation of the
// sentence before: "Une délégation de A a visité B. Elle était conduite par X", "Elle était
// composée de X et de Y".
func (s *section) learnOfElle(n int, units []unit) {
	first := s.sents[n].First
	if members := s.membersOfElle(n, units); len(members) > 1 {
		if d := s.deputationBeforeSentence(n); d != nil && len(d.members) == 0 {
			d.members = members
		}
		return
	}
	for _, u := range units {
		if u.typ != graph.Person || !s.leads(u, first) && !s.is(s.afterDateline(first, s.sents[n].Last), class.AtItsHead) || s.envoysIn(first, u.from) {
			continue
		}
		if d := s.deputationBeforeSentence(n); d != nil {
			d.leader = u.m
		}
		return
	}
}

// deputationBeforeSentence returns the delegation without a leader that the sentence before
// sentence n tells of, or nil.
func (s *section) deputationBeforeSentence(n int) *deputation {
	for _, d := range s.deputations {
		if s.sent[d.k] == n-1 && s.storyOf(n) == s.storyOf(n-1) && d.leader == nil {
			return d.deputation
		}
	}
	return nil
}

// membersOfElle returns of whom sentence n says that "elle", with which it begins, is made up.
func (s *section) membersOfElle(n int, units []unit) []*mention {
	at := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	for k := at + 1; k < at+5 && s.lang.Code == "fr" && s.is(at, class.FemininePronoun); k++ {
		if h, ok := s.classAt(k, class.Comprises); ok && s.cover[k] == nil {
			return s.personsFrom(units, k+h.n)
		}
	}
	return nil
}

// groupGoes returns the group whose noun is token k, where it is the subject of its sentence
// and the text may call it a delegation later: "Des membres du Conseil de A se sont rendus à B.
// … X et Y composaient cette délégation".
func (s *section) groupGoes(k, first int) *deputation {
	if s.lang.Code != "fr" || k-first > 8 || s.cover[k] != nil || !s.is(k-1, class.SomeOf) || !s.pluralNoun(k) {
		return nil
	}
	if !s.is(k, class.Representative) && !s.is(k, class.DeputationPart) && !s.is(k, class.PersonNoun) && !s.is(k, class.Post) && !s.is(k, class.EnvoyGroup) ||
		!s.startsClause(k-1, first) && s.text(k-2) != "," && s.afterDateline(first, k+2) != k-1 {
		return nil
	}
	g := &deputation{story: s.storyAt(k), group: true}
	g.side, g.state = s.sideOfDeputation(k)
	return g
}

// toldLast reports whether a delegation is the one told of last, and in sentence n.
func (s *section) toldLast(d *deputation, n int) bool {
	if len(s.deputations) == 0 {
		return false
	}
	last := s.deputations[len(s.deputations)-1]
	return last.deputation == d && s.sent[last.k] == n
}
