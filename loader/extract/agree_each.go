package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// eachAgreement adds to the agreements that a verb has as its object those which go on behind
// the partner of the one before: "signer un accord avec A | et un mémorandum avec B".
func (s *section) eachAgreement(r lexicon.Role, list []*mention, units []unit) []*mention {
	if s.lang.Code != "fr" || !onlyType(r, graph.Agreement) || len(list) == 0 {
		return list
	}
	for {
		next := s.agreementBehindPartner(list[len(list)-1], units)
		if next == nil {
			return list
		}
		list = append(list, next)
	}
}

// agreementBehindPartner returns the agreement that "et un" or a comma joins to agreement m
// behind the one with whom m was made, or nil.
func (s *section) agreementBehindPartner(m *mention, units []unit) *mention {
	with := s.is(m.to, class.With)
	for x := m.from; x < m.to && !with; x++ {
		with = s.is(x, class.With)
	}
	if !with {
		return nil
	}
	end := m.to
	for x, u := range units {
		if u.m.from < m.to || u.typ == graph.Agreement {
			continue
		}
		if u.from-end > 3 {
			break
		}
		list := s.list(units, x, sideTypes)
		if len(list) == 0 {
			return nil
		}
		end = list[len(list)-1].to
		break
	}
	end = s.pastBracket(end)
	if h, ok := s.classAt(end, class.AsWell); ok {
		end += h.n
	} else if s.is(end, class.PlainAnd) || s.text(end) == "," {
		end++
	} else {
		return nil
	}
	if s.is(end, class.BareDe) {
		end++ // "la signature d'un accord avec A et | d'un mémorandum"
	}
	c := s.coverAt(end + 1)
	if c == nil || c.typ != graph.Agreement || c.from != end+1 || c.ent == nil || c.dead || !s.is(end, class.IndefiniteArticle) && !s.is(end, class.PluralDe) {
		return nil
	}
	return c
}

// agreementInGap returns the agreement that stands between a verb and the "avec" behind it:
// "signer | un accord | avec A et un mémorandum avec B".
func (s *section) agreementInGap(r lexicon.Role, h clauseHit, units []unit) *mention {
	if s.lang.Code != "fr" || !onlyType(r, graph.Agreement) || !s.is(h.b-1, class.With) {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Agreement && u.m.from > h.a && u.m.to < h.b {
			if s.clauseBegins(u.m.to, h.b) {
				return nil
			}
			return u.m
		}
	}
	return nil
}

// clauseBegins reports whether a verb in tokens a…b begins another clause.
func (s *section) clauseBegins(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && (s.startsVerb(k) || s.is(k, class.PerfectAuxiliary)) {
			return true
		}
	}
	return false
}
