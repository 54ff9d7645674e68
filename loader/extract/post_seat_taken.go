package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readSeatsTaken states the posts that somebody takes or has whose seat a verb and its object tell, with
// adverbs or a date between them: "X prendra le 1er mars la présidence de l'Association", "X exerce depuis
// mai la vice-présidence du Conseil".
func (s *section) readSeatsTaken() {
	for n, sent := range s.sents {
		for i := sent.First + 2; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.SeatNoun)
			if !ok || s.cover[i] != nil && s.cover[i].from < i || !s.is(i-1, class.Article) {
				continue
			}
			verb := s.seatVerbBefore(i-2, sent.First)
			of := i + h.n
			_, ok = s.deAt(of)
			if verb < 0 || !ok {
				continue
			}
			units := s.unitsOf(n)
			holder, body := lastPerson(units, verb), unitBehind(units, of+1)
			if holder == nil || body == nil || verb-holder.to > 2 || body.from > of+2 || !s.presidedOver(body, string(graph.Province)) {
				continue
			}
			st := &statement{typ: graph.HoldsPosition, from: holder.m.ent, to: body.m.ent, title: s.titleOf(holder, strings.ReplaceAll(h.entry.Attrs["title"], "_", " ")),
				extractor: "post-verb", confidence: 0.75, a: min(holder.from, body.from), b: max(holder.to, body.to), ends: []*mention{holder.m, body.m}}
			s.stmts = append(s.stmts, st) // told twice too, for "elle succède à Y" behind the second
		}
	}
}

// seatVerbBefore returns where a verb of [class.TakesSeat] begins that ends with token k, but for adverbs
// and a date behind it, or -1.
func (s *section) seatVerbBefore(k, first int) int {
	end := k
	for steps := 0; steps < 3; steps++ {
		for b := k; b >= max(first, k-1); b-- {
			if h, ok := s.classAt(b, class.TakesSeat); ok && b+h.n == k+1 {
				return b
			}
		}
		at := s.beforeDate(k, first)
		for at > first && (at < k && (s.is(at, class.Since) || s.is(at, class.Preposition)) || at < k && s.is(at, class.Article)) {
			at--
		}
		if at == k && (s.is(k, class.Adv) || s.is(k, class.ListFiller)) {
			at--
		}
		if at == k {
			return s.seatVerbFurther(end, first)
		}
		k = at
	}
	return s.seatVerbFurther(end, first)
}

// seatVerbFurther is seatVerbBefore where more than a date tells for how long: "assure pour un an, depuis le
// 3 mai, | la présidence", "exerce cette année".
func (s *section) seatVerbFurther(k, first int) int {
	const reach = 12 // tokens
	for x := k; x > max(first, k-reach) && s.lang.Code == "fr"; x-- {
		if s.cover[x] != nil || s.is(x, class.PlainAnd) || s.is(x, class.RelativeSubject) || s.toks[x].Punct && s.text(x) != "," {
			return -1
		}
		for b := x - 1; b >= max(first, x-2); b-- {
			if h, ok := s.classAt(b, class.TakesSeat); ok && b+h.n == x {
				if s.text(x) == "," {
					x++
				}
				if x <= k && (s.is(x, class.Preposition) || s.is(x, class.DemonstrativeArticle)) && s.text(k) != "(" && !s.is(k, class.Preposition) {
					return b
				}
				return -1
			}
		}
		if s.startsVerb(x) {
			return -1
		}
	}
	return -1
}

// chosenBefore returns whom a body chose whose name ends before "à sa présidence" at token i, and the
// body: "l'Association a élu X à sa tête".
func (s *section) chosenBefore(units []unit, i, first int) (holder, body *unit) {
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.to == i {
			holder = u
		}
	}
	if holder == nil || s.lang.Code != "fr" {
		return nil, nil
	}
	for k := holder.from; k >= max(first, holder.from-10); k-- {
		if !s.is(k, class.Appointed) || !s.startsVerb(k-1) || s.cover[k] != nil {
			continue
		}
		for x := range units {
			if u := &units[x]; u.to <= k && (u.typ == graph.Organization || u.typ == graph.Party) && !s.is(u.from-1, class.Preposition) && !s.is(u.from-1, class.De) {
				body = u
			}
		}
		return holder, body
	}
	return nil, nil
}
