package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// groupReach is how many sentences before "les deux provinces" are looked through for the two.
const groupReach = 10

// A sideTold is a place that may be one of "les deux provinces", and how it was told of.
type sideTold struct {
	m      *mention
	acts   bool // not only as where something is
	titled bool // the headline names it
	n      int  // how often it was told of
}

// storySides returns the places that "les deux provinces" at tokens i…k means where none of those
// before are parties by themselves, but the posts, bodies and delegations that the story tells of are
// theirs: "Le secrétaire du Comité du Parti de A, X, a reçu le gouverneur de B, Y. Les deux provinces
// …". They are as many as wanted, of one level; two are of two states where the story has such.
func (s *section) storySides(i, k, want int) []*mention {
	s.indexSentences() // posts ask too, before anything else does
	story := s.storyAt(i)
	var told []*sideTold
	for n := s.sent[i]; n >= 0 && n >= s.sent[i]-groupReach && s.storyOf(n) == story; n-- {
		told = s.sidesTold(told, n, i, k)
		if out := chooseSides(s, told, want); out != nil {
			return out
		}
	}
	return nil
}

// sidesTold adds the places that sentence n tells of before token i.
func (s *section) sidesTold(told []*sideTold, n, i, k int) []*sideTold {
	start := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	for _, m := range s.inSent[n] {
		if m.from >= i || m.to <= start && start > s.sents[n].First || m.ent == nil || m.dead || !placeLike(m.typ) || nominalForm(m) || m.typ == graph.Place && m.name == nil || !s.sideFits(k, m.typ) {
			continue
		}
		if !s.is(k, class.PairNoun) && s.text(m.from-1) == "(" && s.lang.Code == "fr" {
			continue // "le parc de A (B)": where something is
		}
		var t *sideTold
		for _, x := range told {
			if x.m.ent == m.ent {
				t = x
			}
		}
		if t == nil {
			t = &sideTold{m: m, titled: s.anyInHeadline([]*mention{m})}
			told = append(told, t)
		}
		t.n++
		t.acts = t.acts || !s.whereOnly(m)
	}
	return told
}

// sideFits reports whether a place may be one of "les deux <noun>", the noun standing at token k;
// of "les deux parties" it is a province.
func (s *section) sideFits(k int, t graph.EntityType) bool {
	if s.is(k, class.PairNoun) {
		return s.pairFits(k, t)
	}
	return t == graph.Province
}

// whereOnly reports whether a place is told of only as where something is: "à A", "dans la
// province de A".
func (s *section) whereOnly(m *mention) bool {
	k := m.from - 1
	for k > s.firstOf(m.from) && s.is(k, class.Determiner) && !s.is(k, class.De) {
		k--
	}
	return s.is(k, class.TownPreposition) || s.is(k, class.Locative) || s.is(k, class.In) || s.lang.Code == "en" && s.is(k, class.At)
}

// chooseSides returns as many of those told of as are wanted, where they are clear, or nil.
func chooseSides(s *section, told []*sideTold, want int) []*mention {
	if len(told) < want {
		return nil
	}
	level := told[0].m.typ
	for _, t := range told {
		if t.m.typ == graph.Province {
			level = graph.Province
		}
	}
	var list []*sideTold
	for _, t := range told {
		if t.m.typ == level {
			list = append(list, t)
		}
	}
	if want > 2 {
		if len(list) != want {
			return nil
		}
		return mentionsTold(list)
	}
	// One of each state.
	best := map[string]*sideTold{}
	var states []string
	for _, t := range list {
		state := s.sideOf(t.m)
		switch b := best[state]; {
		case state == "":
			return nil
		case b == nil:
			best[state], states = t, append(states, state)
		case t.weight() > b.weight():
			best[state] = t
		}
	}
	if len(states) != 2 {
		return nil
	}
	pair := []*sideTold{best[states[0]], best[states[1]]}
	for _, t := range list {
		if b := best[s.sideOf(t.m)]; t != b && t.weight() == b.weight() {
			return nil
		}
	}
	if !pair[0].acts && !pair[1].acts {
		return nil
	}
	return mentionsTold(pair)
}

// weight tells how much a place is what the story is about.
func (t *sideTold) weight() int {
	w := 0
	if t.titled {
		w += 8
	}
	if t.acts {
		w += 4
	}
	return w + min(t.n, 3)
}

func mentionsTold(list []*sideTold) []*mention {
	out := make([]*mention, 0, len(list))
	for _, t := range list {
		out = append(out, t.m)
	}
	return out
}

// countedByName reports whether the noun of a group at token k is followed by the names of those whom it
// counts, "les deux provinces de A et de B", so that nobody told of before is meant.
func (s *section) countedByName(k int) bool {
	if s.lang.Code != "fr" || !s.is(k, class.PairNoun) || !s.is(k+1, class.De) {
		return false
	}
	c := s.coverAt(k + 2)
	if c == nil && s.is(k+2, class.Article) {
		c = s.coverAt(k + 3)
	}
	return c != nil && placeLike(c.typ) && c.name != nil && c.form == lexicon.FullName && s.pairFits(k, c.typ)
}
