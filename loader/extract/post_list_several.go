package extract

// linkSeveralEach links more posts than the two persons before them, the only "et" of which parts what is
// the one's from what is the other's: "A et B, respectivement ministre d'État, ministre de la Santé et préfet
// de C".
func (s *section) linkSeveralEach(posts []*post, group []*mention) {
	cut := 0
	for n := 1; n < len(posts); n++ {
		if !s.andWithin(posts[n-1].to, posts[n].from) {
			continue
		}
		if cut > 0 {
			return
		}
		cut = n
	}
	if cut == 0 {
		return
	}
	for n, q := range posts {
		q.person = group[0]
		if n >= cut {
			q.person = group[1]
		}
	}
}
