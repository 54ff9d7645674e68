package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readMembersNamed states who the members of a body are that a sentence names, or a list that it
// introduces: "Les autres membres du Secrétariat comprennent A; B, président de C; et D", "Les membres
// du Comité permanent sont les suivants : …".
func (s *section) readMembersNamed() {
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			if !s.is(i, class.Member) && !s.is(i, class.Honorific) {
				continue
			}
			h, ok := s.memberNoun(i)
			if !ok || !s.pluralNoun(i) || s.cover[i] != nil {
				continue
			}
			of := i + h.n
			for of < sent.Last && (s.is(of, class.Adv) || s.is(of, class.Appointed)) && s.cover[of] == nil {
				of++ // "les membres nouvellement élus du Secrétariat sont …"
			}
			body := s.bodyOfMembers(of, sent.Last)
			if body == nil || i >= sent.First+16 && s.text(body.to) != ":" {
				continue
			}
			persons := s.linesBehind(n)
			is := s.isNamely(body.to, sent.Last)
			if s.text(body.to) == ":" {
				is = body.to + 1
			}
			if is == 0 {
				is = s.electedAmong(i, body.to, sent.First, sent.Last)
			}
			if is > 0 && len(persons) == 0 {
				persons = s.personsListed(n, is)
			}
			for _, m := range persons {
				s.stmts = append(s.stmts, &statement{typ: graph.MemberOf, from: m.ent, to: body.ent, extractor: "members", confidence: 0.8,
					a: min(i, m.from), b: max(body.to, m.to), ends: []*mention{m, body}})
			}
			break
		}
	}
}

// memberNoun returns the noun at token i for the members of a body, or what those of a party call
// one another: "membres", "camarades".
func (s *section) memberNoun(i int) (hit, bool) {
	if h, ok := s.classAt(i, class.Member); ok {
		return h, true
	}
	h, ok := s.classAt(i, class.Honorific)
	return h, ok && !s.toks[i].Cap && s.pluralNoun(i)
}

// membersOf returns the token behind "les membres du Comité permanent :" where that begins at token k,
// before token last, or k.
func (s *section) membersOf(k, last int) int {
	if s.lang.Code != "fr" {
		return k
	}
	h, ok := s.memberNoun(k)
	if !ok || !s.pluralNoun(k) {
		return k
	}
	if body := s.bodyOfMembers(k+h.n, last); body != nil && s.text(body.to) == ":" && body.to < last {
		return body.to + 1
	}
	return k
}

// membersBefore reports whether the members of the body that a unit stands for are told of right before
// it: "les membres du Comité permanent".
func (s *section) membersBefore(u unit) bool {
	k := u.m.from - 1
	for k > 0 && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
		k--
	}
	return k < u.m.from-1 && s.membersOf(k, u.to+1) > k
}

// bodyOfMembers returns the body whose members are told of, "de" before it at token k, or nil.
func (s *section) bodyOfMembers(k, last int) *mention {
	de, ok := s.deAt(k)
	if !ok || k+de >= last {
		return nil
	}
	c := s.coverAt(k + de)
	if c == nil || c.typ != graph.Organization || c.ent == nil || c.dead || c.from > k+de {
		return nil
	}
	return c
}

// electedAmong returns the token behind "dont" at token k, where the members at token i are elected: "a
// élu trois membres du Comité permanent, dont : A ; B", or 0.
func (s *section) electedAmong(i, k, first, last int) int {
	if s.text(k) != "," || k+2 >= last || !s.is(k+1, class.Whose) {
		return 0
	}
	for x := i - 1; x >= max(first, i-3); x-- {
		if s.is(x, class.Appointed) && s.cover[x] == nil && (s.is(x-1, class.PerfectAuxiliary) || s.infinitive(x)) {
			return k + 2
		}
	}
	return 0
}

// isNamely returns the token behind the verb that says who they are of whom the words before token k
// tell, a few words between them, or behind the colon of "… font partie de la délégation :"; or 0.
func (s *section) isNamely(k, last int) int {
	const reach = 14 // tokens of "ont également pris part à la réunion du Comité :"
	there := false
	for x := k; x < min(last, k+reach); x++ {
		there = there || s.lang.Code == "fr" && s.cover[x] == nil && (s.is(x, class.Figures) || s.is(x, class.TakesPart))
		if there && s.text(x) == "," && s.is(x+1, class.Whose) {
			return x + 2
		}
		if there && s.text(x) == ":" {
			return x + 1
		}
		if x >= k+8 && !there {
			return 0
		}
		if s.is(x, class.NamesMembers) && s.cover[x] == nil {
			return x + 1
		}
		if s.cover[x] != nil && s.cover[x].typ == graph.Person {
			return 0
		}
	}
	return 0
}

// personsListed returns the persons of sentence n that stand in one list from token k on, their posts
// aside.
func (s *section) personsListed(n, k int) []*mention {
	var out []*mention
	end := k
	for _, u := range s.unitsOf(n) {
		if u.from < k || u.typ != graph.Person || u.m.nominal {
			continue
		}
		if s.verbIn(end, u.from) || len(out) == 0 && u.m.from-k > 24 {
			break
		}
		out = append(out, u.m)
		end = u.to
	}
	return out
}

// ofWhom reports whether "dont", with which a trigger ends, begins a clause with a verb of its own, so
// that who is named in it is none of those told of: "a discuté d'un projet dont X est l'auteur".
func (s *section) ofWhom(h clauseHit, to []*mention) bool {
	return s.lang.Code == "fr" && len(to) > 0 && s.is(h.b-1, class.Whose) && s.text(h.b-2) != "," && s.startsVerb(to[len(to)-1].to)
}
