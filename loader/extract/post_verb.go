package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readPostVerbs states the posts that a verb tells of: "X, qui préside le Conseil
// populaire", "le groupe d'amitié, présidé par X", "X prend les rênes de l'Agence",
// "X a été élu à la tête de l'Assemblée". Who presides over a meeting holds no post
// by that.
func (s *section) readPostVerbs() {
	for n, sent := range s.sents {
		var units []unit
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.postVerbAt(i)
			if !ok {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			to := i + h.n
			if filler, ok := s.classAt(to, class.ListFiller); ok {
				to += filler.n // "qui préside par ailleurs le Conseil"
			}
			to = s.overSince(to)
			attrs := h.entry.Attrs
			holder, body := unitBefore(units, i), unitBehind(units, to)
			if body == nil && attrs["of"] == string(graph.Place) {
				body = unitOver(units, to) // "à la tête de la préfecture de A", which is named so
			}
			switch {
			case attrs["passive"] == "yes":
				holder, body = body, holder
			case attrs["seat"] == "yes":
				holder = s.seatedAt(units, i, sent.First)
				if holder == nil && body != nil {
					holder = s.seatedBehind(units, i, body.to, sent.First)
				}
			case attrs["own"] == "yes":
				if holder, body = s.chosenBy(units, i, to, sent.First); holder == nil {
					holder, body = s.chosenBefore(units, i, sent.First)
				}
			case attrs["free"] == "yes":
				holder = lastPerson(units, i)
				if holder == nil || i-holder.to > 6 {
					continue
				}
			case s.lang.Code == "en" && s.is(i-1, class.ListFiller) && s.is(i-2, class.RelativeSubject): // "who also chairs"
			case !s.is(i-1, class.RelativeSubject) && to == i+h.n && (body == nil || !s.is(body.to, class.Since)):
				continue // "X préside la société" tells of a meeting as well
			case (holder == nil || holder.typ != graph.Person) && body != nil:
				holder = s.holderFurther(units, i, sent.First)
			}
			if body != nil && s.lang.Code == "fr" && attrs["passive"] == "yes" && s.isOrdinal(body.from-1) {
				continue // "le premier conseil des ministres présidé par X"
			}
			if holder == nil || body == nil || holder.typ != graph.Person || !s.presidedOver(body, attrs["of"]) || attrs["passive"] == "yes" && (s.otherGender(body.from, i) || s.ofDeputation(body) || s.deputationIn(body.to, i) || s.sentFrom(body, sent.First)) {
				continue
			}
			for ; body != nil; body = s.alsoPresided(units, body, attrs) {
				st := &statement{typ: graph.HoldsPosition, from: holder.m.ent, to: body.m.ent, title: s.titleOf(holder, strings.ReplaceAll(attrs["title"], "_", " ")), extractor: "post-verb", confidence: 0.75,
					a: min(holder.from, body.from), b: max(holder.to, body.to), ends: []*mention{holder.m, body.m}}
				if !s.holdsThere(st, attrs["vague"] == "yes") {
					s.stmts = append(s.stmts, st)
				}
			}
		}
	}
}

// presidedOver reports whether a verb of a post may tell of the head of a unit: a
// body or a party, and with of set whatever has a name.
func (s *section) presidedOver(u *unit, of string) bool {
	if nominalForm(u.m) || u.m.dead {
		return false
	}
	switch u.typ {
	case graph.Organization, graph.Party:
		return of != string(graph.Place)
	case graph.Place:
		return of == string(graph.Place) && !u.m.nominal
	case graph.Province, graph.Country:
		return of != "" && !u.m.nominal
	}
	return false
}

// alsoPresided returns the body that a post is held in besides another one: "à la présidence de A et
// du conseil B", or nil.
func (s *section) alsoPresided(units []unit, body *unit, attrs map[string]string) *unit {
	k := body.to
	de, ok := s.deAt(k + 1)
	if s.lang.Code != "fr" || attrs["seat"] != "yes" || !s.is(k, class.PlainAnd) || !ok {
		return nil
	}
	also := unitBehind(units, k+1+de)
	if also == nil || also.from > k+1+de || also.typ != graph.Organization || !s.presidedOver(also, attrs["of"]) {
		return nil
	}
	return also
}

// ofDeputation reports whether "une délégation de" stands right before a body, so that
// it is the delegation that somebody leads.
func (s *section) ofDeputation(u *unit) bool {
	k := u.from
	for k > 0 && (s.is(k, class.De) || s.is(k, class.Article)) {
		k--
	}
	for x := k; x >= max(s.firstOf(u.from), u.from-4); x-- {
		if s.is(x, class.Deputation) {
			return true
		}
		if s.toks[x].Punct {
			return false
		}
	}
	return false
}

// sentFrom reports whether a body only says of whom a delegation is that somebody leads: "une
// délégation du Conseil scientifique des Commissions du Parti, dirigée par X".
func (s *section) sentFrom(u *unit, first int) bool {
	const reach = 30 // tokens of "la Commission de la propagande du Comité central (CC) du Parti de A (PA)"
	for k := u.from - 1; k >= max(first, u.from-reach); k-- {
		switch {
		case s.text(k) == "(" || s.text(k) == ")":
		case s.is(k, class.Deputation) && s.cover[k] == nil:
			return true
		case s.toks[k].Punct, s.startsVerb(k) && s.cover[k] == nil:
			return false
		}
	}
	return false
}

// holdsThere reports whether a person is said already to hold a post of the same
// title at the same body; any one where the wording is vague, "à la tête de".
func (s *section) holdsThere(st *statement, vague bool) bool {
	for _, x := range s.stmts {
		if x.typ == graph.HoldsPosition && x.from == st.from && x.to == st.to && (x.title == st.title || x.a < st.b && st.a < x.b || vague && !x.former) {
			return true
		}
	}
	return false
}

// chosenBy returns whom a body chose and the body, where the text says "à sa
// présidence" in tokens i…to: "l'Association a élu à sa tête X".
func (s *section) chosenBy(units []unit, i, to, first int) (holder, body *unit) {
	for k := i - 1; k >= max(first, i-3); k-- {
		if s.is(k, class.Appointed) && s.startsVerb(k-1) {
			for x := range units {
				if u := &units[x]; u.to <= k && (u.typ == graph.Organization || u.typ == graph.Party) && !s.is(u.from-1, class.Preposition) {
					body = u
				}
			}
			return unitBehind(units, to), body
		}
	}
	return nil, nil
}

// seatedBehind returns whom "à la tête de" at token i is about where it begins the
// sentence: "Nommée à la tête de A, X …", "À la tête de A depuis 2019, X …". The body
// ends with token to.
func (s *section) seatedBehind(units []unit, i, to, first int) *unit {
	k := s.beforeDate(i-1, first)
	for k >= first && (s.is(k, class.Appointed) || s.is(k, class.Adv) || k < i-1 && s.is(k, class.In)) {
		k-- // "Élue en 2021 à la présidence de A"
	}
	if k >= first && !s.startsClause(k+1, first) {
		return nil
	}
	for x := range units {
		u := &units[x]
		if u.from < to {
			continue
		}
		for y := to; y < u.from; y++ {
			if s.startsVerb(y) {
				return nil
			}
		}
		if u.typ == graph.Person && u.from-to <= 8 && s.text(u.from-1) == "," {
			return u
		}
	}
	return nil
}

// seatedAt returns whom "à la tête de" at token i is about: who is, was elected or is
// said between commas to be there.
func (s *section) seatedAt(units []unit, i, first int) *unit {
	if u := unitBefore(units, i); u != nil && u.typ == graph.Person && u.to == i-1 && s.text(u.to) == "," {
		return u // "X, à la tête de l'Agence depuis 2019"
	} else if u != nil && u.typ == graph.Person && u.to == i && s.itemBegins(u.from, first) && s.sents[s.sent[i]].Last-i < 16 && !s.verbIn(i, s.sents[s.sent[i]].Last) {
		return u // "- X à la tête du gouvernorat de A", a line of a list
	}
	if u := unitBefore(units, i); u != nil && u.typ == graph.Person && u.to == i && s.replaces(u, first) {
		return u // "X a été remplacé par Y à la tête de l'Agence"
	}
	for k := i - 1; k >= max(first, i-14); k-- {
		if !s.is(k, class.Appointed) && !(s.is(k, class.Copula) && (i-k == 1 || i-k == 2 && (s.is(k+1, class.Adv) || s.is(k+1, class.AtThatTime) || s.is(k+1, class.PostBefore))) && !s.is(k-1, class.ReflexiveClitic)) || s.cover[k] != nil {
			continue
		}
		var out *unit
		for x := range units {
			u := &units[x]
			if u.typ == graph.Person && u.to <= i && i-u.to <= 16 && !s.is(u.from-1, class.Preposition) && !s.governedName(u.m, first) && !s.succeeded(u, first) {
				out = u
			}
		}
		return out
	}
	return nil
}

// succeeded reports whether a unit is whom somebody replaces: "X remplace Y à la tête de
// l'Agence".
func (s *section) succeeded(u *unit, first int) bool {
	for k := max(first, u.from-4); k < u.from; k++ {
		if h, ok := s.classAt(k, class.Succession); ok && k+h.n == u.from && h.entry.Attrs["passive"] != "yes" {
			return true
		}
	}
	return false
}

// replaces reports whether a unit is by whom somebody is replaced: "remplacé par Y".
func (s *section) replaces(u *unit, first int) bool {
	for k := max(first, u.from-4); k < u.from; k++ {
		if h, ok := s.classAt(k, class.Succession); ok && k+h.n == u.from && h.entry.Attrs["passive"] == "yes" {
			return true
		}
	}
	return false
}

// postVerbAt returns the longest verb of a post at token i, spelled with its
// accents: "préside par ailleurs" is no "présidé par".
func (s *section) postVerbAt(i int) (hit, bool) {
	var best hit
	if !s.is(i, class.PostVerb) {
		return best, false
	}
	for _, h := range s.hits[i] {
		if h.class == class.PostVerb && h.n > best.n && (s.lang.Code != "fr" || s.accented(i, h)) {
			best = h
		}
	}
	return best, best.n > 0
}

// unitBefore returns the unit that ends right before token i, a comma, a pronoun
// or an acronym in brackets between them allowed.
func unitBefore(units []unit, i int) *unit {
	var out *unit
	for x := range units {
		if u := &units[x]; u.to <= i && i-u.to <= 4 {
			out = u
		}
	}
	return out
}

// unitOver returns the unit that goes on at token i, or nil.
func unitOver(units []unit, i int) *unit {
	for x := range units {
		if u := &units[x]; u.from < i && i < u.to {
			return u
		}
	}
	return nil
}

// unitBehind returns the unit that begins right behind token i, an article
// between them allowed.
func unitBehind(units []unit, i int) *unit {
	for x := range units {
		if u := &units[x]; u.from >= i && u.from-i <= 2 {
			return u
		}
	}
	return nil
}
