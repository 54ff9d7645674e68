package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// nationOf returns the state whose adjective stands for the holder of a state's post right before his
// name, with a comma between them or none: "le Sénégalais X", "Le premier a été le sénégalais, M. X".
func (s *section) nationOf(p *post) *entity {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["body"] != "state" || p.person == nil || p.person.ent == nil || p.plural || p.same {
		return nil
	}
	for _, m := range p.person.ent.mentions {
		first := s.firstOf(m.from)
		k := s.titleStart(m.from, first) - 1
		if s.text(k) == "," {
			k--
		}
		if k <= first || !s.is(k-1, class.SingularArticle) || s.postCover[k] {
			continue
		}
		for _, h := range s.nameHits[k] {
			for _, v := range h.Values {
				if h.N == 1 && v.Name.Type == graph.Country && v.Form == lexicon.Adjective {
					return s.countryEntity(v.Name.Country)
				}
			}
		}
	}
	return nil
}

// sentByState reports whether an envoy's post is of the state that its adjective tells, to what c names, and takes
// that up: "l'ambassadeur allemand auprès de l'Union européenne (UE)".
func (s *section) sentByState(p *post, c *mention, last int) bool {
	if s.lang.Code != "fr" || c == nil || p.head == nil || p.head.Attrs["envoy"] != "yes" || p.adj == nil || p.adj.typ != graph.Country || len(p.bodies) > 0 ||
		c.typ != graph.Organization && (c.typ != graph.Country || c.form == lexicon.Adjective || c.name == p.adj.name) {
		return false
	}
	p.to = c.to
	s.skipAcronym(p, last)
	return true
}

// postBeforePlace reports whether a post stands behind token k, and no place before it, so that the
// place behind the post is where it is held: "était en fonction comme ambassadeur en A", "était au même poste à A".
func (s *section) postBeforePlace(k int) bool {
	for x := k; x < min(len(s.toks), k+5); x++ {
		if c := s.cover[x]; c != nil && (placeLike(c.typ) || c.typ == graph.Country) || s.toks[x].Punct {
			return false
		}
		if s.postCover[x] || s.is(x, class.Office) {
			return true
		}
	}
	return false
}
