package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// answerReach is how many sentences before an answer English talks may be told of.
const answerReach = 3

// readAnswers states that those met of whom one speaks at talks, and one of another state answers:
// "At the talks, X said …. For his part, Y thanked …".
func (s *section) readAnswers() {
	for n := range s.sents {
		b := s.speaksBehind(n, class.Answers)
		if b == nil {
			continue
		}
		for x := n - 1; x >= max(0, n-answerReach) && s.storyOf(x) == s.storyOf(n); x-- {
			if a := s.speaksBehind(x, class.AtTalks); a != nil {
				if i, j := s.sideOf(a), s.sideOf(b); a.ent != b.ent && i != "" && j != "" && i != j {
					s.add(graph.MetWith, a, b, b.from, false)
				}
				break
			}
			if s.namesOther(x, b) {
				break
			}
		}
	}
}

// speaksBehind returns the first person of sentence n, which begins with a word of class c that stands
// for no event with a name; or nil.
func (s *section) speaksBehind(n int, c class.Class) *mention {
	i := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	h, ok := s.classAt(i, c)
	if !ok {
		return nil
	}
	if m := s.coverAt(i + h.n - 1); m != nil && m.ent != nil && !m.dead {
		return nil
	}
	const words = 20 // of the speaker's posts
	for _, u := range s.units[n] {
		if u.typ == graph.Person && u.m.ent != nil {
			if u.m.from-i > words {
				return nil
			}
			return u.m
		}
	}
	return nil
}

// namesOther reports whether sentence n names somebody besides the person.
func (s *section) namesOther(n int, person *mention) bool {
	for _, u := range s.units[n] {
		if u.typ == graph.Person && u.m.ent != person.ent {
			return true
		}
	}
	return false
}
