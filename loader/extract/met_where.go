package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// metWhere returns the foreign state of whose government a minister or head is whom the subject of the
// sentence meets, or by whom he is received, where the sentence tells that he is there: on a visit to the
// state, or in its capital. "En visite au Mali, X a été reçu par le ministre de la Santé, Y", "X a rencontré à
// Bamako le Premier ministre, Y"; but "le ministre malien X a reçu à Bamako le Premier ministre, Y". It is "" for
// those who are told to be of a state, and where no meeting stands before them.
func (s *section) metWhere(p *post) string {
	const between = 8 // words of time and place between the verb and whom it governs
	if s.lang.Code != "fr" || p.person == nil || p.adj != nil || p.former || p.plural || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" {
		return ""
	}
	first := s.afterDateline(s.bounds(p.from))
	k := s.wordBefore(p, first)
	met := -1
	for x := k; x > max(first, k-between) && met < 0; x-- {
		switch {
		case s.is(x, class.Meets) && s.cover[x] == nil, s.is(k, class.With) && s.is(x, class.Converses):
			met = x
		case s.is(x, class.ClauseBorder), s.cover[x] != nil && s.cover[x].typ == graph.Person, s.postCover[x]:
			return ""
		}
	}
	if met < 0 {
		if s.receivesHim(p) {
			return s.toldVisit(s.sent[p.from])
		}
		return ""
	}
	where := ""
	for _, m := range s.names {
		if m.from < first || m.to > k+1 || m.dead || nominalForm(m) {
			continue
		}
		in := s.is(m.from-1, class.TownPreposition) && s.capitalTown(m) || m.typ == graph.Country && s.is(m.from-1, class.InCountry) && s.visitBefore(m.from-1, first)
		if code := s.countryOf(m); in && code != "" {
			where = code
		}
	}
	if where == "" && s.pronounAt(first) {
		return s.toldVisit(s.sent[p.from])
	}
	if where == s.home {
		return ""
	}
	for q := range s.postsFrom(first, met) {
		for _, b := range s.namedBodies(q) {
			if s.stateOf(b.ent, 0) == where {
				return "" // a minister of that state: whom he meets is anybody's
			}
		}
		if q.adj != nil && q.adj.ent != nil && s.stateOf(q.adj.ent, 0) == where {
			return ""
		}
	}
	return where
}

// wordBefore returns the token of the word before a post and the name of its holder, whichever stands first, their
// articles and titles passed over, back to token first.
func (s *section) wordBefore(p *post, first int) int {
	k := min(p.from, p.person.from) - 1
	for k > first && (s.is(k, class.Determiner) || s.endsHonorific(k, first)) {
		k--
	}
	return k
}

// visitBefore reports whether a noun for visits or a verb of going stands within a few words before token i, back
// to token first: "en visite officielle au".
func (s *section) visitBefore(i, first int) bool {
	const near = 6
	for x := max(first, i-near); x < i; x++ {
		if h, ok := s.classAt(x, class.Event); ok && h.entry.Attrs["visit"] == "yes" || s.is(x, class.VisitsVerb) || s.is(x, class.Coming) || s.is(x, class.Journey) {
			return true
		}
	}
	return false
}

// receivesHim reports whether the holder of a post is said to meet one told of before: "Le Premier ministre, X, l'a
// reçue en audience".
func (s *section) receivesHim(p *post) bool {
	k := max(p.to, p.person.to)
	if s.text(k) == "," {
		k++
	}
	if !s.clitic(k) {
		return false
	}
	if k++; s.is(k, class.PerfectAuxiliary) {
		k++
	}
	return s.is(k, class.Meets) || s.is(k, class.Welcomes)
}

// toldVisit returns the foreign state to which one of the two sentences before sentence n tells of a visit, if no town of
// the home state was told since: "La ministre s'est rendue à Bamako. Elle s'est entretenue avec le Premier ministre, X."
func (s *section) toldVisit(n int) string {
	const reach = 2
	at, where := -1, "" // of the last name that tells
	for _, m := range s.names {
		x := s.sent[m.from]
		if m.from <= at || m.ent == nil || m.dead || nominalForm(m) || x < max(0, n-reach) || x >= n || s.storyOf(x) != s.storyOf(n) {
			continue
		}
		first := s.afterDateline(s.sents[x].First, s.sents[x].Last)
		code := s.countryOf(m)
		town := s.is(m.from-1, class.TownPreposition) && placeLike(m.typ)
		switch {
		case code == "" || m.from <= first:
		case town && code == s.home:
			at, where = m.from, ""
		case (town && s.capitalTown(m) || m.typ == graph.Country && s.is(m.from-1, class.InCountry)) && s.visitBefore(m.from-1, first) && code != s.home:
			at, where = m.from, code
		}
	}
	return where
}
