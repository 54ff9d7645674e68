package extract

import (
	"strings"

	"entente/graph"
)

// councilOf returns the council in which a councillor sits where the section tells of one of that kind and of
// no other: "le Conseil départemental de A … X, conseillère départementale".
func (s *section) councilOf(p *post) *entity {
	head, ok := p.head.Attrs["council"]
	if !ok || s.lang.Code != "fr" {
		return nil
	}
	head = graph.Fold(strings.ReplaceAll(head, "_", " "))
	var out *entity
	for _, e := range s.entities {
		if e.typ != graph.Organization || len(e.mentions) == 0 || !alive(e) {
			continue
		}
		m := e.mentions[0]
		if m.head == nil || m.from > p.from || !strings.HasPrefix(graph.Fold(s.surfaceOf(m.from, m.to)), head) || s.storyAt(m.from) != s.storyAt(p.from) {
			continue
		}
		if out != nil {
			return nil
		}
		out = e
	}
	return out
}
