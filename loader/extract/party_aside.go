package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readPartyAsides states of which party or body somebody is where it stands behind the
// name and nothing else does: "X (PS)", "Y, du Parti républicain, …", "Z, du Comité central, …".
func (s *section) readPartyAsides() {
	for _, m := range s.mentions {
		if m.typ != graph.Person || m.ent == nil || m.dead || m.nominal {
			continue
		}
		_, last := s.bounds(m.from)
		party, end := s.partyBehind(m.to, last)
		if party == nil {
			party, end = s.factionBehind(m, last)
		}
		if party == nil {
			party, end = s.partyInPost(m)
		}
		if party == nil {
			party, end = s.bodyBehind(m, m.to, last)
		}
		if party == nil || party.ent == nil || party.dead {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.MemberOf, from: m.ent, to: party.ent, extractor: "party-aside", confidence: 0.85,
			a: m.from, b: end, ends: []*mention{m, party}})
	}
}

// partyBehind returns the party that stands alone in brackets, or between commas
// behind "de", at token i, and where that ends.
func (s *section) partyBehind(i, last int) (*mention, int) {
	if i+2 >= last {
		return nil, 0
	}
	if s.text(i) == "," && s.text(i+1) == "(" {
		i++ // "X, (PS, maire de A)"
	}
	if end := s.bracketEnd(i, last); s.text(i) == "(" && end > 0 && s.text(end) == "," {
		if c := s.coverAt(i + 1); c == nil || c.typ != graph.Party {
			i = end // "X (à gauche), du PS"
		}
	}
	k := i + 1
	switch s.text(i) {
	case "(":
	case "du", "de", "des", "d'", "d’":
		return s.partyOfName(i, last)
	case ",":
		h, ok := s.classAt(k, class.De)
		if !ok {
			return nil, 0
		}
		k += h.n
	default:
		return nil, 0
	}
	c := s.coverAt(k)
	if c == nil || c.typ != graph.Party || c.parent != nil || nominalForm(c) {
		return nil, 0
	}
	to := c.to
	if end := s.bracketEnd(to, last); s.text(i) == "," && s.text(to) == "(" && end > 0 {
		to = end
	}
	if t := s.text(to); s.text(i) == "(" && t != ")" && t != "," && t != "/" && t != "–" || s.text(i) == "," && to < last && !s.toks[to].Punct && !s.is(to, class.PlainAnd) {
		return nil, 0
	}
	return c, min(to+1, last)
}

// partyInPost returns the party in the brackets right behind the head of a post that
// somebody holds, or bare there: "X, maire (LR) de Toulouse", "le maire LR de Toulouse".
func (s *section) partyInPost(m *mention) (*mention, int) {
	for _, p := range s.posts {
		if p.person != m || p.head == nil {
			continue
		}
		to := p.to
		if len(p.bodies) > 0 {
			to = min(to, p.bodies[0].from) // behind the body it is short for that
		}
		for k := p.from + 1; k+1 < to; k++ {
			if c := s.coverAt(k); c != nil && c.typ == graph.Party && c.parent == nil && isAcronym(s.toks[k].Text) && !nominalForm(c) && s.is(c.to, class.De) && !s.is(k-1, class.De) {
				return c, max(m.to, c.to) // "le maire PS de A, X"
			}
			if c := s.coverAt(k + 1); s.text(k) == "(" && c != nil && c.typ == graph.Party && s.text(c.to) == ")" {
				return c, max(m.to, c.to+1)
			}
		}
		if c := s.partyOfOffice(p, m); c != nil {
			return c, max(m.to, c.to)
		}
	}
	return nil, 0
}

// partyOfOffice returns the party whose short name stands right behind an office of state that somebody holds,
// and ends the aside or stands before the name: "X, ancien ministre MR, …", "le député PS X"; or nil.
func (s *section) partyOfOffice(p *post, m *mention) *mention {
	if b := p.head.Attrs["body"]; len(p.bodies) > 0 || p.plural || b != "state" && b != "place" && b != "province" || s.lang.Lists(class.ChairPost, p.head.Lemma()) && p.head.Attrs["seat"] != "place" {
		return nil
	}
	k := p.to
	c := s.coverAt(k)
	if c == nil || c.from != k || c.typ != graph.Party || c.parent != nil || nominalForm(c) || !isAcronym(s.toks[k].Text) {
		c = s.coverAt(p.to - 1)
		if c == nil || c.typ != graph.Party || c.to != p.to || c.from <= p.from || !isAcronym(s.toks[c.from].Text) {
			return nil
		}
	}
	if last := s.sents[s.sent[k]].Last; m.from != c.to && c.to < last && !s.toks[c.to].Punct && !s.is(c.to, class.Preposition) {
		return nil
	}
	return c
}

// partyOfName returns the party right behind a name and "de" at token i, and where it ends: "X du
// Parti de A (PA), Y …", "Z du B a été élu".
func (s *section) partyOfName(i, last int) (*mention, int) {
	h, ok := s.classAt(i, class.De)
	if !ok {
		return nil, 0
	}
	k := i + h.n
	c := s.coverAt(k)
	if c == nil && s.is(k, class.ArticleBehindDe) {
		c = s.coverAt(k + 1)
	}
	if c == nil || c.typ != graph.Party || c.parent != nil || nominalForm(c) || c.ent == nil {
		return nil, 0
	}
	return c, min(c.to, last)
}

// behindMember reports whether n tokens at i stand in brackets right behind a name, alone or before a
// comma, as the party of who bears it does: "Anne X (PS)", "Paul Y (cdH, maire de A)".
func (s *section) behindMember(i, n int) bool {
	return s.text(i-1) == "(" && (s.text(i+n) == ")" || s.text(i+n) == ",") && i > 2 && s.toks[i-2].Cap && s.toks[i-3].Cap && !s.toks[i-2].AllCap
}
