package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// proposalReach bounds, in tokens, how far before "de conclure un accord" the verb stands
// that only proposes it.
const proposalReach = 28

// proposedBefore reports whether an agreement is one that somebody only proposes to sign,
// whomever the sentence names between: "a proposé à X, maire de A, de conclure un accord".
func (s *section) proposedBefore(m *mention, first int) bool {
	k := m.from - 2
	if s.lang.Code != "fr" || !s.indefinite(m.from) && !s.is(m.from-1, class.PluralDe) || !s.is(k, class.SigningInfinitive) || !s.is(k-1, class.BareDe) {
		return false
	}
	acted := false // somebody does something between
	for x := k - 2; x >= max(first, k-proposalReach) && s.text(x) != ";"; x-- {
		acted = acted || s.cover[x] == nil && (s.startsVerb(x) || s.is(x, class.PerfectAuxiliary))
		switch {
		case s.cover[x] != nil:
		case s.is(x, class.WishNoun) && !acted && s.is(x-1, class.Determiner):
			return true // "apprécie la proposition de la province de A d'envoyer des experts et de conclure un accord"
		case s.is(x, class.Agreed) && !s.is(x-1, class.DefiniteArticle): // not "les échanges"
			return false
		case s.is(x, class.PlainAnd) && s.participle(x+1):
			return false // "ont proposé une visite et convenu de signer un accord"
		case s.is(x, class.Wish) && (s.is(x-1, class.PerfectAuxiliary) || s.is(x-1, class.Adv) && s.is(x-2, class.PerfectAuxiliary)):
			return true
		}
	}
	return false
}

// putOffBehind reports whether the clause behind an agreement says that it did not come
// about: "L'accord sur le riz, souhaité par X, a été reporté".
func (s *section) putOffBehind(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || m.parent != nil {
		return false
	}
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+10); k++ {
		if s.text(k) == ";" || s.is(k, class.Relative) {
			return false
		}
		if s.cover[k] != nil || !s.is(k, class.PerfectAuxiliary) && !s.is(k, class.Auxiliary) {
			continue
		}
		for x := k + 1; x < min(last, k+4); x++ {
			if s.is(x, class.PutOff) {
				return true
			}
		}
		return false
	}
	return false
}

// wishedClause reports whether an agreement stands in a clause with "que" that a wish
// governs: "Notre souhait est que cet accord débouche sur un plan d'action".
func (s *section) wishedClause(m *mention, first int) bool {
	if s.lang.Code != "fr" || !s.indefinite(m.from) {
		return false
	}
	for k := m.from - 2; k > first && s.text(k) != ";" && s.text(k) != ":"; k-- {
		if s.is(k, class.Complementizer) && (s.is(k-1, class.Wish) || s.is(k-2, class.Wish)) {
			return true
		}
		if s.cover[k] == nil && (s.is(k, class.Agreed) || s.is(k, class.RelativeSubject)) {
			return false
		}
	}
	return false
}

// negotiated reports whether an agreement is only what talks are about or somebody wants
// to come to: "les négociations sur le Code de conduite", "parvenir à un accord".
func (s *section) negotiated(m *mention, first int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for k := m.from - 1; k >= max(first, m.from-5); k-- {
		if s.cover[k] != nil || s.toks[k].Punct && !s.toks[k].Elided {
			return false
		}
		if s.is(k, class.Negotiates) {
			return true
		}
		if !s.is(k, class.Function) && !s.is(k, class.Preposition) && !s.is(k, class.Adjective) && !s.adjectival(k) {
			return false
		}
	}
	return false
}

// expected reports whether the word of wish at token k only says what is to be signed, as
// news has it: "A et B devraient signer cette année un accord". What somebody holds that
// they ought to sign is wished: "X a estimé que A et B devraient signer un accord".
func (s *section) expected(k int) bool {
	if !s.is(k, class.Ought) {
		return false
	}
	x := k + 1
	for s.is(x, class.Adv) || s.is(x, class.PassiveAuxiliary) {
		x++
	}
	if !s.is(x, class.Signing) && !s.is(x, class.SigningInfinitive) {
		return false
	}
	first, _ := s.bounds(k)
	for y := k - 1; y > first && s.text(y) != ";"; y-- {
		if s.cover[y] == nil && s.is(y, class.Complementizer) {
			return false
		}
	}
	return true
}

// dropWished takes out agreements that the text only wishes for or denies:
// their first mention is governed by such a word and no other one says that
// they exist.
func (s *section) dropWished() {
	for _, e := range s.entities {
		if e.typ != graph.Agreement {
			continue
		}
		real, wished := false, false
		for _, m := range e.mentions {
			if len(e.mentions) > 1 && s.text(m.from-1) == "(" && s.text(m.to) == ")" {
				continue // "un Code de conduite (COC)"
			}
			switch {
			case (m.parent == nil || m.parent.typ != graph.Event) && s.wished(m):
				wished = true
			case !wished || !s.onlyGoesBack(m):
				real = true
			}
		}
		if !real {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// wished reports whether a word of wish or denial governs the mention.
func (s *section) wished(m *mention) bool {
	first, _ := s.bounds(m.from)
	definite := s.definite(m.from)
	if s.deniedBehind(m) || s.lang.Code == "fr" && s.is(m.to, class.May) {
		return true // "un accord pourrait être soumis"
	}
	if s.negotiated(m, first) || s.putOffBehind(m) || s.proposedBefore(m, first) || s.wishedClause(m, first) || s.aimedAt(m, first) {
		return true
	}
	for k := m.from - 1; k >= max(first, m.from-16) && s.text(k) != "," && !s.is(k, class.ClauseBorder); k-- {
		if s.is(k, class.NoneOf) && s.cover[k] == nil {
			return true // "Aucune des deux parties n'a annoncé la signature d'un accord"
		}
	}
	for k := m.from - 1; k >= max(first, m.from-9); k-- {
		if t := s.toks[k].Text; t == ";" || t == ":" || t == "." {
			return false
		}
		if s.cover[k] != nil && s.cover[k].typ == graph.Agreement {
			continue
		}
		if s.is(k, class.Negation) && (m.from-k <= 4) {
			return true
		}
		if s.is(k, class.CameTo) && s.is(k-1, class.PerfectAuxiliary) {
			return false // "Les négociations ont abouti à un accord"
		}
		if s.is(k, class.Wish) && !definite && !s.expected(k) {
			return true
		}
		if s.is(k, class.Agreed) && m.from-k <= 3 && !s.is(k-1, class.De) && !s.is(k, class.AgreedNoun) {
			return false
		}
	}
	return false
}
