package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// presidedReach is how many words the post has at most that stands between the verb of a body's aside
// and the name of who presides over it.
const presidedReach = 8

// whoPresides returns the person who acts for a body whose aside right before the verb behind token k
// tells who presides over it: "le groupe d'amitié, que préside la sénatrice X, a accueilli Y"; or nil.
func (s *section) whoPresides(r lexicon.Role, units []unit, k, first int) *mention {
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) || k < first || s.text(k+1) != "," {
		return nil
	}
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.to > k+1 {
			continue
		}
		if u.to != k+1 || u.typ != graph.Person || u.m.ent == nil {
			return nil
		}
		for v := u.from - 1; v > max(first+1, u.from-presidedReach) && s.text(v) != ","; v-- {
			h, ok := s.classAt(v, class.PostVerb)
			if !ok || h.entry.Attrs["passive"] != "yes" || s.text(v-1) != "," {
				continue
			}
			c := s.cover[v-2]
			for c != nil && c.parent != nil {
				c = c.parent
			}
			if c != nil && c.typ == graph.Organization {
				return u.m
			}
		}
		return nil
	}
	return nil
}
