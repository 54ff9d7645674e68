package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// countryMeant returns the state that "the country", "the Southeast Asian nation" right
// behind token k means as the goal of a visit: the state named last before that is not
// the visitor's own, or else that of the town where he is.
func (s *section) countryMeant(k int, visitor *mention) []*mention {
	n := k
	for n < len(s.toks) && n-k < 5 && s.cover[n] == nil && !s.is(n, class.PairNoun) && (s.is(n, class.Article) || s.is(n, class.Adjective) || n > k && s.toks[n].Cap && !s.toks[n].Punct) {
		n++
	}
	if c := s.coverAt(n); n > k && c != nil && c.typ == graph.Place && !s.is(n-1, class.De) {
		n = c.to // "the Southeast Asian country"
	}
	h, ok := s.classAt(n, class.PairNoun)
	if !ok || n == k || !s.is(k, class.Article) || h.entry.Attrs["type"] != string(graph.Country) || s.lang.Ends(s.fold(n), class.PluralEnding) || s.is(n+1, class.De) {
		return nil
	}
	own := s.stateOf(visitor.ent, 0)
	if own == "" {
		own = s.stateOfName(visitor)
	}
	meant := func(e *entity) []*mention {
		return []*mention{{from: n, to: n + 1, typ: graph.Country, nominal: true, ent: e}}
	}
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if m.from >= k || m.ent == nil || m.dead || m.typ == graph.Person {
			continue
		}
		state := s.sideOf(m)
		if m.typ == graph.Country && m.form != lexicon.Adjective && state != own {
			return meant(m.ent)
		}
		if placeLike(m.typ) && state != "" && state != own {
			if e := s.stateNamed(state); e != nil {
				return meant(e)
			}
		}
	}
	return nil
}

// stateOfName returns the state whose a person is by the genitive before the name ("Vietnam's
// top leader, X"), or else by the surname; or "".
func (s *section) stateOfName(who *mention) string {
	for k := who.from - 1; k > max(s.firstOf(who.from), who.from-6) && s.cover[k] == nil; k-- {
		if c := s.nameEnding(k); c != nil && s.genitiveMark(k) && c.typ == graph.Country {
			return c.name.Country
		}
	}
	return s.surnameState(who.from)
}

// stateNamed returns the state with the code if the section names it, or nil.
func (s *section) stateNamed(code string) *entity {
	for _, e := range s.entities {
		if e.typ == graph.Country && e.table != nil && e.table.Country == code && len(e.mentions) > 0 {
			return e
		}
	}
	return nil
}
