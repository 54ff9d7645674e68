package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkSuccessors reads who took whose post in English: "X succeeded Y as governor",
// "X was replaced by Y as governor", "X handed over the post of governor to Y".
func (s *section) linkSuccessors(persons []*mention) {
	if s.lang.Code != "en" {
		return
	}
	for _, p := range s.posts {
		if p.person != nil || p.plural || p.member {
			continue
		}
		first, last := s.bounds(p.from)
		k := p.from - 1
		for k > first && s.is(k, class.Determiner) {
			k--
		}
		if s.endingAt(k, class.HandsOver, first) != nil {
			to := s.postsEnd(p, last)
			if old, heir := lastUntil(persons, first, k), firstFrom(persons, to, to+8); old != nil && heir != nil && s.is(to, class.Goal) {
				p.person, p.before = heir, old
			}
			continue
		}
		if s.is(k, class.AppointedAs) {
			s.succeeds(p, persons, first, k)
		}
	}
}

// linkReplaced gives the post of somebody who is told to be replaced to who comes behind, where no post is named there: "X,
// governor of A, was replaced on Monday by Y", "his successor is Y".
func (s *section) linkReplaced(persons []*mention) {
	if s.lang.Code != "en" {
		return
	}
	for n, sent := range s.sents {
		if !s.saidIn[n].Has(class.SucceededBy) && !s.saidIn[n].Has(class.Succeeded) {
			continue
		}
		for x := sent.First + 1; x < sent.Last; x++ {
			to := s.replacedUntil(x)
			if to == 0 {
				continue
			}
			old, heir := lastUntil(persons, sent.First, x), firstFrom(persons, to, min(sent.Last, to+9))
			if old == nil || heir == nil || old == heir {
				continue
			}
			for _, p := range s.posts[:len(s.posts):len(s.posts)] {
				if p.person == old && !p.member && p.from >= sent.First && p.to <= x {
					q := *p
					q.person, q.before, q.also = heir, nil, nil
					p.former = true
					s.posts = append(s.posts, &q)
				}
			}
		}
	}
}

// replacedUntil returns where who took a post stands behind "was replaced by" at token x, a day between them or
// not; or 0.
func (s *section) replacedUntil(x int) int {
	if h, ok := s.classAt(x, class.SucceededBy); ok {
		return x + h.n
	}
	if !s.is(x, class.Succeeded) || !s.is(x-1, class.PassiveAuxiliary) {
		return 0
	}
	k := x + 1
	if s.is(k, class.Topic) {
		k++
	}
	if s.weekdayAt(k) > 0 && s.is(k+1, class.By) {
		return k + 2
	}
	return 0
}

// succeeds reads who succeeded whom as what post p says, behind "as" at token k.
func (s *section) succeeds(p *post, persons []*mention, first, k int) {
	for x := k - 1; x >= max(first, k-24); x-- {
		h, ok := s.classAt(x, class.Succeeded)
		by, passive := s.classAt(x, class.SucceededBy)
		if passive {
			h = by
		} else if !ok {
			continue
		}
		heir, old := lastUntil(persons, first, x), firstFrom(persons, x+h.n, min(k, x+h.n+9))
		if passive {
			heir, old = old, heir
		}
		if heir != nil && old != nil {
			p.person, p.before = heir, old
		}
		return
	}
}

// linkPredecessors reads who is told behind a post to have held it before: "…, was
// appointed governor, replacing Y", and gives it to them as a former one, with the
// posts that are coordinated with it.
func (s *section) linkPredecessors(persons []*mention) {
	if s.lang.Code != "en" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.before != nil || p.member || p.person.from >= p.to {
			continue
		}
		_, last := s.bounds(p.from)
		k := s.postsEnd(p, last)
		if s.is(k, class.Topic) && s.weekdayAt(k+1) > 0 {
			k += 2 // "appointed governor on Tuesday, replacing Y"
		}
		if k < last && s.text(k) == "," {
			k++
		}
		h, ok := s.classAt(k, class.Successor)
		if ok && (!s.is(k, class.From) || s.takesOver(p)) {
			p.before = firstFrom(persons, k+h.n, min(last, k+h.n+7))
		}
	}
	for _, p := range s.posts {
		if p.also != nil && p.also.before != nil && p.before == nil && p.person == p.also.person {
			p.before = p.also.before
		}
	}
	for _, p := range s.posts[:len(s.posts):len(s.posts)] {
		if p.before != nil && p.before != p.person {
			q := *p
			q.person, q.before, q.also, q.former = p.before, nil, nil, true
			s.posts = append(s.posts, &q)
		}
		if p.person != nil && p.person.to <= p.from && s.heldBefore(p) {
			p.former = true
		}
	}
}

// heldBefore reports whether the words before a post say that it is held no more:
// "who had served as", "stepped down as".
func (s *section) heldBefore(p *post) bool {
	k := p.from - 1
	for k > p.person.to && s.is(k, class.Determiner) {
		k--
	}
	e := s.endingAt(k, class.Copula, p.person.to)
	return e != nil && e.Attrs["former"] == "yes"
}

// takesOver reports whether a post stands behind a verb of taking it: "takes over
// as governor from Y".
func (s *section) takesOver(p *post) bool {
	k := p.from - 1
	for k > 0 && s.is(k, class.Determiner) {
		k--
	}
	return s.endingAt(k, class.Copula, s.firstOf(p.from)) != nil
}

// endingAt returns the longest phrase of the class that ends at token k, not before
// token first, or nil.
func (s *section) endingAt(k int, c lexicon.Class, first int) *lexicon.Entry {
	for i := max(first, k-5); i <= k; i++ {
		for _, h := range s.hits[i] {
			if h.entry.Class == c && i+h.n == k+1 {
				return h.entry
			}
		}
	}
	return nil
}

// lastUntil returns the last person in tokens a…b, b excluded.
func lastUntil(persons []*mention, a, b int) *mention {
	var out *mention
	for _, m := range persons {
		if m.from >= a && m.to <= b {
			out = m
		}
	}
	return out
}

// firstFrom returns the first person that begins in tokens a…b.
func firstFrom(persons []*mention, a, b int) *mention {
	for _, m := range persons {
		if m.from >= a && m.from <= b {
			return m
		}
	}
	return nil
}
