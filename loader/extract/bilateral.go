package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// readBilateral states that the two states whom a story is about cooperate, where it tells
// of "la coopération bilatérale" or "le partenariat stratégique" without saying whose.
func (s *section) readBilateral() {
	for n, sent := range s.sents {
		for k := sent.First; k < sent.Last && s.saidIn[n].Has(class.Cooperation); k++ {
			h, ok := s.classAt(k, class.Cooperation)
			if !ok || s.cover[k] != nil && s.cover[k].typ != graph.Agreement || s.negatedAt(k, sent.First) {
				continue
			}
			bilateral := s.bilateralAt(k+h.n, sent.Last)
			tie := bilateral || s.theirTie(k, k+h.n, sent.First, sent.Last)
			if !tie && !s.barelyTold(k, k+h.n, sent.First, sent.Last) {
				continue
			}
			var pair []*mention
			if tie {
				pair = s.statesTold(n)
			}
			if pair == nil {
				pair = s.partiesMet(k, bilateral)
			}
			if pair == nil && bilateral {
				pair = s.twoStates(n)
			}
			if pair != nil {
				s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: pair[0].ent, to: pair[1].ent, extractor: "bilateral", confidence: 0.75,
					a: k, b: k + h.n, ends: pair})
			}
			k = sent.Last
		}
	}
}

// theirTie reports whether the noun of cooperation at tokens k…end is one that there is and nothing behind it
// says whose, or where: "raffermir les liens de coopération", "le renforcement de la coopération".
func (s *section) theirTie(k, end, first, last int) bool {
	if s.cover[k] != nil || !s.isTold(k, first) || end < last && (!s.toks[end].Punct || s.toks[end].Elided) && !s.endsTie(end) {
		return false
	}
	for x := k - 1; x >= max(first, k-tieReach); x-- {
		if s.is(x, class.Strengthens) && s.cover[x] == nil {
			return true
		}
	}
	return false
}

// barelyTold reports whether the noun of cooperation at tokens k…end means one that there is, with nothing behind it
// but its kind that says whose: "se sont félicités des relations de coopération militaire".
func (s *section) barelyTold(k, end, first, last int) bool {
	for end < last && s.cover[end] == nil && (s.is(end, class.Adjective) || s.adjectival(end)) {
		end++
	}
	return s.cover[k] == nil && !s.postCover[k] && s.isTold(k, first) && (end == last || s.toks[end].Punct && !s.toks[end].Elided || s.endsTie(end))
}

// endsTie reports whether what follows a noun of cooperation at token k tells its fields, or begins another
// part of its sentence.
func (s *section) endsTie(k int) bool {
	h, ok := s.classAt(k-1, class.Fields) // "coopération dans"
	if !ok {
		h, ok = s.classAt(k, class.Fields)
	}
	return ok && h.n > 0 || s.is(k, class.PlainAnd)
}

// bilateralAt reports whether the words at token k, behind a noun of cooperation, say that
// it is one of two states, whom nothing behind them names.
func (s *section) bilateralAt(k, last int) bool {
	two := false
	for k < last && (s.is(k, class.Adjective) || s.adjectival(k) || s.is(k, class.OfTwoStates)) && s.coverAt(k) == nil {
		two = two || s.is(k, class.OfTwoStates)
		k++
	}
	if s.is(k, class.Between) {
		return s.is(k+1, class.Article) && s.endsAtPairOfStates(k+2)
	}
	return two && !s.is(k, class.With) && !s.is(k, class.De) && (s.coverAt(k) == nil || s.coverAt(k).typ != graph.Country && !placeLike(s.coverAt(k).typ))
}

// endsAtPairOfStates reports whether "deux pays" stands at token k.
func (s *section) endsAtPairOfStates(k int) bool {
	h, ok := s.classAt(k+1, class.PairNoun)
	return s.is(k, class.Number) && ok && h.entry.Attrs["type"] == string(graph.Country)
}

// statesTold returns the two states that sentence n names, by their adjectives too, or nil where it
// names fewer or more.
func (s *section) statesTold(n int) []*mention {
	var out []*mention
	for _, m := range s.mentions {
		if m.typ != graph.Country || m.ent == nil || m.dead || s.sent[m.from] != n || standsFor(out, m.ent) {
			continue
		}
		if out = append(out, m); len(out) > 2 {
			return nil
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// partiesMet returns the two states for which those act whose meeting was told of last, right before token k:
// "X, ministre de A, a reçu l'ambassadeur de B, Y. Ils ont évoqué la coopération", or the two provinces or
// towns, unless the cooperation is called one of two states; nil for all others.
func (s *section) partiesMet(k int, bilateral bool) []*mention {
	met := s.lastMeeting(k)
	if s.lang.Code != "fr" || met == nil || s.storyAt(met.a) != s.storyAt(k) || len(met.ends) < 2 || s.metOfMany(met) {
		return nil
	}
	var states, places []*mention
	named := false // one acts for a state itself
	for i, person := range []*entity{met.from, met.to} {
		side := s.actsFor(person, met.ends[i])
		if side == nil {
			return nil
		}
		if placeLike(side.typ) {
			places = append(places, lastMention(side, k))
			continue
		}
		named = named || side.typ == graph.Country
		if code := s.stateOf(person, 0); code != "" {
			states = append(states, s.stateMeantAt(code, k, k))
		}
	}
	switch {
	case len(places) == 2 && !bilateral && places[0] != nil && places[1] != nil:
		return s.twoSides(places)
	case len(states) == 2 && named && states[0].ent != states[1].ent:
		return states
	}
	return nil
}

// metOfMany reports whether a meeting is one of those that somebody had with people of more than one other state
// in the same sentence: "a reçu les ambassadeurs du Mali, X, du Togo, Y, et du Bénin, Z".
func (s *section) metOfMany(met *statement) bool {
	for _, host := range []*entity{met.from, met.to} {
		state := ""
		for _, st := range s.stmts {
			if st.typ != graph.MetWith || s.sent[st.a] != s.sent[met.a] || st.from != host && st.to != host {
				continue
			}
			guest := st.from
			if guest == host {
				guest = st.to
			}
			switch code := s.stateOf(guest, 0); {
			case code == "" || code == s.stateOf(host, 0):
			case state == "":
				state = code
			case state != code:
				return true
			}
		}
	}
	return false
}

// twoStates returns the two states that the story of sentence n is about: those that it names
// most, twice as often as any other, unless its headline tells of their provinces.
func (s *section) twoStates(n int) []*mention { return s.mostTold(n, true) }

// mostTold is twoStates; where local is not set the headline may tell of their provinces.
func (s *section) mostTold(n int, local bool) []*mention {
	count := map[*entity]int{}
	near := map[*entity]*mention{}
	locals := map[string]bool{}
	for _, m := range s.mentions {
		if m.ent == nil || m.dead || s.storyAt(m.from) != s.storyOf(n) {
			continue
		}
		headline := s.blockOf(m).Kind == text.Headline
		if placeLike(m.typ) && headline && m.parent == nil {
			locals[s.sideOf(m)] = true
		}
		if m.typ != graph.Country {
			continue
		}
		count[m.ent]++
		if headline {
			count[m.ent]++
		}
		if near[m.ent] == nil || m.from < s.sents[n].Last {
			near[m.ent] = m
		}
	}
	if local && len(locals) > 1 {
		return nil
	}
	var best [3]*entity
	for e := range count {
		for x := range best {
			if best[x] == nil || count[e] > count[best[x]] || count[e] == count[best[x]] && e.order < best[x].order {
				copy(best[x+1:], best[x:])
				best[x] = e
				break
			}
		}
	}
	if best[1] == nil || count[best[1]] < 2 && best[2] != nil || best[2] != nil && count[best[2]]*2 > count[best[1]] {
		return nil
	}
	return []*mention{near[best[0]], near[best[1]]}
}
