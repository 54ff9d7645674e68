package extract

// worldRegionAt returns how many tokens the name of a part of the world has that stands right behind the
// title of a director, whose field it is, before where he is one: "directeur général Afrique au ministère",
// "directeur régional océan Indien de l'agence"; or 0. It is no place told of then.
func (s *section) worldRegionAt(p *post) int {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["affairs"] != "yes" && p.head.Attrs["region"] != "yes" || p.to+1 >= len(s.toks) || !s.toks[p.to].Cap && !s.toks[p.to+1].Cap {
		return 0
	}
	n := 0
	for _, h := range s.nameHits[p.to] {
		for _, v := range h.Values {
			if v.Name.Kind == "world-region" || v.Name.Kind == "sea" && !s.toks[p.to].Cap {
				n = max(n, h.N)
			}
		}
	}
	if n == 0 || s.toks[p.to+n].Cap && !s.toks[p.to+n].Punct {
		return 0
	}
	if c := s.coverAt(p.to); c != nil && c.to == p.to+n {
		c.dead = true
	}
	return n
}
