package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
)

func standsFor(list []*mention, e *entity) bool {
	for _, m := range list {
		if m.ent == e {
			return true
		}
	}
	return false
}

// clitic reports whether token k is an object pronoun: "l'a rencontré".
func (s *section) clitic(k int) bool {
	switch s.fold(k) {
	case "l", "le", "la", "les", "lui":
		return k > 0 && s.cover[k] == nil && !s.is(k-1, "preposition")
	}
	return false
}

// inverted reads "une conférence à laquelle a pris part X", "où le recevra X":
// the subject follows, and what the pronoun stands for comes before.
func (s *section) inverted(h clauseHit, units []unit, from, to []*mention, last int) (a, b []*mention) {
	f := h.frame
	a, b = from, to
	for x, u := range units {
		if u.from >= h.b && u.from-h.b <= 3 && f.Roles[0].Types[u.typ] {
			a = mentionsOf(s.list(units, x, f.Roles[0].Types))
			break
		}
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.to <= h.a && f.Roles[1].Types[u.typ] {
			b = []*mention{u.m}
			break
		}
	}
	return a, b
}

// subject finds who does what the trigger says.
func (s *section) subject(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) []*mention {
	// What stands right before the trigger, adverbs aside.
	k := h.a - 1
	for k >= first && (s.toks[k].Text == "," || s.is(k, "adv") || s.fold(k) == "y" || s.fold(k) == "n" || s.fold(k) == "ne" || s.fold(k) == "en" || s.fold(k) == "l" || s.fold(k) == "le" && s.startsVerb(k+1) || s.is(k, "auxiliary")) {
		k--
	}
	// "X a déclaré que sa ville avait signé …": the town, not X.
	if len(r.Types) == 1 && r.Types[graph.Person] && k > first && s.endsClass(k, "place-noun", first) && s.is(k-1, "determiner") && s.cover[k] == nil {
		return nil
	}
	word := s.fold(k)
	onlyEvents := len(r.Types) == 1 && (r.Types[graph.Event] || r.Types[graph.Agreement])
	switch {
	case k >= first && (s.is(k, "latter") || s.endsClass(k, "latter", first)):
		if m := s.lastNamed(k, r.Types); m != nil {
			return []*mention{m}
		}
		return nil
	case k >= first && s.is(k, "pronoun") && onlyEvents:
		if m := s.lastNamed(k, r.Types); m != nil {
			return []*mention{m}
		}
		return nil
	case k >= first && word == "pour" && r.Types[graph.Person]:
		// "a invité X pour participer à …": the object of the verb before.
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.to <= k && r.Types[u.typ] && u.typ == graph.Person {
				return mentionsOf(s.list(units[:x+1], x, map[graph.EntityType]bool{graph.Person: true}))
			}
		}
	case k >= first && s.is(k, "pronoun") && !r.Types[graph.Person] && !onlyEvents:
		// "Elle coopère aussi avec B": the place or body that acted before.
		if n := s.sent[k]; n > 0 {
			for _, u := range s.unitsOf(n - 1) {
				if r.Types[u.typ] && !s.governed(u, s.sents[n-1].First) {
					return []*mention{u.m}
				}
			}
		}
		return nil
	case k >= first && s.is(k, "plural-pronoun") && r.Types[graph.Person]:
		return s.they(k)
	case k >= first && s.is(k, "pronoun"):
		if he != nil && r.Types[he.typ] {
			// The antecedent may stand in this sentence already.
			for x := len(units) - 1; x >= 0; x-- {
				u := units[x]
				if u.to <= k && u.typ == graph.Person && !s.governed(u, first) {
					return []*mention{u.m}
				}
			}
			return []*mention{lastMention(he, k)}
		}
		return nil
	case k >= first && (word == "qui" || word == "who" || word == "which"):
		if group := s.groupBefore(r, k-1, first); group != nil {
			return group
		}
		if group := s.groupBefore(r, k-2, first); group != nil {
			return group
		}
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.to <= k && r.Types[u.typ] && k-u.to <= 3 {
				return mentionsOf(s.list(units, x, r.Types))
			}
		}
	}
	if group := s.groupBefore(r, k, first); group != nil {
		return group
	}
	if u := s.relativeSubject(r, h, units, first); u != nil {
		return []*mention{u.m}
	}
	if onlyEvents {
		// "au Forum des villes, organisé par X": right before the participle
		// no preposition matters.
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.to <= h.a && r.Types[u.typ] {
				if h.a-u.to <= 2 {
					return []*mention{u.m}
				}
				break
			}
		}
	}
	coordinated := word == "et" || word == "and" || word == "puis" || word == "avant" || word == "then"
	pick := -1
	for x := range units {
		u := units[x]
		if u.to > h.a || !r.Types[u.typ] || s.governed(u, first) && !h.frame.Flags["loose"] || s.inBracket(u) {
			continue
		}
		pick = x
		if coordinated {
			break
		}
	}
	if pick >= 0 {
		return mentionsOf(s.list(units[:s.countBefore(units, h.a)], pick, r.Types))
	}
	if h.frame.Flags["noun"] || s.fronted(h, first) {
		for x, u := range units {
			if u.from < h.b || !r.Types[u.typ] || s.governed(u, first) || s.inBracket(u) {
				continue
			}
			// The object of the trigger itself is not its subject.
			if u.from-h.b <= 3 && !s.commaBetween(h.b, u.from) && s.mayBeObject(h, u) {
				continue
			}
			return mentionsOf(s.list(units, x, r.Types))
		}
	}
	if onlyEvents {
		// "Organisée par X, celle-ci …"
		if s.fronted(h, first) || h.frame.Flags["noun"] {
			if m := s.lastNamed(first, r.Types); m != nil {
				return []*mention{m}
			}
		}
		return nil
	}
	if r.Types[graph.Person] {
		if m := s.delegationLeader(first, h.a, units); m != nil {
			return []*mention{m}
		}
	}
	// "La délégation de la province de X participe …": a place or body governed
	// by "de" may act where nothing else can.
	if !r.Types[graph.Person] || len(r.Types) > 1 {
		for x := len(units) - 1; x >= 0; x-- {
			u := units[x]
			if (u.to > h.a || h.a-u.to > 12) && !(s.fronted(h, first) && u.from >= h.b) || !r.Types[u.typ] || u.typ == graph.Person || s.inBracket(u) {
				continue
			}
			if s.fold(u.from-1) == "de" || s.fold(u.from-1) == "du" || s.fold(u.from-1) == "des" || s.fold(u.from-1) == "d" || s.fold(u.from-1) == "of" {
				if s.is(u.from-2, "delegation") || s.is(u.from-3, "delegation") {
					return mentionsOf(s.list(units, x, r.Types))
				}
			}
		}
	}
	return nil
}

// they returns the two persons whom "ils" means: those told of last as meeting.
func (s *section) they(k int) []*mention {
	var last *statement
	for _, st := range s.stmts {
		if st.typ == graph.MetWith && st.b <= k && !st.planned && (last == nil || st.a > last.a) {
			last = st
		}
	}
	if last == nil {
		return nil
	}
	return []*mention{last.ends[0], last.ends[1]}
}

// delegationLeader returns who leads "la délégation (vietnamienne)" that acts
// between tokens a and b: the person whom an earlier sentence said to lead one.
func (s *section) delegationLeader(a, b int, units []unit) *mention {
	at := -1
	for k := a; k < b; k++ {
		if s.is(k, "deputation") && s.definite(k) {
			at = k
		}
	}
	if at < 0 || b-at > 10 || s.coverAt(at+1) != nil && s.coverAt(at+1).form != lexicon.Adjective {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.from >= a && u.to <= b {
			return nil
		}
	}
	for n := s.sent[a] - 1; n >= 0; n-- {
		for _, u := range s.unitsOf(n) {
			if u.typ != graph.Person || !s.leads(u, s.sents[n].First) {
				continue
			}
			if c := s.coverAt(at + 1); c != nil && c.name != nil && s.stateOf(u.m.ent, 0) != "" && c.name.Country != s.stateOf(u.m.ent, 0) {
				continue
			}
			return u.m
		}
	}
	return nil
}

// leads reports whether a person stands behind "conduite par".
func (s *section) leads(u unit, first int) bool {
	k := u.from - 1
	for k >= first && (s.is(k, "determiner") || s.endsHonorific(k, first)) {
		k--
	}
	for x := max(first, k-3); x < k; x++ {
		if h, ok := s.classAt(x, "led"); ok && x+h.n == k+1 {
			return true
		}
	}
	return false
}

// mayBeObject reports whether a unit fits the other role of the frame too.
func (s *section) mayBeObject(h clauseHit, u unit) bool {
	return h.frame.Roles[0].Types[u.typ] && h.frame.Roles[1].Types[u.typ]
}

// endsClass reports whether a phrase of the class ends at token k.
func (s *section) endsClass(k int, class string, first int) bool {
	for x := max(first, k-3); x <= k; x++ {
		if h, ok := s.classAt(x, class); ok && x+h.n == k+1 {
			return true
		}
	}
	return false
}

// lastNamed returns the mention of one of the types that stands last before
// token k.
func (s *section) lastNamed(k int, types map[graph.EntityType]bool) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.from < k && m.ent != nil && !m.dead && types[m.typ] && !nominalForm(m) && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}

func (s *section) countBefore(units []unit, i int) int {
	n := 0
	for _, u := range units {
		if u.to <= i {
			n++
		}
	}
	return n
}

func lastMention(e *entity, before int) *mention {
	var out *mention
	for _, m := range e.mentions {
		if m.from < before {
			out = m
		}
	}
	if out == nil && len(e.mentions) > 0 {
		out = e.mentions[0]
	}
	return out
}

// fronted reports whether the trigger begins its sentence: "Recevant X, …".
func (s *section) fronted(h clauseHit, first int) bool { return h.a-first <= 2 }

func (s *section) commaBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Text == "," {
			return true
		}
	}
	return false
}
