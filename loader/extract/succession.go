package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readSuccessions states that who is succeeded held the post before: "X, président
// de A, a succédé à Y", "Y a été remplacé par X, préfet de A", "en remplacement de Y".
func (s *section) readSuccessions() {
	for n, sent := range s.sents {
		var units []unit
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Succession)
			if !ok || s.cover[i] != nil {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			before, behind := lastPerson(units, i), unitBehind(units, i+h.n)
			if behind == nil || behind.typ != graph.Person {
				continue
			}
			if before == nil {
				s.succeedsAsHe(behind, i, n, h)
				continue
			}
			if before.m.ent == behind.m.ent {
				continue
			}
			heir, former := before, behind
			if h.entry.Attrs["passive"] == "yes" {
				heir, former = behind, before
			}
			if s.chosenAside(heir) {
				continue
			}
			if s.thisPost(i, h) {
				s.holdUnnamed(heir, n)
			}
			held := s.postsToldIn(heir.m.ent, n)
			if len(held) == 0 && n > 0 && heir == before {
				held = s.postsToldIn(heir.m.ent, n-1) // "X est le nouvel ambassadeur de A. X remplace Y."
			}
			if len(held) == 0 && heir == behind {
				s.comesAfter(heir, former, n)
			}
			for _, st := range held {
				if s.holdsNoMore(former.m.ent, st) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: former.m.ent, to: st.to, title: s.titleBefore(former.m.ent, st.title), former: true, extractor: "succession",
					confidence: 0.75, a: min(before.from, i), b: max(behind.to, i+h.n), ends: []*mention{former.m, st.ends[endOf(st, st.to)]}})
			}
		}
	}
}

// succeedsAsHe states that whom "il" is told to succeed held the post before which the
// sentence before gave to its only person: "X a été nommé préfet de A. Il remplace Y".
func (s *section) succeedsAsHe(u *unit, i, n int, h hit) {
	k := s.sents[n].First
	if n == 0 || !(s.pronounAt(k) && i-k <= 6) && !s.newcomerBefore(i, k) && !s.formerBefore(i, n) && !(s.is(i, class.Predecessor) && i-1 == k) {
		return
	}
	var heir *entity
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.former || s.sent[st.a] != n-1 || st.from == u.m.ent || s.otherThanPronoun(k, st.from) || s.byWhom(st) {
			continue
		}
		switch {
		case heir == nil || heir == st.from || s.entersPost(st.from, n-1) && !s.entersPost(heir, n-1):
			heir = st.from
		case s.entersPost(heir, n-1) && !s.entersPost(st.from, n-1): // "Le ministre X dit que Y deviendra préfet de A"
		default:
			return
		}
	}
	held := s.postsToldIn(heir, n-1)
	if heir == nil && s.thisPost(i, h) {
		held = s.postOfLast(u.m.ent, n)
	}
	for _, st := range held {
		if !s.holdsNoMore(u.m.ent, st) {
			s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: u.m.ent, to: st.to, title: s.titleBefore(u.m.ent, st.title), former: true, extractor: "succession",
				confidence: 0.7, a: i, b: max(u.to, i+h.n), ends: []*mention{u.m}})
		}
	}
}

// byWhom reports whether a post is told with its holder behind "par", who did what is told and comes to no
// post himself: "Y a été désigné par le président X".
func (s *section) byWhom(st *statement) bool {
	return s.lang.Code == "fr" && (s.is(st.a-1, class.By) || s.is(st.a, class.Determiner) && s.is(st.a-1, class.By) || s.is(st.a, class.By))
}

// titleBefore returns the form of a title for whoever had the post before, whom a text that does
// not tell otherwise has as a man.
func (s *section) titleBefore(e *entity, title string) string {
	return s.titleAs(cmp.Or(s.genderOf(e), -1), title)
}

// otherThanPronoun reports whether the pronoun at token k cannot mean a person, for one is a
// woman's and the other a man's.
func (s *section) otherThanPronoun(k int, e *entity) bool {
	return s.is(k, class.FemininePronoun) && s.genderOf(e) < 0 || s.is(k, class.MasculinePronoun) && s.genderOf(e) > 0
}

// entersPost reports whether sentence n tells, behind the name and no comma, that somebody has or
// enters a post: "Y deviendra préfet de A", "la nomination de Y comme préfet de A".
func (s *section) entersPost(e *entity, n int) bool {
	for _, p := range s.posts {
		if p.person != nil && p.person.ent == e && s.sent[p.from] == n && s.putInto(p) {
			return true
		}
		if p.person != nil && p.person.ent == e && s.sent[p.from] == n && p.person.to < p.from && s.sent[p.person.from] == n && s.text(p.person.to) != "," {
			return true
		}
	}
	return false
}

// putInto reports whether a post is what a verb before it puts its holder into: "a installé mardi le
// préfet de A, X", "a nommé le directeur de A, X".
func (s *section) putInto(p *post) bool {
	const between = 4
	if s.lang.Code != "fr" || p.person.from < p.to || !s.is(p.from-1, class.DefiniteArticle) {
		return false
	}
	for k := p.from - 2; k > max(s.firstOf(p.from), p.from-2-between); k-- {
		if s.is(k, class.Appointed) {
			return s.is(k-1, class.PerfectAuxiliary)
		}
		if s.text(k) != "," && !s.is(k, class.Weekday) && !s.is(k, class.Adv) && !s.is(k, class.This) && !s.is(k, class.PostBefore) {
			return false
		}
	}
	return false
}

// chosenAside reports whether the choice of somebody is told of with other posts of his
// between commas, and not for which: "l'élection de X, maire de A, en remplacement de Y".
func (s *section) chosenAside(u *unit) bool {
	if s.text(u.to) != "," {
		return false
	}
	for k := u.from - 1; k >= max(s.firstOf(u.from), u.from-3); k-- {
		if s.is(k, class.Nomination) {
			return true
		}
	}
	return false
}

// thisPost reports whether the wording of a succession points to a post told of before:
// "remplace à ce poste".
func (s *section) thisPost(i int, h hit) bool {
	for k := i; k < i+h.n; k++ {
		if s.is(k, class.This) {
			return true
		}
	}
	return false
}

// holdUnnamed states that somebody holds the post that the sentence before told of without
// a name, "Le nouveau préfet de A a été installé", unless it is known which he holds.
func (s *section) holdUnnamed(u *unit, n int) {
	if len(s.postsToldIn(u.m.ent, n)) > 0 || n == 0 {
		return
	}
	for _, p := range s.posts {
		if s.sent[p.from] != n-1 || p.plural || p.member || p.same || p.person != nil && !p.person.nominal {
			continue
		}
		for _, b := range s.namedBodies(p) {
			s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: u.m.ent, to: b.ent, title: p.title, extractor: "succession",
				confidence: 0.7, a: u.from, b: u.to, ends: []*mention{u.m}})
			return
		}
	}
}

// succeededHere reports whether "à" before token i goes on the list of those who are
// succeeded: "Elle succède à A (2015-2018), à B et à C", "who takes over from A".
func (s *section) succeededHere(i, first int) bool {
	if s.lang.Code == "en" {
		return s.endsAt(i, class.Succeeded, first)
	}
	if s.lang.Code != "fr" || !s.is(i-1, class.TownPreposition) {
		return false
	}
	for k := i - 1; k > first && k > i-40; k-- {
		if h, ok := s.classAt(k, class.Succession); ok && s.cover[k] == nil {
			return h.entry.Attrs["passive"] == "" && k+h.n <= i
		}
	}
	return false
}

// readPredecessors states that somebody had a post before who is called the
// predecessor of its holder: "X, président de A, et son prédécesseur, Y".
func (s *section) readPredecessors() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			if !s.is(i, class.Predecessor) || !s.is(i-1, class.Possessive) {
				continue
			}
			units := s.unitsOf(n)
			before, behind := lastPerson(units, i), unitBehind(units, i+1)
			if u := personBehind(units, i); before == nil && u != nil {
				s.succeedsAsHe(u, i, n, hit{n: 1})
			}
			if before == nil || behind == nil || behind.typ != graph.Person || before.m.ent == behind.m.ent {
				continue
			}
			for _, st := range s.postsToldIn(before.m.ent, n) {
				if !s.holdsNoMore(behind.m.ent, st) {
					s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: behind.m.ent, to: st.to, title: s.titleBefore(behind.m.ent, st.title), former: true, extractor: "succession",
						confidence: 0.75, a: min(before.from, i), b: behind.to, ends: []*mention{behind.m, st.ends[endOf(st, st.to)]}})
				}
			}
		}
	}
}

// readSuccessors states that somebody has the post now which the sentence before told of,
// where he is called its holder's successor: "X a quitté la présidence de A. Son
// successeur, Y, …".
func (s *section) readSuccessors() {
	for n := 1; n < len(s.sents); n++ {
		i := s.sents[n].First + 1
		if !s.is(i, class.Heir) || !s.is(i-1, class.Possessive) {
			continue
		}
		u := unitBehind(s.unitsOf(n), i+1)
		if u == nil || u.typ != graph.Person {
			continue
		}
		var held *statement
		for _, st := range s.stmts {
			if st.typ == graph.HoldsPosition && st.from != u.m.ent && s.sent[st.a] == n-1 {
				held = st
			}
		}
		if held == nil {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: u.m.ent, to: held.to, title: s.titleAs(s.genderOf(u.m.ent), held.title), extractor: "succession",
			confidence: 0.7, a: i, b: u.to, ends: []*mention{u.m}})
	}
}

// holdsNoMore makes the post former that a person is said to hold as the heir does
// of st. It reports whether there is one.
func (s *section) holdsNoMore(e *entity, st *statement) bool {
	for _, x := range s.stmts {
		if x.typ == graph.HoldsPosition && x.from == e && x.to == st.to && x.title == st.title {
			x.former = true
			return true
		}
	}
	return false
}

// lastPerson returns the last person before token i, or nil.
func lastPerson(units []unit, i int) *unit {
	var out *unit
	for x := range units {
		if u := &units[x]; u.to <= i && u.typ == graph.Person {
			out = u
		}
	}
	return out
}

// postsToldIn returns what sentence n says that a person holds: one post, the one
// told last, for no more than one has a predecessor.
func (s *section) postsToldIn(e *entity, n int) []*statement {
	var out []*statement
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == e && !st.former && s.sent[st.a] == n {
			out = []*statement{st}
		}
	}
	return out
}
