package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ceremonyReach is how many sentences behind a gathering "la cérémonie" may still mean it.
const ceremonyReach = 2

// ceremonyOf returns the gathering that a bare "la cérémonie" means, of which somebody took part is told
// behind it: the only one that the story has told of, right before. "Un atelier s'est tenu à A. La cérémonie
// a été présidée par X." That of a day of the calendar is an event of its own.
func (s *section) ceremonyOf(m *mention) *entity {
	if s.lang.Code != "fr" || !s.is(m.from, class.Ceremony) || m.to-m.from > 1 || !s.definite(m.from) {
		return nil
	}
	var found *entity
	for _, e := range s.entities {
		if e.typ != graph.Event || len(e.mentions) == 0 || !s.sameStory(e, m) || e.mentions[0].from > m.from {
			continue
		}
		if x := e.mentions[0]; found != nil || x.head == nil || x.head.Attrs["kind"] != "assembly" && x.head.Attrs["sitting"] == "" || s.longAgo(x) || s.futureAround(x.from) && !s.futureAround(m.from) {
			return nil
		}
		found = e
	}
	if found == nil {
		return nil
	}
	last := found.mentions[0]
	for _, x := range found.mentions {
		if x.from < m.from && x.from > last.from {
			last = x
		}
	}
	if d := s.sent[m.from] - s.sent[last.from]; d < 1 || d > ceremonyReach || !s.takesPlace(last) {
		return nil
	}
	return found
}
