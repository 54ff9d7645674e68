package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// A clauseHit is a frame whose trigger stands at tokens a…b.
type clauseHit struct {
	frame *lexicon.Frame
	a, b  int
}

// readFrames matches the frames of the language in every sentence.
func (s *section) readFrames() {
	var last *entity // the person whom "il" means
	for n, sent := range s.sents {
		units := s.unitsOf(n)
		start := s.afterDateline(sent.First, sent.Last)
		for len(units) > 0 && units[0].to <= start && start > sent.First {
			units = units[1:]
		}
		src := sentenceSource{s, sent.Last}
		for i := start; i < sent.Last; i++ {
			w, _ := src.Word(i)
			best := map[graph.RelationType]int{}
			var found []clauseHit
			for _, f := range s.lang.Frames[w] {
				if n := f.Trigger.Match(src, i); n > 0 {
					found = append(found, clauseHit{f, i, i + n})
					best[f.Relation] = max(best[f.Relation], n)
				}
			}
			for _, h := range found {
				if s.insideUnit(units, h) {
					continue
				}
				s.applyFrame(h, units, start, sent.Last, last)
			}
		}
		if p := s.mainSubject(units, sent.First, sent.Last); p != nil {
			last = p
		}
	}
}

// afterDateline returns where a sentence begins behind "Hanoi (VNA) –" or
// "VIENTIANE, 5 mars (Xinhua) --".
func (s *section) afterDateline(first, last int) int {
	dash := func(i int) bool {
		t := s.toks[i].Text
		return t == "-" || t == "–" || t == "—"
	}
	for k := first + 1; k < min(last-1, first+14); k++ {
		if !dash(k) || !s.toks[k].Space {
			continue
		}
		bracket := s.text(k-1) == ")"
		if bracket || k-first <= 3 && s.cover[first] != nil {
			for k+1 < last && dash(k+1) {
				k++
			}
			return k + 1
		}
		return first
	}
	return first
}

// insideUnit reports whether a trigger lies within a body's or a person's
// phrase, where it is a part of a name.
func (s *section) insideUnit(units []unit, h clauseHit) bool {
	for _, u := range units {
		if u.from < h.a && h.a < u.to && (u.typ == graph.Organization || u.typ == graph.Person || u.typ == graph.Place) {
			return true
		}
	}
	return false
}

// mainSubject returns the first person of a sentence that no preposition governs.
func (s *section) mainSubject(units []unit, first, last int) *entity {
	for _, u := range units {
		if u.typ == graph.Person && !s.governed(u, first) {
			return u.m.ent
		}
	}
	return nil
}

// governed reports whether a preposition right before the unit governs it, so
// that it is no subject. "Conduite par X" does not count: X acts.
func (s *section) governed(u unit, first int) bool {
	k := u.from - 1
	for k >= first && (s.is(k, "determiner") && !s.is(k, "preposition") || s.endsHonorific(k, first)) {
		k--
	}
	if k < first {
		return false
	}
	if !s.is(k, "preposition") {
		return false
	}
	if s.fold(k) == "par" || s.fold(k) == "by" {
		for x := max(first, k-3); x < k; x++ {
			if h, ok := s.classAt(x, "led"); ok && x+h.n == k+1 {
				return false
			}
		}
	}
	if s.fold(k) == "selon" || s.fold(k) == "d'apres" {
		return false
	}
	return true
}

// applyFrame finds the ends of a frame and states the relation.
func (s *section) applyFrame(h clauseHit, units []unit, first, last int, he *entity) {
	f := h.frame
	if s.unreal(h, first, last) || s.lang.Code == "fr" && s.otherWord(h) {
		return
	}
	planned := f.Flags["planned"] || s.plannedTrigger(h, first)
	if f.Flags["pair"] {
		s.applyPair(h, units, first, last, planned)
		return
	}
	from := s.argument(f.Roles[0], h, units, first, last, he)
	to := s.argument(f.Roles[1], h, units, first, last, he)
	if s.is(h.a-1, "relative") {
		from, to = s.inverted(h, units, from, to, last)
	}
	if len(to) == 0 && f.Relation == graph.ParticipatedIn && (s.fold(h.a-1) == "y" || s.fold(h.a) == "y" || s.fold(h.a+1) == "y") {
		if m := s.lastNamed(h.a, f.Roles[1].Types); m != nil {
			to = []*mention{m}
		}
	}
	switch f.Relation {
	case graph.ParticipatedIn:
		if len(to) == 0 && s.clitic(h.a-1) {
			// "X l'a présidée": the event named last.
			if m := s.lastNamed(h.a, f.Roles[1].Types); m != nil {
				to = []*mention{m}
			}
		}
	case graph.PartyTo:
		from = s.principals(from)
	case graph.Visited:
		from = s.visitors(from, to, h, units)
	case graph.MetWith:
		from = s.acrossTable(from, to, h, units)
		if len(to) == 0 && s.clitic(h.a-1) {
			// "X l'a également rencontré": the person named last before X.
			for _, a := range from {
				if m := s.lastNamed(a.from, f.Roles[1].Types); m != nil {
					to = []*mention{m}
				}
			}
		}
	}
	for _, a := range from {
		for _, b := range to {
			if a.ent == b.ent || a.ent == nil || b.ent == nil {
				continue
			}
			if f.Relation == graph.ParticipatedIn && b.head != nil && b.head.Attrs["feast"] == "yes" {
				continue // one does not take part in the New Year
			}
			s.state(f, a, b, h, planned)
		}
	}
}

// otherWord reports whether the trigger is a noun where its frame means the
// verb that looks like it, or a participle where it means the noun: "cette
// visite", "ont visité".
func (s *section) otherWord(h clauseHit) bool {
	if h.frame.Flags["noun"] {
		return strings.HasSuffix(s.toks[h.a].Text, "é") && !s.is(h.a, "agreement")
	}
	k := h.a - 1
	return !h.frame.Flags["pair"] && s.is(h.a, "event") && k >= 0 && (s.is(k, "determiner") || s.is(k, "adjective") || s.isOrdinal(k))
}

// visitors leaves out of those who may have made a visit who is at home there;
// where nobody is left, the visitor is the person named last before who is
// not: "X a rencontré le ministre lao Y lors de sa visite au Laos".
func (s *section) visitors(from, to []*mention, h clauseHit, units []unit) []*mention {
	if len(to) == 0 {
		return from
	}
	if h.frame.Flags["noun"] && s.fold(h.a) != "se" {
		for k := h.a; k < to[0].from; k++ {
			if s.cover[k] == nil && (s.is(k, "verb") || s.infinitive(k) || strings.HasSuffix(s.fold(k), "rait") || s.fold(k) == "entre") {
				return nil // "la visite contribuera à …"
			}
		}
		// "la visite en France du secrétaire général X"
		for _, u := range units {
			if u.typ == graph.Person && u.from >= to[0].to && u.from-to[0].to <= 2 && s.is(u.from-1, "de") {
				return []*mention{u.m}
			}
		}
	}
	// "une visite auprès du président X, … au Laos", "à la tête d'une
	// délégation de la province de A": nowhere to go to.
	for _, u := range units {
		if u.typ == graph.Person && u.m.from >= h.a && u.m.to <= to[0].from && !standsFor(from, u.m.ent) {
			return nil
		}
	}
	for k := h.b; k < to[0].from; k++ {
		if f := s.fold(k); f == "tete" || f == "invitation" || f == "km" || s.is(k, "compass") && s.cover[k] == nil {
			return nil
		}
	}
	state := s.sideOf(to[0])
	guest := func(m *mention) bool {
		c := s.stateOf(m.ent, 0)
		return c != "" && c != state
	}
	local := func(m *mention) bool { return m.ent != nil && state != "" && s.stateOf(m.ent, 0) == state }
	// "lors de sa visite": somebody named in the sentence, the guest if one is.
	if s.fold(h.a-1) == "sa" || s.fold(h.a-1) == "son" || s.fold(h.a-1) == "leur" {
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.typ == graph.Person && u.to <= h.a && guest(u.m) {
				return mentionsOf(s.list(units, x, map[graph.EntityType]bool{graph.Person: true}))
			}
		}
	}
	if to[0].typ != graph.Country {
		return from
	}
	var out []*mention
	for _, m := range from {
		if !local(m) {
			out = append(out, m)
		}
	}
	if len(out) > 0 || len(from) == 0 {
		return out
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.typ == graph.Person && u.to <= h.a && !local(u.m) {
			return []*mention{u.m}
		}
	}
	return nil
}

func standsFor(list []*mention, e *entity) bool {
	for _, m := range list {
		if m.ent == e {
			return true
		}
	}
	return false
}

// acrossTable puts in the place of who is of the same state as those met the
// person named before who is not: "X a informé le ministre lao Y de son
// entretien avec le président lao Z".
func (s *section) acrossTable(from, to []*mention, h clauseHit, units []unit) []*mention {
	if len(from) != 1 || len(to) == 0 || !h.frame.Flags["noun"] || from[0].ent == nil || to[0].ent == nil {
		return from
	}
	state := s.stateOf(to[0].ent, 0)
	if state == "" || s.stateOf(from[0].ent, 0) != state {
		return from
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.typ == graph.Person && u.to <= h.a && s.stateOf(u.m.ent, 0) != state && s.stateOf(u.m.ent, 0) != "" {
			return []*mention{u.m}
		}
	}
	return from
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

// state adds one statement of a frame.
func (s *section) state(f *lexicon.Frame, a, b *mention, h clauseHit, planned bool) {
	lo, hi := min(a.from, b.from, h.a), max(a.to, b.to, h.b)
	if s.sent[a.from] != s.sent[h.a] {
		lo = min(b.from, h.a)
	}
	if s.sent[lo] != s.sent[h.a] {
		lo = h.a
	}
	st := &statement{typ: f.Relation, from: a.ent, to: b.ent, planned: planned, extractor: f.Name(),
		confidence: 0.8, a: lo, b: hi, ends: []*mention{a, b}}
	switch f.Relation {
	case graph.MetWith, graph.Visited:
		st.date = s.dateNear(h.a, h.b)
	}
	s.stmts = append(s.stmts, st)
}

// unreal reports whether the trigger is negated, or only wished or proposed.
func (s *section) unreal(h clauseHit, first, last int) bool {
	for k := max(first, h.a-2); k < min(last, h.b+2); k++ {
		if s.is(k, "negation") && s.cover[k] == nil {
			if k >= h.b && !(s.fold(k) == "aucun" || s.fold(k) == "aucune" || s.fold(k) == "pas" || s.fold(k) == "no" || s.fold(k) == "not") {
				continue
			}
			return true
		}
	}
	for k := h.a - 1; k >= max(first, h.a-9); k-- {
		t := s.toks[k]
		if t.Text == ";" || t.Text == ":" {
			return false
		}
		if s.is(k, "wish") && s.cover[k] == nil {
			// A wish governs what follows it with "que" or "de".
			for x := k; x < h.a; x++ {
				if f := s.fold(x); f == "que" || f == "qu" || f == "de" || f == "d" || f == "à" || f == "to" || f == "that" || f == "pour" {
					if s.toks[min(x+1, last-1)].Punct {
						continue
					}
					return true
				}
			}
		}
	}
	return false
}

func (s *section) plannedTrigger(h clauseHit, first int) bool {
	back := 3
	if s.lang.Code == "en" {
		back = 5 // "will pay an official visit"
	}
	for k := max(first, h.a-back); k < h.b; k++ {
		if s.isFuture(k) {
			return true
		}
	}
	return false
}

// argument finds the mentions that play a role.
func (s *section) argument(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) []*mention {
	switch r.Where {
	case "subj":
		return s.subject(r, h, units, first, last, he)
	case "obj":
		return s.object(r, h, units, last, false)
	case "near":
		return s.object(r, h, units, last, true)
	}
	// A preposition behind the trigger, and the list behind it.
	for k := h.b - 1; k < min(last, h.b+45); k++ {
		if k < h.a || !r.Preps[s.fold(k)] || s.toks[k].Punct {
			continue
		}
		for x, u := range units {
			if r.Types[u.typ] && u.m.from > k && u.from <= k+3 {
				return mentionsOf(s.list(units, x, r.Types))
			}
		}
	}
	return nil
}

func mentionsOf(units []unit) []*mention {
	var out []*mention
	for _, u := range units {
		out = append(out, u.m)
		if u.to > u.m.to {
			out = append(out, u.m.more...)
		}
	}
	return out
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

// object finds what the trigger is done to: right behind it where near is
// set, otherwise the first one that no preposition governs.
func (s *section) object(r lexicon.Role, h clauseHit, units []unit, last int, near bool) []*mention {
	if near && r.Types[graph.Person] && s.is(h.b, "object-pronoun") {
		if m := s.lastNamed(s.firstOf(h.a), r.Types); m != nil {
			return []*mention{m}
		}
	}
	if near {
		// The place inside the phrase of a visit: "une visite officielle en Inde".
		for _, m := range s.names {
			if m.from >= h.b && m.from <= h.b+1 && m.ent != nil && !m.dead && r.Types[m.typ] && !nominalForm(m) && m.parent != nil && m.parent.typ == graph.Event && m.parent.from < h.b {
				return s.placesFrom(m, r.Types)
			}
		}
	}
	for x, u := range units {
		if u.m.from < h.b || u.from < h.b-1 && u.m.from < h.b {
			continue
		}
		if s.barrier(h.b, u.from) {
			return nil
		}
		if s.inBracket(u) {
			continue
		}
		if !r.Types[u.typ] {
			if near && u.from-h.b <= 2 && !s.transparent(u) {
				return nil
			}
			continue
		}
		if near {
			if u.from-h.b > 3 && (h.frame.Relation == graph.ParticipatedIn && h.frame.Flags["noun"] || !s.onlyAsides(h.b, u.from, units)) {
				return nil
			}
			out := mentionsOf(s.list(units, x, r.Types))
			switch s.fold(h.b - 1) {
			case "par", "by":
				out = append(out, s.moreAgents(r, u, units, last, s.fold(h.b-1))...)
			}
			return out
		}
		if s.governed(u, h.b) && u.from > h.b && !s.partitive(u.from-1, h.b) {
			continue
		}
		if u.from-h.b > 30 {
			return nil
		}
		return mentionsOf(s.list(units, x, r.Types))
	}
	return nil
}

// placesFrom returns a place and those that "et au Laos" adds to it.
func (s *section) placesFrom(m *mention, types map[graph.EntityType]bool) []*mention {
	out := []*mention{m}
	for k := m.to; s.fold(k) == "et" || s.fold(k) == ","; {
		k++
		if h, ok := s.classAt(k, "locative"); ok {
			k += h.n
		}
		next := s.nameStarting(k)
		if next == nil || !types[next.typ] || nominalForm(next) {
			break
		}
		out = append(out, next)
		k = next.to
	}
	return out
}

// partitive reports whether "des", "du" at token k is an article: it stands
// right behind the verb.
func (s *section) partitive(k, verbEnd int) bool {
	return k <= verbEnd+1 && (s.fold(k) == "des" || s.fold(k) == "du" || s.fold(k) == "de" || s.fold(k) == "d")
}

// transparent reports whether a unit between a trigger and its end may be
// stepped over: a place or an event, as in "a reçu à Hanoi le président X".
func (s *section) transparent(u unit) bool {
	return u.typ == graph.Place || u.typ == graph.Province || u.typ == graph.Country || u.typ == graph.Event
}

// barrier reports whether a clause border stands between two tokens.
func (s *section) barrier(a, b int) bool {
	for k := a; k < b; k++ {
		switch s.fold(k) {
		case ";", "que", "qu", "dont", "lorsque", "tandis", "alors", "mais", "while", "that", "whom":
			if s.cover[k] == nil {
				return true
			}
		}
	}
	return false
}

// onlyAsides reports whether only dates, places and adverbs stand between.
func (s *section) onlyAsides(a, b int, units []unit) bool {
	for k := a; k < b; k++ {
		if s.sent[k] >= 0 && s.is(k, "verb") && s.cover[k] == nil && s.fold(k) != "n" && s.fold(k) != "s" && !(s.fold(k) == "sont" && s.fold(k-1) == "que") {
			return false
		}
	}
	return b-a <= 22
}

// applyPair states a relation between the members of one list, or of two
// lists that "d'une part … d'autre part" sets apart.
func (s *section) applyPair(h clauseHit, units []unit, first, last int, planned bool) {
	f := h.frame
	members := s.argument(f.Roles[0], h, units, first, last, nil)
	if f.Roles[0].Where == "near" || f.Roles[0].Where == "prep" {
		// "entre A et B": the list goes on over brackets and kinds of place.
		members = s.wideList(f.Roles[0], h, units, last)
	}
	if len(members) < 2 && f.Relation == graph.MetWith {
		// "entretien entre la délégation de A conduite par X et celle de B
		// conduite par Y"
		members = nil
		for _, u := range units {
			if u.typ == graph.Person && u.from >= h.b && s.leads(u, h.b) {
				members = append(members, u.m)
			}
		}
	}
	if len(members) < 2 {
		// "la coopération entre les deux provinces"
		for k := h.b; k < min(last, h.b+2) && len(members) < 2; k++ {
			if pair, ok := s.classAt(k, "pair"); ok && f.Roles[0].Where == "near" {
				members = s.groupBefore(f.Roles[0], k+pair.n-1, h.b)
			}
		}
	}
	if len(members) < 2 {
		return
	}
	for _, p := range s.pairs(members) {
		s.state(f, p[0], p[1], h, planned)
	}
	// "entre A et B, et entre C et D"
	end := members[len(members)-1].to
	if f.Roles[0].Where == "near" && h.frame.Relation == graph.CooperatesWith {
		for k := end; k < min(last, end+6) && k > h.b; k++ {
			if s.fold(k) == "entre" && s.cover[k] == nil {
				s.applyPair(clauseHit{f, h.a, k + 1}, units, first, last, planned)
				return
			}
		}
	}
}

// wideList returns all fitting units behind a trigger up to the next verb.
func (s *section) wideList(r lexicon.Role, h clauseHit, units []unit, last int) []*mention {
	var out []*mention
	end := h.b
	for _, u := range units {
		if u.m.from < h.b || s.inBracket(u) {
			continue
		}
		if s.barrier(end, u.from) || u.from-end > 8 {
			break
		}
		// "le port de A en B"
		if len(out) > 0 && u.from == end+1 && s.is(end, "locative") && s.fold(end) != "à" {
			end = u.to
			continue
		}
		stop := false
		for k := end; k < u.from; k++ {
			if s.fold(k) == "entre" || s.fold(k) == "between" {
				stop = true
			}
			if s.is(k, "verb") && s.cover[k] == nil || s.toks[k].Text == ";" {
				stop = true
			}
			if len(out) > 1 && s.is(k, "locative") {
				stop = true
			}
		}
		if stop || !r.Types[u.typ] {
			if r.Types[u.typ] || len(out) > 0 {
				break
			}
			continue
		}
		out = append(out, u.m)
		end = u.to
	}
	return out
}

// pairs returns the pairs of a list that the text relates: both of two; of
// more, those on different sides, where a side is a state.
func (s *section) pairs(members []*mention) [][2]*mention {
	var out [][2]*mention
	sides := map[string]bool{}
	for _, m := range members {
		sides[s.sideOf(m)] = true
	}
	home := s.sideOf(members[0])
	for i, a := range members {
		for _, b := range members[i+1:] {
			if a.ent == b.ent || a.ent == nil || b.ent == nil {
				continue
			}
			if len(members) > 2 && len(sides) > 1 && (s.sideOf(a) == s.sideOf(b) || s.sideOf(a) != home && s.sideOf(b) != home) {
				continue
			}
			if len(members) > 2 && len(sides) < 2 {
				continue
			}
			out = append(out, [2]*mention{a, b})
		}
	}
	return out
}

// sideOf returns the state that a mention belongs to, or its own id.
func (s *section) sideOf(m *mention) string {
	if m.ent == nil {
		return ""
	}
	return s.stateOf(m.ent, 0)
}

func (s *section) stateOf(e *entity, depth int) string {
	if e.table != nil && e.table.Country != "" {
		return e.table.Country
	}
	if e.country != "" {
		return e.country
	}
	if e.owner != nil && depth < 5 {
		return s.stateOf(e.owner, depth+1)
	}
	return ""
}

// principals puts in the place of persons those for whom they act.
func (s *section) principals(list []*mention) []*mention {
	var out []*mention
	for _, m := range list {
		if m.typ != graph.Person {
			out = append(out, m)
			continue
		}
		if m.ent == nil {
			continue
		}
		if e := s.actsFor(m.ent, m); e != nil {
			if at := lastMention(e, m.to+40); at != nil {
				out = append(out, at)
			}
		}
	}
	return out
}

// moreAgents finds the agents of a passive that stand behind a second "par":
// "du côté vietnamien, par A et, du côté cambodgien, par B et C".
func (s *section) moreAgents(r lexicon.Role, u unit, units []unit, last int, prep string) []*mention {
	var out []*mention
	for k := u.to; k < last; k++ {
		if s.startsVerb(k) && s.cover[k] == nil {
			break
		}
		if s.fold(k) != prep {
			continue
		}
		for x, v := range units {
			if r.Types[v.typ] && v.m.from > k && v.from <= k+3 {
				out = append(out, mentionsOf(s.list(units, x, r.Types))...)
				break
			}
		}
	}
	return out
}

// groupBefore resolves "les deux gouverneurs", "les deux provinces" that end at
// token k: the two named last before that fit.
func (s *section) groupBefore(r lexicon.Role, k, first int) []*mention {
	class := "pair"
	if r.Types[graph.Person] {
		class = "persons"
	}
	for i := max(first, k-4); i <= k; i++ {
		h, ok := s.classAt(i, class)
		if !ok || i+h.n != k+1 {
			continue
		}
		var out []*mention
		noun := singular(s.fold(i + h.n - 1))
		for x := len(s.mentions) - 1; x >= 0 && len(out) < 2; x-- {
			m := s.mentions[x]
			if m.from >= i || m.ent == nil || m.dead || !r.Types[m.typ] || m.parent != nil || nominalForm(m) {
				continue
			}
			if class == "persons" && s.is(i+h.n-1, "post") && !strings.Contains(m.ent.title, noun) {
				continue
			}
			if class == "pair" && !s.pairFits(noun, m.typ) {
				continue
			}
			if len(out) == 1 && class == "pair" && m.typ != out[0].typ && (!placeLike(m.typ) || !placeLike(out[0].typ)) {
				continue
			}
			if len(out) == 1 && (out[0].ent == m.ent || class == "pair" && (s.oneSide(out[0], m) || s.lang.Code == "en" && !sameLevel(out[0], m) && out[0].typ != m.typ)) {
				continue
			}
			out = append(out, m)
		}
		if len(out) == 2 {
			return out
		}
	}
	return nil
}

func placeLike(t graph.EntityType) bool { return t == graph.Province || t == graph.Place }

// oneSide reports whether two mentions can be no two parties: they are of
// different kinds, and one is a state and the other its own.
func (s *section) oneSide(a, b *mention) bool {
	return a.typ != b.typ && s.sideOf(a) != "" && s.sideOf(a) == s.sideOf(b)
}

// pairFits reports whether an entity type may be one of "les deux <noun>".
func (s *section) pairFits(noun string, t graph.EntityType) bool {
	switch noun {
	case "pay", "pays", "etat", "nation", "peuple", "gouvernement", "countrie", "country", "state", "people", "government":
		return t == graph.Country
	case "province", "region", "localite", "collectivite", "canton", "provinces", "localitie", "countie", "prefecture":
		return t == graph.Province
	case "ville", "capitale", "citie":
		return t == graph.Province || t == graph.Place
	case "parti", "formation", "party":
		return t == graph.Party
	case "universite", "institution", "organisation", "ministere", "organe", "etablissement", "universitie", "organization", "ministrie", "agencie", "companie":
		return t == graph.Organization
	}
	return true
}
