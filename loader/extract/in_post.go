package extract

import "entente/loader/lexicon/class"

// linkInPost says who has or gives up a post by the verb that ends at token k before "le poste de": "X a été
// désigné pour assumer", "Il cesse d'occuper", "X quittera". It reports whether it found somebody.
func (s *section) linkInPost(p *post, k, first int, persons []*mention) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for k > first && (s.endsClass(k, class.Adv, first) || s.is(k, class.BareDe)) && s.cover[k] == nil {
		k-- // "exerçait auparavant", "a démissionné | de"
	}
	h, ok := s.classAt(k, class.InPost)
	if !ok || h.n > 1 || s.cover[k] != nil || !s.spelledLike(k, h) {
		return false
	}
	ends := h.entry.Attrs["ends"] == "yes"
	if s.is(k-1, class.De) {
		h, ok := s.classAt(k-2, class.InPost)
		ends = ok && h.entry.Attrs["ends"] == "yes"
	}
	holder := s.officer(k, first, persons)
	if holder == nil {
		return false
	}
	p.person, p.former = holder, p.former || ends && !s.saidToHold(p, holder)
	return true
}

// saidToHold reports whether the person is told before to hold the post that is given up: once is enough.
func (s *section) saidToHold(p *post, holder *mention) bool {
	for _, q := range s.posts {
		if q.from < p.from && q.person != nil && !q.former && q.head == p.head && q.person.to > q.person.from && s.fold(q.person.to-1) == s.fold(holder.to-1) {
			return true
		}
	}
	return false
}

// officer returns whom the verb at token k says to be in a post: the person named last before it whom nothing
// governs, or the one whom a pronoun means with which the sentence begins.
func (s *section) officer(k, first int, persons []*mention) *mention {
	const reach = 60 // tokens of a name and the posts behind it
	var out *mention
	for _, m := range persons {
		if m.from >= first && m.to <= k && k-m.to <= reach && !s.governedName(m, first) {
			out = m
		}
	}
	n := s.sent[first]
	if out != nil || n == 0 {
		return out
	}
	switch {
	case s.is(first, class.Latter):
		return s.lastPerson(persons, n-1)
	case s.pronounAt(first):
		return s.soleSubject(persons, n-1)
	}
	return nil
}
