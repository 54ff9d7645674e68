package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// followingList returns the persons behind a colon whom the subject that ends at token k announces:
// "Les camarades suivants ont accueilli la délégation : X, président de A ; Y".
func (s *section) followingList(r lexicon.Role, h clauseHit, units []unit, k, last int) []*mention {
	if s.lang.Code != "fr" || !r.Types.Has(graph.Person) || !s.is(k, class.Following) || s.cover[k] != nil {
		return nil
	}
	colon := h.b
	for colon < last && s.text(colon) != ":" {
		colon++
	}
	for x, u := range units {
		if u.typ == graph.Person && u.from > colon {
			return mentionsOf(s.list(units[x:], 0, personTypes))
		}
	}
	return nil
}
