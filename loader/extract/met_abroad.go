package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// metAbroad returns the state of a minister of a whole state, unnamed beside the post, whom somebody meets in
// a story that is written in a federation, of whose provinces most such stories tell: that of the foreign state
// or town named last, if no place at home was told of since: "La ministre s'est rendue à Lomé. Elle a rencontré le
// ministre des Affaires étrangères, X"; or "".
func (s *section) metAbroad(p *post) string {
	const reach = 4 // sentences
	if s.lang.Code != "fr" || p.person == nil || p.adj != nil || p.former || !s.lang.Lists(class.Federation, s.home) || !s.nationalPost(p) {
		return ""
	}
	first := s.firstOf(p.from)
	k := s.wordBefore(p, first)
	if !s.is(k, class.With) && !s.is(k, class.Meets) || s.cover[k] != nil {
		return ""
	}
	out := ""
	for _, m := range s.names {
		if m.from >= k || m.dead || s.storyAt(m.from) != s.storyAt(k) || s.sent[k]-s.sent[m.from] > reach || m.typ != graph.Country && !placeLike(m.typ) || nominalForm(m) || m.form == lexicon.Adjective {
			continue
		}
		switch code := s.countryOf(m); {
		case code == "":
		case code != s.home:
			out = code
		case m.typ == graph.Place && s.is(m.from-1, class.TownPreposition):
			out = ""
		}
	}
	return out
}

// metThere returns the state with which a sentence begins, where the holder of a post is met in it by "il" or
// by somebody of another state: "En Suisse, le président de la Douma a rencontré le président X"; or nil.
func (s *section) metThere(p *post) *entity {
	first := s.afterDateline(s.bounds(p.from))
	h, ok := s.classAt(first, class.Locative)
	if !ok || h.n != 1 || s.lang.Code != "fr" || p.person == nil || p.adj != nil || p.former || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" {
		return nil
	}
	c := s.coverAt(first + 1)
	if c == nil || c.typ != graph.Country || c.ent == nil || nominalForm(c) || s.text(c.to) != "," || p.from < c.to || !s.verbIn(c.to, p.from) {
		return nil
	}
	if s.pronounAt(c.to + 1) {
		return c.ent
	}
	for _, q := range s.posts {
		if q.from > c.to && q.to < p.from && len(q.bodies) > 0 && q.bodies[0].ent != nil && !s.verbIn(c.to, q.from) {
			if code := s.stateOf(q.bodies[0].ent, 0); code != "" && code != s.stateOf(c.ent, 0) {
				return c.ent
			}
		}
	}
	return nil
}
