package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkRespectively links "MM. A, B et C, respectivement vice-présidents des
// Comités populaires de X, de Y et de Z".
func (s *section) linkRespectively(p *post, persons []*mention, first, last int) {
	if s.linkInBrackets(p, persons, last) {
		return
	}
	resp := -1
	for k := max(first, p.from-3); k < p.from; k++ {
		if s.is(k, class.Respectively) {
			resp = k
		}
	}
	if end := s.postsEnd(p, last); resp < 0 && end < last && (s.is(end, class.Respectively) || s.toks[end].Text == "," && s.is(end+1, class.Respectively)) {
		resp = end
	}
	for k := p.from; k < p.to && resp < 0; k++ {
		if s.is(k, class.Respective) || p.plural && s.is(k, class.Respectively) {
			resp = k // "présidents respectifs de A, de B et de C", "préfets respectivement de A et de B"
		}
	}
	var group []*mention
	for _, m := range persons {
		if m.from >= first && m.to <= p.from && p.from-m.to < 40 {
			group = append(group, m)
		}
	}
	if resp >= p.to {
		var behind []*mention
		for _, m := range persons { // "par le président de A et le maire de B, respectivement MM. X et Y"
			if m.from > resp && m.to <= last && m.from-resp < 24 {
				behind = append(behind, m)
			}
		}
		if len(group) == 0 || len(behind) > 1 && behind[0].from-resp < 8 {
			group = behind
		}
		if n := s.chainFrom(p, last); len(group) > n && n > 1 {
			group = group[:n]
		}
	}
	if s.shareStates(p, group, resp >= 0 && resp < p.from) {
		return
	}
	// "MM. A et B, ambassadeurs de C et de D" says it without the word.
	if n := len(group); resp < 0 && !(p.plural && n > 1 && n == len(p.bodies) && p.from-group[n-1].to == 1) {
		return
	}
	// The posts of the list: this one and those coordinated with it.
	var posts []*post
	for _, q := range s.posts {
		if resp >= 0 && resp < p.from && p.plural && len(p.bodies) > 1 && q.from >= p.to && s.is(q.from-1, class.DefiniteArticle) {
			break // "respectivement gouverneurs de A et de B, et le vice-gouverneur de C, X"
		}
		if q.from >= p.from && q.to <= last && (len(posts) == 0 || s.joins(posts[len(posts)-1].to, q.from)) {
			posts = append(posts, q)
		}
	}
	switch {
	case len(posts) > 1 && len(group) >= len(posts):
		group = group[len(group)-len(posts):]
		for n, q := range posts {
			q.person = group[n]
		}
	case resp >= 0 && resp < p.from && len(posts) > 2 && len(group) == 2:
		s.linkSeveralEach(posts, group)
	case len(p.bodies) > 1 && len(group) >= len(p.bodies):
		group = group[len(group)-len(p.bodies):]
		bodies := p.bodies
		p.bodies = bodies[:1]
		p.person = group[0]
		for n := 1; n < len(bodies); n++ {
			q := *p
			q.bodies = bodies[n : n+1]
			q.person = group[n]
			s.posts = append(s.posts, &q)
		}
	}
}

// chainFrom counts the posts of the list that begins with p.
func (s *section) chainFrom(p *post, last int) int {
	n, end := 0, p.from
	for _, q := range s.posts {
		if q.from >= end && q.to <= last && (n == 0 || s.joins(end, q.from)) {
			n, end = n+1, q.to
		}
	}
	return n
}

// postsEnd returns the end of the list of posts that begins with p.
func (s *section) postsEnd(p *post, last int) int {
	end := p.to
	for q := range s.postsFrom(p.to, last) {
		if q.from >= end && q.to <= last && s.joins(end, q.from) {
			end = q.to
		}
	}
	return end
}

// mostHolders bounds how many names behind a plural post are taken to hold it.
const mostHolders = 16

// linkPlural links a plural post with the names behind it: "les ministres des
// Affaires étrangères du Japon, A, et de la Suisse, B"; "les présidents A et B".
func (s *section) linkPlural(persons []*mention) {
	for _, p := range s.posts[:len(s.posts):len(s.posts)] {
		if !p.plural || p.person != nil || s.zipPlural(p, persons) || s.zipStates(p, persons) {
			continue
		}
		_, last := s.bounds(p.from)
		if s.linkSectored(p, persons) || s.linkForEach(p, persons, last) || s.linkBracketed(p, p.to, persons, last) || s.linkNamedOf(p, persons, last) || s.linkElected(p, persons) || s.linkOwnSeats(p, persons, last) || !p.same && s.linkBehind(p, persons) || s.linkEnumerated(p, persons) {
			continue
		}
		if s.linkThoseOf(p, persons, last) {
			continue
		}
		s.overPair(p)
		k := p.to
		if s.text(k) == "," {
			k++
		}
		if p.pair > 0 && s.is(k, class.Respectively) {
			p.to, k = k+1, k+1
		} else if h, ok := s.classAt(k, class.Namely); ok {
			k += h.n // "élus membres du Comité, à savoir A, B et C"
		} else if s.lang.Code == "fr" && (s.is(k, class.Identifies) || s.text(k) == ":") && k == p.to {
			k++ // "Les vice-présidents du Conseil sont A, B et C"
		} else {
			k = p.to
		}
		for range mostHolders {
			var m *mention
			for _, c := range persons {
				if c.from >= k && c.from-k <= 3 && c.from < last && s.gapIsApposition(k, c.from) {
					m = c
					break
				}
			}
			if m == nil || p.person == nil && (s.text(p.to) == ":" && s.atSeat(m.to) || s.text(p.to) == "," && s.is(m.to, class.For) && s.coverAt(m.to+1) != nil) {
				break // "Ont été nommés sous-préfets : X à A, Y à B", "les maires, X pour A et Y pour B"
			}
			if p.person == nil {
				p.person = m
			} else {
				q := *p
				q.person = m
				if len(p.bodies) > 1 {
					q.bodies = nil
				}
				s.posts = append(s.posts, &q)
			}
			k = s.behindAside(m, p, last)
			// ", et de la Suisse, B"
			at := k
			for at < last && (s.toks[at].Text == "," || s.is(at, class.And) || s.is(at, class.PlainAnd)) && at-k < 3 {
				at++
			}
			if at > k {
				if end := s.linkSeats(p, persons, at, last); end > at {
					k = end
					continue
				}
			}
			if at == k {
				break
			}
			k = at
			// "Premiers ministres vietnamien A, cambodgien B et lao C"
			if c := s.coverAt(at); c != nil && c.form == lexicon.Adjective && p.adj != nil {
				k = s.linkAdjectives(p, persons, c, last)
				if k == at {
					break
				}
			}
		}
	}
}

// behindAside returns the end of the posts that stand behind a holder of a plural post
// before the next one, or of his name: "les conseillers A, chef de X, et B, chef de Y".
func (s *section) behindAside(m *mention, p *post, last int) int {
	if s.lang.Code == "fr" && p.head != nil && p.head.Attrs["envoy"] == "yes" {
		if k := s.behindResidence(s.behindBracket(m.to, last), last); k > m.to {
			return k // "des ambassadeurs de A, X (à gauche) basé à B, et de C, Y"
		}
	}
	if s.lang.Code != "fr" || s.text(m.to) != "," {
		return m.to
	}
	for _, q := range s.posts {
		if q == p || q.plural || q.person != m || q.from != m.to+1 {
			continue
		}
		end := s.postsEnd(q, last)
		if s.text(end) == "," && s.is(end+1, class.PlainAnd) || s.is(end, class.PlainAnd) {
			return end
		}
	}
	return m.to
}

// linkBehind links a plural post with the bracketed list of the next sentence: "…
// cinq gouverneurs. Il s'agit de A (X), de B (Y) …".
func (s *section) linkBehind(p *post, persons []*mention) bool {
	n := s.sent[p.from] + 1
	if s.lang.Code != "fr" || n >= len(s.sents) {
		return false
	}
	next := s.sents[n]
	for _, q := range s.posts {
		if q.from >= next.First && q.to <= next.Last && q.plural {
			return false
		}
	}
	for _, m := range persons {
		if m.from < next.First || m.to > next.Last {
			continue
		}
		start := s.titleStart(m.from, next.First)
		return s.linkBracketed(p, start, persons, next.Last)
	}
	return false
}

// titleStart returns where the honorifics before a name at token i begin, not
// before token a: "Samdech Akka Moha Sena Padei Techo Hun Sen".
func (s *section) titleStart(i, a int) int {
	for k := max(a, i-7); k < i; k++ {
		if h, ok := s.classAt(k, class.Honorific); ok && k+h.n == i {
			return k
		}
	}
	return i
}

// linkBracketed links a plural post with a list in which brackets tell where
// each holds it: "les gouverneurs lao : A (X), B (Y) et C (Z)". It reports
// whether the list is one, of two at least.
func (s *section) linkBracketed(p *post, k int, persons []*mention, last int) bool {
	var holders, seats []*mention
	k = s.overNamed(k, last)
	for k < last {
		var m *mention
		for _, x := range persons {
			if x.from >= k && x.from-k <= 4 && (x.from == k || s.gapIsApposition(k, x.from)) {
				m = x
				break
			}
		}
		if m == nil || m.to+2 >= last || s.text(m.to) != "(" {
			break
		}
		at := s.overPlaceNoun(m.to+1, last)
		c := s.coverAt(at)
		if c == nil || c.from != at || c.form == lexicon.Adjective || s.text(c.to) != ")" || !placeLike(c.typ) && c.typ != graph.Country && (c.typ != graph.Organization || c.head == nil || p.head == nil || p.head.Attrs["body"] != "") {
			break
		}
		holders, seats = append(holders, m), append(seats, c)
		k = c.to + 1
		if k < last && s.text(k) == "," {
			k++
		}
		if h, ok := s.classAt(k, class.And); k < last && ok {
			k += h.n
		} else if s.lang.Code == "fr" && s.is(k, class.BareDe) {
			k++ // ", de M. B (Y)"
		}
	}
	if len(holders) > 1 && s.ownEnvoys(p) {
		for x, m := range holders {
			s.copyOf(p, x).person = m // "fin aux fonctions de deux ambassadeurs : A (Mali), B (Togo)": where they were sent
		}
		return true
	}
	return s.seatEach(p, holders, seats)
}
