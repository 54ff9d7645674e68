package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// describe joins a post without a name to the person who holds it, if the
// section says who does.
func (s *section) describe(p *post) {
	if p.same {
		s.describeCounterpart(p)
		return
	}
	if p.head == nil || p.member || p.plural || s.is(p.from-1, class.Each) {
		return
	}
	gender, bestFit := s.genderAt(p.from), 0
	seats := s.namedBodies(p)
	var best *entity
	bestAt := -1
	for _, st := range s.stmts {
		ruling := s.headsGovernment(p, seats, st)
		if st.typ != graph.HoldsPosition || st.former || !ruling && !s.sameTitle(st.title, p.title) {
			continue
		}
		if len(seats) > 0 && !ruling && seats[0].ent != st.to && !s.heldWithin(st.to, seats[0].ent) || gender != 0 && s.genderOf(st.from) == -gender {
			continue
		}
		if s.lang.Code == "fr" && len(seats) == 0 && st.to.typ == graph.Organization && strings.Contains(p.title, " ") && !strings.Contains(st.title, " ") && s.lang.Lists(class.StateHead, p.title) {
			continue // "le chef de l'État" is not the president of the Senate
		}
		at := lastBefore(st.from, &mention{from: p.from})
		if len(seats) == 0 && (at < 0 || (!strings.Contains(p.title, " ") || s.fullTitle(graph.Fold(st.title)) != s.fullTitle(p.fold())) && s.storyAt(at) != s.storyAt(p.from)) {
			continue
		}
		// Whose gender or state is known to fit goes before whose is not.
		fit := 0
		if gender != 0 && s.genderOf(st.from) == gender {
			fit += 2
		}
		if len(seats) > 0 && st.confidence > 0.9 {
			fit++
		}
		if best == nil || fit > bestFit || fit == bestFit && at > bestAt {
			best, bestAt, bestFit = st.from, at, fit
		}
	}
	if own := s.topicTitled(p, best); len(seats) == 0 && own != nil {
		best = own
	} else if own := s.whoseCounterpart(p, best); len(seats) == 0 && own != nil {
		best = own
	}
	if best == nil && len(seats) == 0 {
		best = s.titledBefore(p)
	}
	if best == nil && len(seats) == 0 {
		best = s.titledNext(p)
	}
	if best == nil {
		return
	}
	s.describedAs(p, best)
}

// headsGovernment reports whether the chief of a government that post p means holds the post that is told,
// of the state or province whose government it is: "le chef du gouvernement wallon" is the minister-president
// of Wallonia.
func (s *section) headsGovernment(p *post, seats []seat, st *statement) bool {
	if s.lang.Code != "fr" || len(seats) == 0 || st.typ != graph.HoldsPosition || len(seats[0].m.inner) == 0 || seats[0].m.inner[0].ent != st.to || p.from >= seats[0].m.from {
		return false
	}
	words := make([]string, 0, 4)
	for k := p.from; k <= seats[0].m.from; k++ {
		words = append(words, s.toks[k].Fold)
	}
	return s.lang.Lists(class.StateHead, st.title) && s.lang.Lists(class.StateHead, strings.Join(words, " "))
}

// heldWithin reports whether a place in which a post is held lies in the state whose
// adjective a description has: "le gouverneur chinois" of one of the Shandong.
func (s *section) heldWithin(place, state *entity) bool {
	return s.lang.Code == "fr" && placeLike(place.typ) && state.typ == graph.Country && state.table != nil && s.stateOf(place, 0) == state.table.Country
}

// titledBefore returns the only person who was given the title of post p before
// it, though the text tells not where it is held: "le chef de l'État".
func (s *section) titledBefore(p *post) *entity {
	if s.lang.Code != "fr" || !s.definite(p.from) || s.is(p.to, class.De) || s.is(p.from-1, class.BackReference) {
		return nil
	}
	full := s.fullTitle(p.fold())
	var same, like []*entity
	for _, e := range s.entities {
		if at := lastBefore(e, &mention{from: p.from}); e.typ != graph.Person || e.title == "" || !alive(e) || at < 0 || !strings.Contains(p.title, " ") && s.storyAt(at) != s.storyAt(p.from) {
			continue
		}
		if s.fullTitle(e.title) == full {
			same = append(same, e)
		} else if s.sameTitle(e.title, p.title) && s.storyAt(lastBefore(e, &mention{from: p.from})) == s.storyAt(p.from) {
			like = append(like, e)
		}
	}
	switch {
	case len(same) == 1:
		return same[0]
	case len(same) == 0 && len(like) == 1:
		return like[0]
	}
	return nil
}

// topicTitled returns who bears the title of post p without a word of its state, as the
// article's own do, where the story names that person more often before it than the holder
// of the post who is found by a state: "le président X … le président lao Y … le chef de
// l'État" is X in a story about X.
func (s *section) topicTitled(p *post, holder *entity) *entity {
	if s.lang.Code != "fr" || holder == nil || !s.definite(p.from) || s.is(p.to, class.De) || s.is(p.from-1, class.BackReference) {
		return nil
	}
	var own *entity
	for _, e := range s.entities {
		if e == holder || e.typ != graph.Person || e.title == "" || !alive(e) || !s.sameTitle(e.title, p.title) {
			continue
		}
		if at := lastBefore(e, &mention{from: p.from}); at < 0 || s.storyAt(at) != s.storyAt(p.from) {
			continue
		}
		if own != nil {
			return nil
		}
		own = e
	}
	if own != nil && s.ownOfHome(p, own, holder) {
		return own
	}
	if own == nil || namedBefore(own, p.from) <= namedBefore(holder, p.from) || s.stateOf(own, 0) != "" && s.stateOf(own, 0) == s.stateOf(holder, 0) {
		return nil
	}
	return own
}

// whoseCounterpart returns whose counterpart the person is whom a bare post would mean, where the text called that
// person so: "Le ministre X a reçu son homologue Y. Le ministre a salué …" is X.
func (s *section) whoseCounterpart(p *post, holder *entity) *entity {
	if s.lang.Code != "fr" || holder == nil || !s.definite(p.from) || s.is(p.to, class.De) {
		return nil
	}
	for _, q := range s.posts {
		if !q.same || q.person == nil || q.person.ent != holder || q.person.nominal || q.from >= p.from || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		var own *entity
		at := -1
		for _, st := range s.stmts {
			if st.typ != graph.HoldsPosition || st.former || st.from == holder || !s.sameTitle(st.title, p.title) {
				continue
			}
			if x := lastBefore(st.from, &mention{from: q.from}); x > at {
				own, at = st.from, x
			}
		}
		return own
	}
	return nil
}

// ownOfHome reports whether a post without its state, "le Ministre", "le ministre de la Santé", means the one of
// the state that the story is written from, whom it names first, and not the holder of another state's.
func (s *section) ownOfHome(p *post, own, holder *entity) bool {
	return s.home != "" && (strings.Contains(p.title, " ") || s.toks[p.from].Cap) && s.stateOf(own, 0) == s.home && s.stateOf(holder, 0) != s.home && s.stateOf(holder, 0) != "" &&
		len(own.mentions) > 0 && len(holder.mentions) > 0 && own.mentions[0].from < holder.mentions[0].from
}

// describeCounterpart joins "son homologue chinois" to the person of that state
// or province who was named last, and rather to one who has a post of the same head:
// "le ministre A et son homologue nigérien" is no president told of since.
func (s *section) describeCounterpart(p *post) {
	if p.adj == nil || p.adj.name == nil {
		return
	}
	var best *entity
	at, told, alike := -1, false, false
	heads := s.headsBefore(p)
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.former || st.to != p.adj.ent && s.stateOf(st.to, 0) != p.adj.name.Country || p.adj.typ == graph.Province && st.to != p.adj.ent {
			continue
		}
		x, called := lastBefore(st.from, &mention{from: p.from}), s.calledCounterpart(st.from, p.from)
		like := slices.Contains(heads, firstWord(st.title))
		if x > at && called == told && like == alike || x >= 0 && (called && !told || called == told && like && !alike) {
			best, at, told, alike = st.from, x, called, like
		}
	}
	if best == nil || s.sent[at] == s.sent[p.from] && s.sent[p.from] >= 0 && at < p.from && s.personBetween(at, p.from) && s.onlyPersonBefore(p, best) {
		return
	}
	m := &mention{from: p.from, to: p.to, typ: graph.Person, nominal: true}
	s.bind(m, best)
	s.mentions = append(s.mentions, m)
	p.person = m
}

// onlyPersonBefore reports whether nobody but e is named in the sentence before
// a post, whose counterpart e then cannot be.
func (s *section) onlyPersonBefore(p *post, e *entity) bool {
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && m.ent != e && m.from < p.from && s.sent[m.from] == s.sent[p.from] {
			return false
		}
	}
	return true
}

// genderAt tells from the word before a noun whether a man (-1) or a woman (1)
// is meant, or 0.
func (s *section) genderAt(i int) int {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		switch {
		case s.is(k, class.MasculineArticle) || s.endsHonorific(k, k) && s.is(k, class.MasculineTitle):
			return -1
		case s.is(k, class.FeminineArticle) || s.is(k, class.FeminineTitle):
			return 1
		case s.toks[k].Text != ".":
			return 0
		}
	}
	return 0
}

// genderOf tells from what stands before a person's names and posts whether it
// is a man (-1) or a woman (1), or 0.
func (s *section) genderOf(e *entity) int {
	for _, m := range e.mentions {
		if g := s.genderAt(m.from); g != 0 && !m.nominal {
			return g
		}
	}
	name := s.genderOfName(e)
	for _, p := range s.posts {
		if g := s.genderAt(p.from); g != 0 && p.person != nil && p.person.ent == e && !p.person.nominal && (g > 0 || name <= 0) {
			return g // "le préfet, Marie X" is a woman
		}
	}
	return name
}

// genderOfName tells from the given name that a person's name begins with in French whether it is a
// man (-1) or a woman (1), or 0.
func (s *section) genderOfName(e *entity) int {
	if s.lang.Code != "fr" {
		return 0
	}
	for _, m := range e.mentions {
		if !m.nominal && m.to-m.from > 1 && s.isGiven(m.from) && !s.isSurname(m.from) {
			return s.lx.Names.Gender(s.toks[m.from].Word)
		}
	}
	return 0
}

func (s *section) sameTitle(a, b string) bool {
	if a == b {
		return true
	}
	fa, fb := graph.Fold(a), graph.Fold(b)
	if fa == fb {
		return true
	}
	fa, fb = s.fullTitle(fa), s.fullTitle(fb)
	return fa == fb || strings.HasPrefix(fa, fb+" ") || strings.HasPrefix(fb, fa+" ")
}

// fullTitle writes out what a folded title has in short: "vice pm" is "vice
// premier ministre".
func (s *section) fullTitle(title string) string {
	for _, e := range s.lang.Of(class.TitleOther) {
		if slices.Contains(e.Folds[1:], title) {
			return e.Folds[0]
		}
	}
	for _, e := range s.lang.Of(class.TitleShort) {
		for _, form := range e.Folds[1:] {
			if strings.Contains(title, form) {
				title = strings.Trim(strings.ReplaceAll(" "+title+" ", " "+form+" ", " "+e.Folds[0]+" "), " ")
			}
		}
	}
	return strings.TrimSpace(title)
}
