package extract

// serveNamed completes the posts of those who work for somebody named behind them, whose post then is a
// part of their title and tells where it is held: "X, chef de cabinet du ministre malien de l'Eau, Y".
func (s *section) serveNamed() {
	for _, p := range s.posts {
		if p.person == nil || p.person.from > p.from || p.head == nil || p.member || p.plural || p.serves || p.adj != nil || len(p.bodies) > 0 || p.head.Attrs["body"] != "" || p.head.Attrs["envoy"] == "yes" {
			continue
		}
		de, ok := s.deAt(p.to)
		if !ok {
			continue
		}
		for _, q := range s.posts {
			if q.from != p.to+de || s.text(q.to) != "," || q.head == nil || q.person == nil || q.person == p.person || q.person.from < q.to || q.member || q.plural {
				continue
			}
			cover := s.postCover[p.to]
			s.absorb(p, q)
			s.postCover[q.from-1] = cover
			break
		}
	}
}
