package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readHostsFor states that those who stood for a body that received somebody met him, where the
// sentence right behind tells who they were: "Le canton de A a reçu l'ambassadeur X. Le gouvernement
// était représenté par son président, Y, et par la chancelière Z".
func (s *section) readHostsFor() {
	for n := 1; n < len(s.sents); n++ {
		sent := s.sents[n]
		if s.storyAt(sent.First) != s.storyAt(s.sents[n-1].First) {
			continue
		}
		for i := sent.First + 1; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Represented)
			if !ok || !s.is(i-1, class.Auxiliary) && !s.is(i-1, class.Copula) && !s.startsVerb(i-1) {
				continue
			}
			if guest := s.guestOfBody(n - 1); guest != nil {
				s.metFor(s.standingFor(n, i+h.n), guest)
			}
			break
		}
	}
}

// readHostsAside states that whoever stands in an aside for a place or body that receives somebody met him: "La ville
// de A, représentée par son maire X, a reçu la délégation de B menée par Y". A guest from another state comes there.
func (s *section) readHostsAside() {
	for n, sent := range s.sents {
		if !s.saidIn[n].Has(class.Represented) {
			continue
		}
		units := s.units[n]
		for i := sent.First + 1; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Represented)
			if !ok || s.text(i-1) != "," {
				continue
			}
			body, host := unitBefore(units, i), unitBehind(units, i+h.n)
			if body == nil || host == nil || host.typ != graph.Person || host.from-i-h.n > 3 || s.text(host.to) != "," || body.typ == graph.Person || s.governed(*body, sent.First) {
				continue
			}
			k := host.to + 1
			for k < sent.Last && s.is(k, class.Adv) {
				k++
			}
			if !s.is(k, class.PerfectAuxiliary) || !s.is(k+1, class.Meets) {
				continue
			}
			at := slices.IndexFunc(units, func(u unit) bool { return u.from >= k+2 && u.typ == graph.Person })
			if at < 0 {
				continue
			}
			guest := &units[at]
			if guest.m.ent == nil || guest.m.ent == host.m.ent || !s.ledOrBare(k+2, guest.from) {
				continue
			}
			st := &statement{typ: graph.MetWith, from: host.m.ent, to: guest.m.ent, extractor: "represented", confidence: 0.75,
				a: host.from, b: guest.to, ends: []*mention{host.m, guest.m}}
			s.stmts = append(s.stmts, st)
			if placeLike(body.typ) {
				s.goesToHost(st, body.m)
			}
		}
	}
}

// ledOrBare reports whether tokens a…b lead to who was received: with no verb but the participle of who led a delegation.
func (s *section) ledOrBare(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.RelativeObject) || s.is(k, class.RelativeSubject) {
			return false
		}
	}
	for k := b - 1; k >= a && k > b-8; k-- {
		for x := max(a, k-3); x <= k; x++ {
			if h, ok := s.classAt(x, class.Led); ok && x+h.n == k+1 {
				return true
			}
		}
	}
	return !s.verbIn(a, b)
}

// guestOfBody returns whom a body or place is told in sentence n to have received, or nil.
func (s *section) guestOfBody(n int) *mention {
	units := s.units[n]
	for i := s.sents[n].First + 1; i < s.sents[n].Last; i++ {
		if !s.is(i, class.Meets) || s.cover[i] != nil || !s.is(i-1, class.PerfectAuxiliary) && !(s.is(i-1, class.Adv) && s.is(i-2, class.PerfectAuxiliary)) {
			continue
		}
		for _, u := range units {
			if u.typ != graph.Person {
				continue
			}
			if u.to <= i || s.verbIn(i+1, u.from) {
				return nil
			}
			return u.m
		}
		return nil
	}
	return nil
}

// standingFor returns the persons of the list that "représenté par" governs, which ends before
// token k of sentence n.
func (s *section) standingFor(n, k int) []*mention {
	var out []*mention
	end := k
	for _, u := range s.units[n] {
		if u.typ != graph.Person || u.from < k || u.m.ent == nil {
			continue
		}
		if s.verbIn(end, u.from) || u.from-end > 4 {
			break
		}
		out, end = append(out, u.m), u.to
	}
	return out
}

// metFor states that a guest met each of those who received him.
func (s *section) metFor(hosts []*mention, guest *mention) {
	for _, m := range hosts {
		if m.ent == guest.ent || guest.ent == nil {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: m.ent, to: guest.ent, extractor: "represented", confidence: 0.75,
			a: guest.from, b: m.to, ends: []*mention{guest, m}})
	}
}
