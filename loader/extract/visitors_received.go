package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// receivesVisitors reports whether who is taken to visit is told to receive the delegation
// that does: "X a reçu une délégation de la province de A, en visite de travail".
func (s *section) receivesVisitors(from []*mention, h clauseHit) bool {
	at := h.a
	if s.is(at-1, class.In) {
		at-- // "visite" read as the verb
	}
	if s.lang.Code != "fr" || len(from) != 1 || from[0].to > at || !s.is(at, class.In) || s.text(at-1) != "," {
		return false
	}
	receives := false
	for k := from[0].to; k < h.a; k++ {
		receives = receives || s.is(k, class.Meets) && s.cover[k] == nil
		if receives && s.is(k, class.Deputation) && s.indefinite(k) {
			return true
		}
	}
	return false
}

// receivedMembers returns of whom the delegation that somebody receives is told to be made up, where
// nobody leads it: "X a reçu hier une délégation de A, composée de Y et du maire Z".
func (s *section) receivedMembers(r lexicon.Role, h clauseHit, units []unit, near bool) []*mention {
	if s.lang.Code != "fr" || near || h.frame.Relation != graph.MetWith || !r.Types.Has(graph.Person) || h.frame.Flags.Noun {
		return nil
	}
	_, last := s.bounds(h.a)
	at := -1
	for k := h.b; k < min(last, h.b+12); k++ {
		switch c, ok := s.classAt(k, class.Comprises); {
		case at < 0 && s.is(k, class.Deputation) && s.indefinite(k) && s.cover[k] == nil:
			at = k
		case at < 0:
			if u := s.coverAt(k); u != nil && u.typ == graph.Person {
				return nil
			}
		case s.cover[k] != nil:
			if s.cover[k].typ == graph.Person {
				return nil // "conduite par X et composée de Y"
			}
		case ok:
			return s.personsFrom(units, k+c.n)
		case s.is(k, class.Led) || s.startsVerb(k) && !s.is(k, class.Participle):
			return nil
		}
	}
	return nil
}

// membersAbroad adds to those of a delegation who are known to be of another state than where it is
// received the others, of whom nothing is known, where another sentence than that of token k tells
// who is of it: "Une délégation de A a été reçue à B. Elle comprend le maire X, Y et Z".
func (s *section) membersAbroad(all, abroad []*mention, k int) []*mention {
	if s.lang.Code != "fr" || len(abroad) == 0 || len(abroad) == len(all) {
		return abroad
	}
	for _, m := range all {
		if s.sideOf(m) != "" && !slices.Contains(abroad, m) || s.sideOf(m) == "" && s.sent[m.from] == s.sent[k] {
			return abroad
		}
	}
	return all
}

// inHostsClause reports whether a clause of where somebody goes begins between tokens a and
// b, whose subject receives him there: "fait halte à A, où le maire X …".
func (s *section) inHostsClause(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.Where) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// reportsIt reports whether whoever is named at token at only tells what the sentence begins with, so that
// what is in its midst concerns others: "Le pont sera ouvert lors d'une cérémonie, a annoncé X".
func (s *section) reportsIt(h clauseHit, at, first int) bool {
	if s.lang.Code != "fr" || !s.verbIn(first, h.a) {
		return false
	}
	for k := h.b; k+1 < at; k++ {
		if s.text(k) == "," && s.is(k+1, class.PerfectAuxiliary) && s.cover[k+1] == nil {
			return true
		}
	}
	return false
}

// ledSubject returns who leads the delegation that acts right before token k, where the
// sentence begins by saying so: "Conduite par X et par Y, elle a visité …".
func (s *section) ledSubject(r lexicon.Role, units []unit, k, first int) []*mention {
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) || !s.is(first, class.Led) || !s.is(k, class.Pronoun) && !s.is(k, class.Deputation) {
		return nil
	}
	var out []*mention
	for _, u := range units {
		if u.typ != graph.Person || u.to > k {
			continue
		}
		if len(out) == 0 && !s.leads(u, first) {
			return nil
		}
		out = append(out, u.m)
	}
	return out
}

// nameVisit calls a visit by who makes it and where it goes, where the text says so right
// behind a bare noun: "Visite du ministre X au Laos".
func (s *section) nameVisit(x *mention, st *statement) {
	who, to := st.ends[endOf(st, st.from)], st.ends[endOf(st, st.to)]
	end := max(who.to, to.to)
	if s.lang.Code != "fr" || x.surface != "" || len(x.inner) > 0 || who.from < x.to || to.from < who.to || end-x.from > 18 {
		return
	}
	for k := x.to; k < end; k++ {
		if s.cover[k] == nil && !s.inPost(k) && (s.startsVerb(k) || s.text(k) == ",") {
			return
		}
	}
	x.to = end
}
