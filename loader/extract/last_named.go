package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
)

// lastNamed returns the mention of one of the types that stands last before
// token k.
func (s *section) lastNamed(k int, types lexicon.TypeSet) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.from < k && m.ent != nil && !m.dead && s.storyAt(m.from) == s.storyAt(k) && types.Has(m.typ) && !nominalForm(m) && (out == nil || m.from > out.from) && !(m.typ == graph.Event && m.parent != nil && m.parent.typ == graph.Event && s.lang.Code == "fr") {
			out = m
		}
	}
	return out
}

func lastMention(e *entity, before int) *mention {
	var out *mention
	for _, m := range e.mentions {
		if m.from < before {
			out = m
		}
	}
	if out == nil && len(e.mentions) > 0 {
		out = e.mentions[0]
	}
	return out
}

// lastNamedOf returns the mention of one of the types that stands last before
// token k, as a list.
func (s *section) lastNamedOf(k int, types lexicon.TypeSet) []*mention {
	if m := s.lastNamed(k, types); m != nil {
		return []*mention{m}
	}
	return nil
}
