package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// seatPosts gives posts the places that no table knows: "le maire de X".
func (s *section) seatPosts() {
	for _, m := range s.mentions {
		if m.typ != graph.Place && m.typ != graph.Province || m.name != nil && m.form != lexicon.FullName || m.head != nil || m.parent != nil {
			continue
		}
		if p := s.holdsPlace(m.from); p != nil {
			p.bodies, p.to, p.here = []*mention{m}, m.to, 0
			s.seatsGoOn(p)
			last := s.sents[s.sent[m.from]].Last
			s.skipAbbreviation(p, last) // "le maire de X (Fatick)"
			s.skipState(p)              // "le maire de X au Sénégal, Y"
			s.skipAside(p, last)        // "le maire de X, au Sénégal, Y"
		}
	}
}

// seatsGoOn gives a plural post the further places of its list that no table knows: "les maires de
// Golfe 3 et de Golfe 5".
func (s *section) seatsGoOn(p *post) {
	for p.plural && s.lang.Code == "fr" {
		k := s.overTownState(p.to)
		if !s.is(k, class.PlainAnd) && s.text(k) != "," {
			return
		}
		de, ok := s.deAt(k + 1)
		if !ok {
			return
		}
		c := s.coverAt(k + 1 + de)
		if c == nil || c.from != k+1+de || c.typ != p.bodies[0].typ || c.parent != nil || c.dead {
			return
		}
		p.bodies, p.to = append(p.bodies, c), c.to
		if end := s.overTownState(c.to); end > c.to && s.text(end) == "," {
			p.to = end // "les maires de A, au Bénin, et de B, en France, X et Y"
		}
	}
}

// linkPosts says who holds each post: by apposition before or after the name,
// through lists and "respectivement", and by "homologue".
func (s *section) linkPosts() {
	var persons []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person {
			persons = append(persons, m)
		}
	}
	slices.SortStableFunc(persons, func(a, b *mention) int { return a.from - b.from })
	for _, p := range s.posts {
		if p.person != nil {
			continue
		}
		first, last := s.bounds(p.from)
		s.linkRespectively(p, persons, first, last)
	}
	s.linkLikewise(persons)
	held := s.plainHolders(persons)
	// A post right before a name.
	for n := len(s.posts) - 1; n >= 0; n-- {
		p := s.posts[n]
		if p.person != nil || p.plural {
			continue
		}
		for _, m := range persons {
			if m.from >= p.to && m.from-p.to <= 8 && s.sent[m.from] == s.sent[p.from] && s.gapIsApposition(p.to, m.from) {
				// "X, président de A, Y, ministre": the comma before the post
				// tells an apposition of the name before it.
				if !p.next && s.appositionOfEarlier(p, m, persons) {
					break
				}
				if s.gerundEnds(p, m) || s.otherTitled(p, m) || s.frontedPartner(p, m) || s.standsFor(p, m) || s.spouseOf(p) || n+1 < len(s.posts) && s.anotherTitled(p, s.posts[n+1]) {
					break
				}
				// "Partageant l'avis du secrétaire de A, le camarade X": the
				// secretary of A is somebody else.
				if h := held[graph.Fold(s.surfaceOf(p.from, p.to))]; h != "" && (s.lang.Code != "fr" || p.to-p.from > 1) && h != s.lastWord(m) && m.from-p.to > 1 && (s.lang.Code != "en" || s.text(p.to) == ",") {
					break
				}
				p.person = m
				break
			}
		}
	}
	s.linkOverComplements(persons)
	// "X, le ministre de A et coprésident de B Y": both posts are Y's.
	for n := len(s.posts) - 1; n > 0; n-- {
		p, q := s.posts[n-1], s.posts[n]
		if p.person == nil && !p.plural && q.also == p && q.person != nil && q.person.from >= q.to && !s.metBeforeComma(q) && (s.is(p.from-1, class.DefiniteArticle) || s.behindTitled(p, q, persons) || s.secondTitled(p, q)) &&
			(s.is(q.from-1, class.PlainAnd) || s.text(q.from-1) == "," && (q.person.from == q.to || s.beforeEach(p, persons))) {
			p.person = q.person
		}
	}
	s.seatsBehindNames()
	s.linkTables(persons)
	s.linkSuccessors(persons)
	s.linkAppointments(persons)
	s.linkLikewise(persons)
	s.linkPronouns(persons)
	s.linkFormerly(persons)
	s.linkIdentified(persons)
	s.linkCapacities(persons)
	s.linkOverAsides(persons)
	s.linkBeforeFormer()
	// A post behind a name, and the list that goes on behind it.
	for _, p := range s.posts {
		if p.person != nil {
			continue
		}
		for _, m := range persons {
			if m.to <= p.from && s.sent[m.from] == s.sent[p.from] && s.appositionBehind(m, p) {
				p.person = m
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for _, p := range s.posts {
			if p.also == nil {
				continue
			}
			switch {
			case p.person == nil && p.also.person != nil && !p.plural && p.also.to <= p.from && p.also.person.to <= p.also.from:
				p.person = p.also.person
				changed = true
			case p.person != nil && p.also.person == nil && p.person.from >= p.to && !p.also.plural && !s.anotherHolder(p):
				p.also.person = p.person
				changed = true
			}
		}
	}
	s.whosePosts()
	s.hostPosts()
	s.seatSignatures()
	s.sharePlural(persons)
	s.linkPlural(persons)
	s.linkReplaced(persons)
	s.linkPredecessors(persons)
	s.linkPast()
	s.linkViews(persons)
	s.leadLists(persons)
	for _, p := range s.posts[:len(s.posts):len(s.posts)] {
		s.linkResidents(p, persons)
	}
}

// secondTitled reports whether the posts p and q are those of whoever is named behind them, as a comma before "and" parts them from
// the posts of somebody named before: "X, Minister of A, and Deputy Prime Minister and Minister of B Y".
func (s *section) secondTitled(p, q *post) bool {
	return s.lang.Code == "en" && s.is(p.from-1, class.PlainAnd) && s.text(p.from-2) == "," && q.from == p.to+1 && s.is(p.to, class.PlainAnd)
}

// anotherHolder reports whether a post is somebody else's than the one before it, as
// the article behind "et" tells or whom its holder acts for: "la ministre de A et le
// maire de B, X", "Au nom du président vietnamien, l'ambassadeur X".
func (s *section) anotherHolder(p *post) bool {
	return s.metBeforeComma(p) || s.lang.Code == "fr" && s.is(p.from-1, class.DefiniteArticle) && (s.is(p.from-2, class.PlainAnd) || s.endsClass(p.also.from-1, class.StandsFor, s.firstOf(p.from)))
}

// behindTitled reports whether post p, coordinated with post q right before a name,
// follows the comma behind a name that has its posts before it: in "PM A, Minister
// of B and Chairman of C D" both posts are D's.
func (s *section) behindTitled(p, q *post, persons []*mention) bool {
	if s.lang.Code != "en" || s.text(p.from-1) != "," || s.text(q.to) == "," {
		return false
	}
	for _, m := range persons {
		if m.to != p.from-1 {
			continue
		}
		for _, r := range s.posts {
			if r.person == m && r.to <= m.from {
				return true
			}
		}
	}
	return false
}

// plainHolders maps each post that stands as a plain apposition behind a name
// ("X, secrétaire de A") to the last word of that name.
func (s *section) plainHolders(persons []*mention) map[string]string {
	out := map[string]string{}
	for _, p := range s.posts {
		if p.member || p.plural || p.from == 0 || s.text(p.from-1) != "," {
			continue
		}
		for _, m := range persons {
			if m.to <= p.from && s.sent[m.from] == s.sent[p.from] && s.appositionBehind(m, p) {
				out[graph.Fold(s.surfaceOf(p.from, p.to))] = s.lastWord(m)
			}
		}
	}
	return out
}

func (s *section) lastWord(m *mention) string { return s.toks[m.to-1].Fold }

// gerundEnds reports whether the comma between a post and a name ends the clause
// that the sentence began with: "En recevant l'ambassadeur de A, le camarade X".
func (s *section) gerundEnds(p *post, m *mention) bool {
	first := s.firstOf(p.from)
	if s.lang.Code != "fr" || s.text(p.to) != "," || !s.is(p.to+1, class.GenderedArticle) || m.from < p.to+3 {
		return false
	}
	k := first
	if s.is(k, class.GerundMarker) {
		k++
	}
	if !s.lang.Ends(s.fold(k), class.GerundEnding) || s.is(k, class.Post) {
		return false
	}
	for x := first; x < p.from; x++ {
		if s.text(x) == "," {
			return false
		}
	}
	return true
}

// nominalForm reports whether a table's form is a description only.
func nominalForm(m *mention) bool {
	return m.name != nil && (m.form == lexicon.Adjective || m.form == lexicon.Prefix)
}

// anotherTitled reports whether the post p, which a preposition governs, is somebody else's than
// the next one, which an article begins and a name follows: "Sur ordre du Premier ministre, le
// vice-Premier ministre X", "Lors de son entrevue avec le président vietnamien, l'ambassadeur, X".
func (s *section) anotherTitled(p, q *post) bool {
	if s.lang.Code != "fr" || s.text(p.to) != "," || q.from != p.to+2 || !s.is(q.from-1, class.DefiniteArticle) {
		return false
	}
	name := q.to
	if s.text(name) == "," {
		name++
	}
	if !s.toks[name].Cap || !s.isSurname(name) && !s.isGiven(name) {
		return false
	}
	return (s.is(p.from-1, class.De) || s.is(p.from, class.Demonstrative)) && (name == q.to || s.opensClauseOf(p, name)) || s.frontedWith(p) // the second: "et de celui de la Santé, le président X"
}

// opensClauseOf reports whether post p, which a noun governs, stands in what the sentence begins with before its
// subject, whose name is at token k: "Porteur d'un message du président malien, le ministre de la Santé, X, est arrivé".
func (s *section) opensClauseOf(p *post, k int) bool {
	first, last := s.bounds(p.from)
	if s.verbIn(s.afterDateline(first, p.from), p.from) {
		return false
	}
	for k < last && (s.toks[k].Cap || s.is(k, class.Particle)) && !s.toks[k].Punct {
		k++
	}
	if s.text(k) == "," {
		k++
	}
	return k < last && s.startsVerb(k)
}

// spouseOf reports whether a comma behind a post ends whose wife or husband the person
// behind it is: "l'épouse du Premier ministre, X".
func (s *section) spouseOf(p *post) bool {
	k := p.from - 1
	for k > 0 && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
		k--
	}
	return s.lang.Code == "fr" && k < p.from-1 && s.is(k, class.Spouse) && s.text(p.to) == ","
}
