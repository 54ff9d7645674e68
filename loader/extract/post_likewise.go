package extract

import "entente/loader/lexicon/class"

// linkLikewise gives a post to the name right before it that goes on what the sentence tells of another one's
// coming to a post: "X a été élu gouverneur de A et Y | vice-gouverneur", "a nommé X préfet de A, Y préfet de B et
// Z préfet de C".
func (s *section) linkLikewise(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for i, p := range s.posts {
		if p.person != nil || p.plural || p.same || p.member || p.adj != nil && p.head == nil {
			continue
		}
		first, last := s.bounds(p.from)
		if p.to < last && !s.toks[p.to].Punct && !s.is(p.to, class.PlainAnd) && !s.is(p.to, class.Locative) {
			continue
		}
		m := personUpTo(persons, p.from)
		if m == nil || m.from <= first {
			continue
		}
		k := m.from
		for k > first && s.endsHonorific(k-1, first) {
			k = s.honorificStart(k-1, first)
		}
		if s.is(k-1, class.Appointed) && s.cover[k-1] == nil && s.is(k-2, class.PerfectAuxiliary) {
			p.person = m
			continue
		}
		if s.text(k-1) != "," && s.text(k-1) != ";" && !s.is(k-1, class.PlainAnd) {
			continue
		}
		for x := i - 1; x >= 0 && s.posts[x].from >= first; x-- {
			q := s.posts[x]
			if q.person == nil || q.plural || q.to > k || q.person == m {
				continue
			}
			if s.entersBy(q, first) {
				p.person = m
			}
			break
		}
	}
}

// entersBy reports whether a word for coming to a post stands before a post or its holder: "élu gouverneur", "a nommé X
// préfet", or the one before it has come to his by such a word.
func (s *section) entersBy(q *post, first int) bool {
	k := q.from - 1
	if q.person.to == q.from {
		k = q.person.from - 1
	}
	for n := 0; n < 3 && k > first && (s.is(k, class.Determiner) || s.endsHonorific(k, first) || s.is(k, class.PlainAnd) || s.text(k) == ","); n++ {
		k--
	}
	if s.is(k, class.Appointed) && s.cover[k] == nil {
		return true
	}
	for _, o := range s.posts {
		if o.from >= first && o.to <= k+1 && k-o.to < 6 && o.person != nil && o != q && o.person != q.person {
			return s.entersBy(o, first)
		}
	}
	return false
}

// personUpTo returns the person whose name ends right before token i, or nil.
func personUpTo(persons []*mention, i int) *mention {
	for _, m := range persons {
		if m.to == i {
			return m
		}
	}
	return nil
}
