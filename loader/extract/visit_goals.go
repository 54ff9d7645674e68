package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// moreGoals takes the further places to which a visit goes, each with its preposition and the last one
// behind "et": "visite à A et en B", "visite en A, au B et au C".
func (e *extension) moreGoals() {
	s := e.s
	const most = 4
	end, goals := e.end, []*mention(nil)
	for n := 0; n < most && s.lang.Code == "fr"; n++ {
		and := s.is(end, class.PlainAnd)
		if !and && s.text(end) != "," {
			return
		}
		h, ok := s.classAt(end+1, class.Locative)
		at := end + 1 + h.n
		if !ok || at >= e.last {
			return
		}
		c := s.cover[at]
		if c == nil || c.name == nil || c.from != at || c.form == lexicon.Adjective || c.typ != graph.Country && !placeLike(c.typ) {
			return
		}
		goals, end = append(goals, c), c.to
		if and {
			break
		}
	}
	for _, c := range goals {
		e.take(c)
	}
}
