package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A moving is the post to which several come, or in which they change places, as a sentence or the
// head of a list tells.
type moving struct {
	head  *lexicon.Entry
	title string
	at    int     // token of the post
	state *entity // of envoys: whose they are
	moved bool    // they are moved, not only named
}

// movingAt returns the post of which sentence n tells that those who have it are moved or named: "sont mutés
// les walis", "mouvement dans le corps des préfets", "ont été nommés gouverneurs :"; or nil.
func (s *section) movingAt(n int) *moving {
	sent, said := s.sents[n], &s.saidIn[n]
	if !said.Has(class.Transferred) && !said.Has(class.PostChange) && !said.Has(class.Appointed) {
		return nil
	}
	var out *moving
	moved, named := false, false
	for i := sent.First; i < sent.Last; i++ {
		moved = moved || s.is(i, class.Transferred) || s.is(i, class.PostChange) && !s.is(i, class.PostBefore)
		named = named || s.is(i, class.Appointed)
		h, ok := s.classAt(i, class.Post)
		if !ok || out != nil || !s.lang.Ends(s.fold(i), class.PluralEnding) && !s.lang.Ends(s.fold(i+h.n-1), class.PluralEnding) {
			continue
		}
		at := i + h.n
		if s.is(at, class.Identifies) {
			at++
		}
		named = named || s.is(i-1, class.PostChange) && s.text(at) == ":" // "Les nouveaux gouverneurs sont :"
		if body := h.entry.Attrs["body"]; body == "province" || body == "place" || h.entry.Attrs["envoy"] == "yes" && body == "state" {
			out = &moving{head: h.entry, title: singularOf(s.surfaceOf(i, i+h.n), h.entry), at: i}
		}
	}
	if out == nil || !moved && !named {
		return nil
	}
	out.moved = moved
	return out
}

// movings returns for each sentence the moving that it belongs to: its own, or that of the head of the
// list of which it is a line; nil if none is told of.
func (s *section) movings() map[int]*moving {
	var out map[int]*moving
	var head *moving
	for n, sent := range s.sents {
		m := s.movingAt(n)
		switch {
		case m != nil:
			head = nil
			if s.text(sent.Last-1) == ":" || s.listOpens(n+1) {
				head = m
			}
		case head != nil && s.listOpens(n):
			continue
		case head != nil && s.lineOfNames(n):
			m = head
		default:
			head = nil
			continue
		}
		if out == nil {
			out = map[int]*moving{}
		}
		out[n] = m
	}
	return out
}

// listOpens reports whether sentence n does nothing but open a list of those of whom the one before it tells:
// "Voici les nominations :".
func (s *section) listOpens(n int) bool {
	const most = 8 // tokens
	if n >= len(s.sents) {
		return false
	}
	sent := s.sents[n]
	return s.text(sent.Last-1) == ":" && sent.Last-sent.First <= most && !s.saidIn[n].Has(class.Post) && s.storyOf(n) == s.storyOf(max(0, n-1))
}

// lineOfNames reports whether sentence n is a line of a list that begins with a name, "- Ali X, de A à B", or
// with a seat and a colon, "- Testa : Ali X".
func (s *section) lineOfNames(n int) bool {
	const most = 24 // tokens
	sent := s.sents[n]
	k := sent.First
	for k < sent.Last && (s.toks[k].Punct || s.is(k, class.Honorific)) {
		k++
	}
	if sent.Last-sent.First >= most || k+1 >= sent.Last || !s.toks[k].Cap || s.is(k, class.Function) {
		return false
	}
	return s.toks[k+1].Cap || s.text(k+1) == ":" && k+2 < sent.Last && s.toks[k+2].Cap
}

// seatsOfMoves makes provinces of the towns of that name between which governors are moved: "les
// gouverneurs suivants : Ali X, de Testa à Testou".
func (s *section) seatsOfMoves() {
	moves := s.movings()
	if moves == nil {
		return
	}
	for x, m := range s.names {
		mv := moves[s.sent[m.from]]
		if mv == nil || mv.head.Attrs["body"] != "province" || s.sent[m.from] == s.sent[mv.at] && m.from < mv.at {
			continue
		}
		if s.seatOfItem(m) {
			s.asProvince(m)
			continue
		}
		if !s.is(m.from-1, class.De) {
			continue
		}
		if x+1 < len(s.names) && s.names[x+1].from-m.to <= 4 && s.leadsTo(m.to, s.names[x+1].from) {
			s.asProvince(m)
			s.asProvince(s.names[x+1])
		}
	}
}

// seatOfItem reports whether a town is told as the seat of one of a list: "Ali X à Testa, Omar Y à Testou",
// or at the head of a line, "- Testa : Ali X".
func (s *section) seatOfItem(m *mention) bool {
	k := m.from - 1
	if s.is(k, class.Article) {
		k--
	}
	if s.text(m.to) == ":" {
		first := s.firstOf(m.from)
		for k >= first && s.toks[k].Punct {
			k--
		}
		return k < first
	}
	return (s.is(k, class.TownPreposition) || s.is(k, class.AtThe)) && s.toks[k-1].Cap && s.closesItem(m.to)
}

// leadsTo reports whether tokens a…b are "à", "au" or the like, with the noun of a unit or none: "à la
// wilaya de".
func (s *section) leadsTo(a, b int) bool {
	if a >= b || !s.is(a, class.TownPreposition) && !s.is(a, class.AtThe) && !s.is(a, class.AtThePlural) {
		return false
	}
	for k := a + 1; k < b; k++ {
		if !s.is(k, class.Article) && !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) {
			return false
		}
	}
	return true
}

// asProvince takes the name of a town for the province of the same name in its state, if there is one.
func (s *section) asProvince(m *mention) {
	if n := s.provinceNamedAs(m); n != nil {
		m.name, m.typ = n, graph.Province
	}
}

// provinceNamedAs returns the province that has the same name as a town of its state, or nil.
func (s *section) provinceNamedAs(m *mention) *lexicon.Name {
	if m.typ != graph.Place || m.name == nil || m.form != lexicon.FullName {
		return nil
	}
	for _, h := range s.nameHits[m.from] {
		for _, v := range h.Values {
			if h.N == m.to-m.from && v.Name.Type == graph.Province && v.Name.Country == m.name.Country && v.Form == lexicon.FullName {
				return v.Name
			}
		}
	}
	return nil
}

// readMoves states the posts of those whom a sentence or a list moves from one seat to another, "Ali X, de
// A à B", or names to seats one by one, "nommés walis : Ali X à A, Omar Y à B". An envoy is his state's
// wherever he is.
func (s *section) readMoves() {
	moves := s.movings()
	for n := range s.sents {
		s.moveHolders(n)
		mv := moves[n]
		if mv == nil {
			if mv = s.envoyMoved(n); mv == nil {
				continue
			}
		}
		if mv.state == nil && mv.head.Attrs["envoy"] == "yes" {
			if mv.state = s.ofEnvoys(mv); mv.state == nil {
				continue
			}
		}
		units := s.unitsOf(n)
		for x := range units {
			u := &units[x]
			if u.typ != graph.Person || s.sent[mv.at] == n && u.from < mv.at {
				continue
			}
			from, to := s.seatsMoved(units, u)
			if to == nil || from == nil && (mv.moved || !s.closesItem(to.to)) {
				continue
			}
			s.move(mv, u, from, to)
		}
	}
}

// move states that the person u, moved, has the post there, and had it where he came from.
func (s *section) move(mv *moving, u, from, to *unit) {
	state := func(seat *unit, e *entity, former bool, end int) {
		st := &statement{typ: graph.HoldsPosition, from: u.m.ent, to: e, title: mv.title, former: former, extractor: "moved", confidence: 0.8,
			a: u.from, b: end, ends: []*mention{u.m}}
		if seat.m.ent == e {
			st.ends = append(st.ends, seat.m)
		}
		if !s.holdsThere(st, false) {
			s.stmts = append(s.stmts, st)
		}
	}
	if mv.state != nil {
		state(to, mv.state, false, to.to)
		return
	}
	fits := func(v *unit) bool {
		return v.m.ent != nil && (v.typ == graph.Province || mv.head.Attrs["body"] == "place" && v.typ == graph.Place)
	}
	if !fits(to) || from != nil && !fits(from) {
		return
	}
	state(to, to.m.ent, false, to.to)
	if from != nil && from.m.ent != to.m.ent {
		state(from, from.m.ent, true, to.to)
	}
}

// seatsMoved returns from where to where the words right behind a person tell him to be moved: ", de A
// à B", "est muté de A à B", "à B".
func (s *section) seatsMoved(units []unit, u *unit) (from, to *unit) {
	k := u.to
	if s.text(k) == "," || s.text(k) == ":" {
		k++
	}
	for x := k; x < k+4 && !s.toks[x].Punct && s.cover[x] == nil; x++ {
		if s.is(x, class.Transferred) {
			k = x + 1 // "X est mutée de A à B"
			break
		}
	}
	if s.is(k, class.De) {
		if from = s.unitRightBehind(units, k); from == nil {
			return nil, nil
		}
		k = from.to
	} else if k != u.to {
		return nil, nil
	}
	for x := range units {
		v := &units[x]
		if v.to <= k {
			continue
		}
		if !placeLike(v.typ) && v.typ != graph.Country || v.m.nominal || !s.leadsTo(k, v.m.from) && !(v.typ == graph.Country && s.is(k, class.In)) {
			return nil, nil
		}
		return from, v
	}
	return nil, nil
}

// closesItem reports whether an item of a list ends at token k.
func (s *section) closesItem(k int) bool {
	return k >= len(s.toks) || s.text(k) == "," || s.text(k) == ";" || s.text(k) == "." || s.is(k, class.PlainAnd) || s.sent[k] != s.sent[k-1]
}
