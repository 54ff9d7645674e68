package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readSamePosts states that somebody had elsewhere the post that he has now, or has it there still: "X est nommé
// préfet de A. Il exerçait les mêmes fonctions à B", "X, jusque-là en poste à B, est nommé préfet de A".
func (s *section) readSamePosts() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.SamePost)
			if !ok || s.cover[i] != nil {
				continue
			}
			units := s.unitsOf(n)
			who, seat := s.hadSame(units, n, i), s.seatOfSame(units, n, i, i+h.n)
			if who == nil || who.ent == nil || seat == nil {
				continue
			}
			st := s.lastHeld(who.ent, n)
			if st == nil && n > 0 {
				st = s.lastHeld(who.ent, n-1)
			}
			if st == nil || st.to == seat.ent || s.states(graph.HoldsPosition, who.ent, seat.ent) {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: who.ent, to: seat.ent, title: st.title, former: true, extractor: "same-post", confidence: 0.75,
				a: min(i, seat.from), b: max(i+h.n, seat.to), ends: []*mention{who, seat}})
		}
	}
}

// hadSame returns who is told right before token i of sentence n to have had the same post or to be at it: the subject
// of "occupait", or whose aside it is.
func (s *section) hadSame(units []unit, n, i int) *mention {
	first := s.sents[n].First
	k := i
	for x := k - 1; x > max(first, k-4); x-- { // "jusque-là en poste"
		for _, c := range [...]lexicon.Class{class.Adv, class.AtThatTime, class.PostBefore, class.Formerly} {
			if h, ok := s.classAt(x, c); ok && x+h.n == k && s.text(x) != "," {
				k = x
				break
			}
		}
	}
	held := -1
	for x := max(first, k-4); x < k && held < 0; x++ {
		if n, former := s.heldAt(x); n > 0 && former && x+n >= k {
			held = x
		}
	}
	u := lastPerson(units, i)
	if held < 0 {
		return s.personBeforeComma(n, k-1)
	}
	switch {
	case s.pronounAt(held-1) && held-1 > first && u != nil:
		return u.m // "X vient de A où il occupait le même poste"
	case u != nil:
		if s.is(held-1, class.RelativeSubject) && u.to >= held-2 || !s.governedName(u.m, first) {
			return u.m
		}
		return nil
	case n > 0 && (s.pronounAt(held-1) && held-1 == first || s.newcomerBefore(held, first)):
		return s.newcomerOf(s.mentions, n-1)
	}
	return nil
}

// personBeforeComma returns the person of sentence n whose name ends right before the comma at token k, or nil.
func (s *section) personBeforeComma(n, k int) *mention {
	s.indexSentences()
	for _, m := range s.inSent[n] {
		if m.typ == graph.Person && m.to == k && s.text(k) == "," && !m.dead {
			return m
		}
	}
	return nil
}

// seatOfSame returns where the same post was held of which tokens i…to tell: behind it, or before "où".
func (s *section) seatOfSame(units []unit, n, i, to int) *mention {
	last, k := s.sents[n].Last, to
	for k < last && s.text(k) != "," && (s.is(k, class.Adv) || s.is(k, class.AtThatTime)) {
		k++
	}
	if s.is(k, class.TownPreposition) || s.is(k, class.Locative) || s.is(k, class.In) {
		for _, m := range s.inSent[n] {
			if m.from > k && m.from-k <= 6 && placeLike(m.typ) && !m.dead && !m.nominal && m.ent != nil && s.smallWords(k, m.from) {
				return m
			}
			if m.from > k {
				break
			}
		}
	}
	for x := range units {
		u := &units[x]
		if placeLike(u.typ) && !u.m.nominal && u.to < i && i-u.to <= 5 && s.is(u.to, class.Where) {
			return u.m
		}
	}
	return nil
}

// smallWords reports whether no mark and no word with a capital stands in tokens a…b.
func (s *section) smallWords(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Punct || s.toks[k].Cap {
			return false
		}
	}
	return true
}

// comesAfter states that somebody of whom sentence n tells no post has the first one that it tells of whom he
// replaces: "Le préfet de A, X, est remplacé par Y".
func (s *section) comesAfter(heir, former *unit, n int) {
	if s.text(heir.m.to) == "," && (s.is(heir.m.to+1, class.Post) || s.is(heir.m.to+1, class.DefiniteArticle) && s.is(heir.m.to+2, class.Post)) {
		return // "X était remplacé par Y, secrétaire général": for that day
	}
	var st *statement
	for _, x := range s.stmts {
		if x.typ == graph.HoldsPosition && x.from == former.m.ent && s.sent[x.a] == n && (st == nil || x.a < st.a) {
			st = x
		}
	}
	if st != nil {
		s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: heir.m.ent, to: st.to, title: s.titleAs(s.genderOf(heir.m.ent), st.title), extractor: "succession",
			confidence: 0.75, a: st.a, b: heir.to, ends: []*mention{heir.m, st.ends[endOf(st, st.to)]}})
	}
}

// personBehind returns the person near behind token i, "Son prédécesseur, le libéral X", or nil.
func personBehind(units []unit, i int) *unit {
	const near = 5
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.from > i {
			if u.from-i <= near {
				return u
			}
			return nil
		}
	}
	return nil
}
