package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// A seatItem is one item of a list that tells who gets the post of the list where.
type seatItem struct {
	person, seat *mention
}

// readSeatLists states the posts of those whom a list of appointments names by place and name alone:
// "Liste des préfets — Vina : Jean X ; Wouri : Marie Y", one item to a line too, "les préfets
// de trois départements : Jean X dans la Vina, Marie Y dans le Wouri".
func (s *section) readSeatLists() {
	var model *post
	age := 0
	for n, sent := range s.sents {
		from := sent.First
		if n > 0 && s.storyOf(n) != s.storyOf(n-1) {
			model = nil
		}
		if p, other := s.postForList(n); p != nil || other {
			if model = p; p != nil {
				age, from = 0, p.to
			}
		}
		if model == nil {
			continue
		}
		items := s.seatItems(n, from)
		if len(items) == 0 || len(items) == 1 && !s.itemLine(n, items[0]) {
			if age++; age > listPostReach {
				model = nil
			}
			continue
		}
		age = 0
		for _, it := range items {
			s.seatListed(model, it)
		}
	}
}

// listPostReach is how many sentences may stand between a post of several and the list of who got it.
const listPostReach = 2

// postForList returns the last post of several in sentence n that a list behind it may give out: of nobody
// named, held in a province or town, or told to be that of several of them, "les secrétaires généraux des
// quinze départements"; or nil, and whether the last one is another.
func (s *section) postForList(n int) (out *post, other bool) {
	s.indexSentences()
	for _, p := range s.postsIn[n] {
		if !p.plural || p.person != nil || p.member || p.same || p.head == nil {
			continue
		}
		if b := p.head.Attrs["body"]; b == "province" || b == "place" || s.ofSeveralUnits(p) {
			out, other = p, false
		} else {
			out, other = nil, true
		}
	}
	return out, other
}

// ofSeveralUnits reports whether units in the plural stand behind a post: "de département", "des
// quinze départements".
func (s *section) ofSeveralUnits(p *post) bool {
	de, ok := s.classAt(p.to, class.De)
	if !ok {
		return false
	}
	for k := p.to + de.n; k < min(len(s.toks), p.to+de.n+3); k++ {
		if s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) || s.placeBodyAt(k) {
			return s.lang.Ends(s.fold(k), class.PluralEnding)
		}
	}
	return false
}

// itemLine reports whether an item is a whole line of a list.
func (s *section) itemLine(n int, it seatItem) bool {
	first, last := s.sents[n].First, s.sents[n].Last
	end := max(it.person.to, it.seat.to)
	if s.succeedsBehind(end, last) {
		last = end
	}
	return min(it.person.from, it.seat.from)-first <= 5 && last-end <= 2 && !s.verbIn(first, last)
}

// succeedsBehind reports whether an aside at token i says whom somebody succeeds: ", succédant à Y".
func (s *section) succeedsBehind(i, last int) bool {
	return i+1 < last && s.text(i) == "," && s.is(i+1, class.Succession)
}

// seatItems returns the items of a list in sentence n from token from on.
func (s *section) seatItems(n, from int) []seatItem {
	first, last := s.sents[n].First, s.sents[n].Last
	var out []seatItem
	var prev *mention
	for _, m := range s.inSent[n] {
		if m.ent == nil || m.dead || m.nominal || m.parent != nil || m.from < from {
			continue
		}
		switch {
		case prev == nil:
		case placeLike(prev.typ) && m.typ == graph.Person && s.text(prev.to) == ":" && m.from-prev.to <= 4 && s.gapIsApposition(prev.to+1, m.from) &&
			s.seatItemBegins(prev.from, first) && s.nameEndsItem(m.to, last):
			out = append(out, seatItem{m, prev})
		case prev.typ == graph.Person && placeLike(m.typ) && s.text(prev.to) == ":" && m.from-prev.to <= 5 && s.unitWords(prev.to+1, m.from) &&
			s.seatItemBegins(prev.from, first) && s.itemEnds(m.to, last):
			out = append(out, seatItem{prev, m})
		case prev.typ == graph.Person && placeLike(m.typ) && m.from-prev.to <= 5 && (s.is(prev.to, class.Locative) || s.is(prev.to, class.For)) && s.unitWords(prev.to+1, m.from) &&
			s.namedInList(prev.from, first) && s.seatEndsItem(m.to, last):
			out = append(out, seatItem{prev, m})
		}
		prev = m
	}
	return out
}

// seatItemBegins reports whether an item of a list of seats begins at token i, behind "dont" too.
func (s *section) seatItemBegins(i, first int) bool {
	for i > first && (s.is(i-1, class.PlaceHead) || s.is(i-1, class.De) || s.is(i-1, class.ArticleBehindDe) || s.is(i-1, class.Article)) {
		i--
	}
	return s.itemBegins(i, first) || s.is(i-1, class.Including) || s.text(i-1) == "," || s.text(i-1) == "."
}

// namedInList reports whether a person is named at token i as one of a list: behind a colon, a comma, "et" or "à savoir".
func (s *section) namedInList(i, first int) bool {
	for i > first && (s.endsHonorific(i-1, first) || s.text(i-1) == "." && s.endsHonorific(i-2, first)) {
		i = s.honorificStart(i-1, first)
	}
	return s.itemBegins(i, first) || s.text(i-1) == "," || s.is(i-1, class.PlainAnd) || s.is(i-1, class.Including) || s.endsAt(i, class.Namely, first)
}

// seatEndsItem reports whether an item of a list that is told in a sentence ends at token i, or behind the larger unit
// that is named there: "Ali X à Testa wilaya d'Oran,".
func (s *section) seatEndsItem(i, last int) bool {
	if de, ok := s.deAt(i + 1); ok && s.is(i, class.PlaceHead) {
		if c := s.coverAt(i + 1 + de); c != nil && c.typ == graph.Province {
			i = c.to
		}
	}
	return s.itemEnds(i, last) || s.is(i, class.PlainAnd)
}

// nameEndsItem reports whether an item of a list ends at token i or, behind a name taken by marriage, soon after.
func (s *section) nameEndsItem(i, last int) bool {
	for k := i; k < min(last, i+4); k++ {
		if s.itemEnds(k, last) || s.is(k, class.Succession) {
			return true
		}
		if s.verbIn(k, k+1) {
			return false
		}
	}
	return i >= last || i+4 >= last
}

// unitWords reports whether nothing but articles and nouns of units stand between two tokens.
func (s *section) unitWords(a, b int) bool {
	for k := a; k < b; k++ {
		if !s.is(k, class.Article) && !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) && !s.is(k, class.Locative) {
			return false
		}
	}
	return true
}

// seatListed states the post of a list for one of its items, unless the text says itself what somebody is there.
func (s *section) seatListed(model *post, it seatItem) {
	seat := unit{it.seat.from, it.seat.to, it.seat, it.seat.typ}
	if body := model.head.Attrs["body"]; (body == "province" || body == "place") && !s.seatOfPost(model, &seat) {
		return
	}
	st := &statement{typ: graph.HoldsPosition, from: it.person.ent, to: it.seat.ent, title: model.rank, extractor: "seat-list", confidence: 0.8,
		a: min(it.person.from, it.seat.from), b: max(it.person.to, it.seat.to), ends: []*mention{it.person, it.seat}}
	for _, x := range s.stmts {
		if x.typ == graph.HoldsPosition && x.from == st.from && x.to == st.to {
			return
		}
	}
	s.stmts = append(s.stmts, st)
}

// behindListedSeat reports whether a place and a colon stand right before token i, as in a list that a post of
// several opens in this sentence or one of the few before: "Liste des préfets … Vina : Mokube X".
func (s *section) behindListedSeat(i, first int) bool {
	if s.lang.Code != "fr" || i-2 < first || s.text(i-1) != ":" {
		return false
	}
	if c := s.cover[i-2]; c == nil || !placeLike(c.typ) || !s.seatItemBegins(c.from, first) {
		return false
	}
	n := s.sent[i]
	for _, p := range s.posts {
		if x := s.sent[p.from]; p.plural && p.person == nil && x <= n && n-x <= mostLines && p.to <= i {
			return true
		}
	}
	return false
}

// atSeat reports whether "à" and a place stand at token i.
func (s *section) atSeat(i int) bool {
	if !s.is(i, class.TownPreposition) && !s.is(i, class.AtThe) {
		return false
	}
	if s.is(i+1, class.Article) {
		i++
	}
	c := s.coverAt(i + 1)
	return c != nil && placeLike(c.typ)
}
