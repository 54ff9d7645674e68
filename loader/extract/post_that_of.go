package extract

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// sharedReach bounds, in tokens, how far behind a post "celui de" may mean another one
// of its kind.
const sharedReach = 12

// sharedPost reads "celui de B" at token i behind a post and its holder: the post before,
// held elsewhere ("le gouverneur de A, X, et celui de B, Y", "son homologue de A, X, et
// celui de B, Y") or with another sector ("le ministre de la Santé, X, celui de
// l'Agriculture, Y").
func (s *section) sharedPost(prev *post, i, last int) *post {
	if prev.member || i-prev.to > sharedReach {
		return nil
	}
	if p := s.sharedSector(prev, i, last); p != nil || prev.plural {
		return p
	}
	if prev.head == nil && !prev.same || len(prev.bodies) == 0 && prev.adj == nil {
		return nil
	}
	held := graph.Country // "le chef de la diplomatie gabonaise, X, et celui du Togo, Y"
	if len(prev.bodies) > 0 {
		held = prev.bodies[0].typ
	}
	p := &post{from: i, to: i + 1, head: prev.head, same: prev.same, title: prev.title, rank: prev.rank}
	s.postBodies(p, last)
	if len(p.bodies) == 0 || !sameKind(p.bodies[0].typ, held) || !s.nameFollows(p.to, last) && !(s.lang.Code == "fr" && s.startsVerb(s.asideEnd(p.to, last))) {
		return nil // unnamed: "le directeur de A et celui de B ont signé"
	}
	return p
}

// sharedSector reads "celui de l'Agriculture" behind a minister of another sector, or
// behind ministers of whom no sector is told ("plusieurs ministres, dont ceux de la
// Santé, X, et des Sports, Y"), in the state of whose post he holds his.
func (s *section) sharedSector(prev *post, i, last int) *post {
	if s.lang.Code != "fr" || prev.head == nil || prev.head.Attrs["portfolio"] != "yes" || sectored(prev) == prev.plural {
		return nil
	}
	return s.withSector(&post{from: i, to: i + 1, head: prev.head, rank: cmp.Or(prev.rank, prev.title), like: prev}, last)
}

// sectored reports whether the title of a minister tells his sector.
func sectored(p *post) bool { return p.rank != "" && p.rank != p.title }

// nextSector reads what "de" at token i begins in a list of ministers of whom "les
// ministres" tells once: "les ministres de la Santé, X, de l'Énergie, Y, et des Sports, Z"; a semicolon may
// stand between them.
func (s *section) nextSector(prev *post, i, last int) *post {
	if p := s.nextColleague(prev, i, last); p != nil {
		return p
	}
	if p := s.nextNation(prev, i, last); p != nil {
		return p
	}
	if s.lang.Code != "fr" || prev.head == nil || prev.head.Attrs["portfolio"] != "yes" || !prev.plural && prev.like == nil || !sectored(prev) || i-prev.to > sharedReach || s.text(prev.to) != "," || !s.is(i, class.De) {
		return nil
	}
	k := i - 1
	if s.is(k, class.PlainAnd) {
		k--
	}
	if k-prev.to < 2 || s.text(k) != "," && s.text(k) != ";" && k == i-1 || slices.ContainsFunc(s.toks[prev.to+1:k], func(t text.Token) bool { return t.Punct }) {
		return nil
	}
	p := s.withSector(&post{from: i, to: i, head: prev.head, rank: prev.rank, like: prev, next: true}, last)
	if p == nil || s.text(p.to) != "," {
		return nil
	}
	return p
}

// nextNation reads the adjective at token i that begins the next of several ministers, each with a state and
// a sector of his own: "les ministres vietnamien de la Construction X et algérien de l'Industrie, Y".
func (s *section) nextNation(prev *post, i, last int) *post {
	c := s.coverAt(i)
	if c == nil || c.form != lexicon.Adjective || c.typ != graph.Country || s.lang.Code != "fr" || !prev.plural && prev.like == nil || prev.adj == nil || !sectored(prev) || i-prev.to > sharedReach {
		return nil
	}
	k := i - 1
	if !s.is(k, class.PlainAnd) && s.text(k) != "," {
		return nil
	}
	if s.text(k-1) == "," {
		k--
	}
	from := prev.to
	if s.text(from) == "," {
		from++
	}
	if k <= from || slices.ContainsFunc(s.toks[from:k], func(t text.Token) bool { return t.Punct }) {
		return nil
	}
	return s.withSector(&post{from: i, to: c.to, head: prev.head, adj: c, rank: prev.rank, like: prev, next: true}, last)
}

// withSector gives a post that another one's rank goes on with its title and state, where
// a holder follows.
func (s *section) withSector(p *post, last int) *post {
	if !s.takesSector(p, last) || !s.nameFollows(p.to, last) {
		return nil
	}
	return p
}

// takesSector gives a post that has another one's rank the sector behind it, and the body or state behind
// that; it reports whether there is a sector.
func (s *section) takesSector(p *post, last int) bool {
	title := s.postPortfolio(p, nil, last)
	if len(title) == 0 && s.lang.Code == "fr" && s.is(p.to, class.InCharge) {
		title = s.postCharge(p, nil, last) // "celui chargé de l'Agriculture"
	}
	if len(title) == 0 {
		return false
	}
	p.title = p.rank + " " + title[0]
	if len(p.bodies) > 0 {
		return true
	}
	if s.postBodies(p, last); len(p.bodies) == 0 {
		s.stateAdjective(p)
	}
	return true
}

// nameFollows reports whether a holder's name may stand at token k, behind a comma or not.
func (s *section) nameFollows(k, last int) bool {
	if k >= last {
		return false
	}
	return s.text(k) == "," || s.lang.Code == "fr" && !s.toks[k].Punct && (s.toks[k].Cap || s.is(k, class.Honorific)) && s.cover[k] == nil
}

// sameKind reports whether one post may be held in both: places are of one kind, and
// so are bodies and parties.
func sameKind(a, b graph.EntityType) bool {
	group := func(t graph.EntityType) bool { return t == graph.Organization || t == graph.Party }
	return a == b || placeLike(a) && placeLike(b) || group(a) && group(b)
}

// actsUpon reports whether the holder of a post behind a counterpart is who does what the
// sentence begins with to that counterpart: "Recevant son homologue gabonais, le ministre
// X a souri".
func (s *section) actsUpon(counterpart, p *post) bool {
	first := s.firstOf(counterpart.from)
	if s.lang.Code != "fr" || !counterpart.same || s.text(counterpart.to) != "," || !s.is(p.from-1, class.DefiniteArticle) || !s.lang.Ends(s.fold(first), class.GerundEnding) {
		return false
	}
	for k := first + 1; k < counterpart.from; k++ {
		if s.text(k) == "," {
			return false
		}
	}
	return true
}
