package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// otherWord reports whether the trigger is a noun where its frame means the
// verb that looks like it, or a participle where it means the noun: "cette
// visite", "ont visité".
func (s *section) otherWord(h clauseHit) bool {
	if h.frame.Flags.Noun {
		return strings.HasSuffix(s.toks[h.a].Text, "é") && !s.is(h.a, class.Agreement) && !s.is(h.a, class.WishNoun)
	}
	k := h.a - 1
	if k >= 0 && h.b > h.a+1 && h.frame.Relation == graph.Visited && s.participle(h.a) && (s.is(k, class.Article) || s.possessive(h.a)) && s.cover[k] == nil {
		return true // "a confirmé la venue du maire de A à B"
	}
	if h.b == h.a+1 && s.is(h.a, class.Post) && s.inPost(h.a) {
		return true // "Président de la Région et …, X et Y": the post
	}
	if h.b == h.a+1 && s.is(k, class.Determiner) && !s.is(k, class.PronominalArticle) && !s.is(k, class.ObjectClitic) {
		return true // "cet échange": no word of its own is a verb there
	}
	if h.b == h.a+1 && k > 0 && s.is(k, class.Determiner) && s.is(k-1, class.Preposition) && !s.lang.Ends(s.fold(h.a), class.InfinitiveEnding) && !s.lang.Ends(s.fold(h.a), class.GerundEnding) {
		return true // "ont pris part à l'échange"
	}
	if s.lang.Code == "fr" && s.is(k, class.In) && s.is(h.a, class.Event) {
		return true // "en visite à A"
	}
	if s.lang.Code == "fr" && s.definite(h.a) && s.is(h.a, class.Coming) && (s.participle(h.a) || s.is(h.a, class.ComeInvited)) {
		return true // "la venue de X en visite officielle"
	}
	if h.b == h.a+1 && s.is(k, class.De) && !s.lang.Ends(s.fold(h.a), class.InfinitiveEnding) {
		return true // "les activités d'échange"
	}
	if (s.is(k, class.Reflexive) || s.is(k, class.ReflexiveClitic)) && s.cover[k] == nil {
		return true // "l'assemblée se réunira à A"
	}
	return !h.frame.Flags.Pair && s.is(h.a, class.Event) && k >= 0 && (s.is(k, class.Determiner) || s.is(k, class.Adjective) || s.isOrdinal(k))
}

// otherAgent reports whether the "par" at the end of a trigger belongs to a
// participle that stands behind that of the trigger: "a été conclu lors d'une
// réunion présidée par X".
func (s *section) otherAgent(h clauseHit) bool {
	k := h.b - 2
	if s.text(k) == "," {
		k--
	}
	if !s.is(h.b-1, class.By) || !s.participle(k) || s.is(k-1, class.PlainAnd) || s.is(k-1, class.Possessive) || s.text(k-1) == "," {
		return false
	}
	for x := h.a; x < k; x++ {
		if s.participle(x) && !(x == h.a && s.is(x-1, class.Determiner)) { // "la partie togolaise est conduite par X"
			return true
		}
	}
	return false
}

// activeParticiple reports whether the participle that a trigger begins with tells what somebody
// has done, and nothing of the agreement before it: "A et B ont un accord, et C a conclu avec D …".
func (s *section) activeParticiple(h clauseHit, first int) bool {
	r := h.frame.Roles[1]
	if s.lang.Code != "fr" || r.Where != "subj" || !onlyType(r, graph.Agreement) || !s.participle(h.a) {
		return false
	}
	k := h.a - 1
	for k > first && s.is(k, class.Adv) {
		k--
	}
	if !s.is(k, class.PerfectAuxiliary) {
		return false
	}
	for k--; k > first && !s.is(k, class.RelativeObject); k-- {
	}
	return !s.is(k, class.RelativeObject) // but "l'accord que X a conclu avec Y"
}

// visitsAgent reports whether the "by" at the end of an English trigger tells who went
// on a visit that is named in it: "was signed in the course of a visit to A by X".
func (s *section) visitsAgent(h clauseHit) bool {
	for k := h.a + 1; k < h.b-1 && s.lang.Code == "en" && s.is(h.b-1, class.By); k++ {
		if s.is(k, class.VisitNoun) {
			return true
		}
	}
	return false
}

// maxWish bounds in tokens how far before a trigger a wish may stand, names and posts between.
const maxWish = 25

// unreal reports whether the trigger is negated, or only wished or proposed.
func (s *section) unreal(h clauseHit, first, last int) bool {
	if s.noLonger(h, first, last) || s.lang.Code == "fr" && s.is(first, class.Negation) && s.is(h.a-1, class.DenialClitic) {
		return true // "Ni X ni Y n'étaient du voyage"
	}
	for k := max(first, h.a-2); k < min(last, h.b+2); k++ {
		if s.is(k, class.Adv) {
			if n, _ := s.classAt(k, class.Adv); n.n > 1 {
				k += n.n - 1 // "plus que jamais"
				continue
			}
		}
		if s.is(k, class.Negation) && s.cover[k] == nil {
			if k >= h.b && !s.is(k, class.DenialBehind) {
				continue
			}
			return true
		}
	}
	for k := max(first, h.a-5); k < h.a-2; k++ {
		if n, ok := s.classAt(k, class.Negation); ok && n.n > 1 && k+n.n >= h.a-1 && k+n.n <= h.a {
			return true // "n'a pu assister"
		}
	}
	if h.frame.Relation == graph.CooperatesWith && s.wantedTie(h.a, first) {
		return true
	}
	if s.onlyMeant(h, first) {
		return true
	}
	near := h.a - 9
	if x := s.infinitiveOver(h, first); x > 0 {
		near = x - 9
	}
	for k := h.a - 1; k >= max(first, near); k-- {
		t := &s.toks[k]
		if s.lang.Code == "fr" && (s.inPost(k) || s.cover[k] != nil && s.cover[k].typ != graph.Event && !nominalForm(s.cover[k])) {
			near = max(near-1, h.a-maxWish) // however long the post and the name of who is wished to do it
		}
		if t.Text == ";" || t.Text == ":" {
			return false
		}
		if s.lang.Code == "fr" && s.is(k, class.RelativeSubject) && s.cover[k] == nil {
			return false // "souhaite que A, qui a signé …"
		}
		if p, ok := s.classAt(k, class.InOrderTo); ok && h.frame.Relation == graph.ParticipatedIn && k+p.n == h.a {
			continue // "est arrivé à A afin de participer à …"
		}
		if p, ok := s.classAt(k, class.InOrderTo); ok && s.lang.Code == "fr" && h.frame.Relation == graph.CooperatesWith && s.is(k+p.n, class.Strengthens) {
			continue // "est à A afin de renforcer la coopération entre les deux provinces"
		}
		if s.is(k, class.Wish) && s.cover[k] == nil {
			if s.furthered(h, k) {
				continue
			}
			if s.lang.Code == "en" && s.is(h.a, class.Goal) && s.is(h.a, class.WishGovernor) {
				return true // "invited X to the fair"
			}
			// A wish governs what follows it with "que" or "de".
			for x := k; x < h.a; x++ {
				if s.is(x, class.WishGovernor) {
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

// onlyMeant reports whether an infinitive of taking part stands behind a verb of wishing, or what had
// been meant: "souhaite participer à", "devait prendre part à".
func (s *section) onlyMeant(h clauseHit, first int) bool {
	if s.lang.Code != "fr" || h.frame.Relation != graph.ParticipatedIn || h.frame.Flags.Noun {
		return false
	}
	for k := h.a; k < h.b; k++ {
		if s.cover[k] == nil && s.infinitive(k) {
			return s.governedTo(k, first) == class.WishesTo || s.endsClass(k-1, class.WasTo, first)
		}
	}
	return false
}

// noLonger reports whether the trigger stands between "ne" and "plus": "A et B ne coopèrent plus".
func (s *section) noLonger(h clauseHit, first, last int) bool {
	const before, behind = 4, 3
	from := -1
	for k := max(first, h.a-before); k < h.a; k++ {
		if s.is(k, class.DenialClitic) {
			from = k + 1
		}
	}
	for k := from; from > 0 && k < min(last, h.b+behind); k++ {
		if s.is(k, class.NoLonger) {
			return true
		}
	}
	return false
}

// infinitiveOver returns the French infinitive whose object the noun is that a trigger begins with, or
// 0: "a proposé aux localités de A de promouvoir leurs relations de coopération avec B". What holds
// for the infinitive holds for the noun.
func (s *section) infinitiveOver(h clauseHit, first int) int {
	if s.lang.Code != "fr" || !h.frame.Flags.Noun {
		return 0
	}
	for k := h.a - 1; k > max(first, h.a-7); k-- {
		if s.cover[k] != nil || s.toks[k].Punct && !s.toks[k].Elided {
			return 0
		}
		if s.infinitive(k) && s.is(k-1, class.De) {
			return k
		}
	}
	return 0
}

// fromAfar reports whether what a trigger says to be exchanged are messages: "a échangé des
// félicitations avec X" is no meeting.
func (s *section) fromAfar(h clauseHit, last int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	exchanged := false
	for k := h.a; k < min(last, h.b+3); k++ {
		exchanged = exchanged || k < h.b && s.is(k, class.Exchanges)
		if exchanged && s.is(k, class.SentMessage) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

func (s *section) plannedTrigger(h clauseHit, first int) bool {
	back := 3
	if s.lang.Code == "en" {
		back = 5 // "will pay an official visit"
		for k := h.a - 1; k > first && h.frame.Flags.Noun && (s.is(k, class.Adjective) || s.toks[k].Hyphen || k+1 < h.a && s.toks[k+1].Hyphen); k-- {
			back++ // "will embark on a three-day official visit"
		}
	}
	for k := max(first, h.a-back); k < h.b; k++ {
		if s.isFuture(k) {
			return true
		}
	}
	if s.lang.Code == "en" && h.frame.Flags.Noun && s.futureOf(h.a, first) {
		return true
	}
	return s.lang.Code == "en" && s.is(h.a-1, class.Goal) && s.plannedPurpose(h.a-1, first)
}

// futureOf reports whether the verb whose object or aim the English noun at token i is is yet to
// come about: "X will lead the delegation of A for a visit to B".
func (s *section) futureOf(i, first int) bool {
	for k := i - 1; k > max(first, i-20); k-- {
		switch {
		case s.cover[k] != nil || s.inPost(k):
		case s.toks[k].Punct || s.is(k, class.ClauseBorder) || s.is(k, class.RelativeSubject) || s.is(k, class.ClausePreposition):
			return false
		case s.isFuture(k):
			return true
		case s.startsVerb(k):
			return s.isFuture(k-1) || s.isFuture(k-2)
		}
	}
	return false
}

// plannedPurpose reports whether the verb for whose sake the infinitive behind token k is
// done is yet to come: "is due to leave Hanoi on Monday to attend the forum".
func (s *section) plannedPurpose(k, first int) bool {
	for v := k - 1; v > first && k-v < 25; v-- {
		if s.fold(v) == ";" || s.is(v, class.ClauseBorder) {
			return false
		}
		if s.cover[v] != nil || !s.startsVerb(v) || s.is(v, class.Participle) && s.is(v-1, class.De) {
			continue
		}
		for x := max(first, v-4); x < v; x++ {
			if s.isFuture(x) && s.cover[x] == nil {
				return true
			}
		}
		return false
	}
	return false
}
