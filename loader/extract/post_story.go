package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// storyPostReach is how many sentences of a story are looked through for the post that it is about.
const storyPostReach = 6

// readStoryPosts states the posts of those whom a story of appointments tells into office by the
// unit alone: behind "de nouveaux préfets", "Dans le Wouri, X succède à Y", "A
// et B prennent respectivement les commandes dans C et D", "Dans E, le nouveau patron s'appelle F".
func (s *section) readStoryPosts() {
	story, model := -1, (*post)(nil)
	for n, sent := range s.sents {
		if x := s.storyOf(n); x != story {
			story, model = x, s.postOfStory(n)
		} else if p := s.postTaken(n); p != nil {
			model = p // "Le premier décret nomme des préfets … Le deuxième nomme des sous-préfets"
		}
		if model == nil {
			continue
		}
		var units []unit
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Succession)
			passive := ok && h.entry.Attrs["passive"] == "yes"
			behind := passive
			if !ok {
				if h, ok = s.classAt(i, class.TakesOffice); !ok {
					continue
				}
				behind = h.entry.Attrs["behind"] == "yes"
			}
			if s.cover[i] != nil {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			s.intoOffice(model, units, n, i, i+h.n, behind)
			s.outOfOffice(model, units, n)
		}
		if units == nil && s.sentenceHas(sent.First, class.LeavesOffice) {
			s.outOfOffice(model, s.unitsOf(n), n)
		}
		s.readReplacedAt(model, n)
	}
}

// intoOffice states the post of the story of whom the words i…to of sentence n tell into office.
func (s *section) intoOffice(model *post, units []unit, n, i, to int, behind bool) {
	first := s.sents[n].First
	var heirs []*unit
	if behind {
		if u := unitBehind(units, to); u != nil && u.typ == graph.Person {
			heirs = []*unit{u}
		}
	} else if u := lastPerson(units, i); u != nil && (i-u.to <= 3 || s.text(u.to) == "," && s.text(i-1) == "," || s.is(u.to, class.LeavesOffice) && s.is(i-1, class.PlainAnd)) && !s.governedName(u.m, first) {
		heirs = []*unit{u}
	} else if u == nil && i-1 == first && n > 0 && s.pronounAt(first) {
		if m := s.newcomerOf(s.mentions, n-1); m != nil && m.ent != nil && !s.otherThanPronoun(first, m.ent) {
			heirs = []*unit{{first, i, m, graph.Person}} // "X quitte la Vina. Il prend la tête du Wouri."
		}
	}
	if len(heirs) == 0 {
		return
	}
	if u := s.seatTaken(units, i, to); u != nil && !behind {
		s.leavesBehind(heirs[0], u, n, i)
	}
	if s.postToldIn(heirs[0].m.ent, n) {
		return
	}
	seats := s.seatsFronted(units, n, heirs[0].from)
	if u := s.seatTaken(units, i, to); u != nil && (len(seats) == 0 || seats[0].typ == graph.Province) {
		seats = []*unit{u}
	}
	if seats == nil && !behind {
		if respectively, ok := s.classAt(i+1, class.Respectively); ok && i+1+respectively.n < to {
			heirs = s.listBefore(units, heirs[0])
		}
		for x := range units {
			if u := &units[x]; u.from >= to && placeLike(u.typ) && !u.m.nominal && (len(seats) > 0 || s.placeReached(units, to) == u) {
				seats = append(seats, u)
			} else if u.from >= to {
				break
			}
		}
	}
	if len(seats) == 0 || len(seats) != len(heirs) {
		return
	}
	for x, u := range heirs {
		if !s.seatOfPost(model, seats[x]) || s.postToldIn(u.m.ent, n) {
			return
		}
		st := &statement{typ: graph.HoldsPosition, from: u.m.ent, to: seats[x].m.ent, title: model.rank, extractor: "story-post", confidence: 0.75,
			a: min(u.from, seats[x].from), b: max(u.to, seats[x].to), ends: []*mention{u.m, seats[x].m}}
		s.stmts = append(s.stmts, st)
	}
}

// postOfStory returns the plural post, of nobody named, that the story which begins with sentence n is
// about, as it tells of several who come to it: "mouvement dans le corps des walis"; or nil.
func (s *section) postOfStory(n int) *post {
	story := s.storyOf(n)
	for x := n; x < min(len(s.sents), n+storyPostReach) && s.storyOf(x) == story; x++ {
		if p := s.postTaken(x); p != nil {
			return p
		}
	}
	return nil
}

// postTaken returns the plural post to which sentence n tells that several come, or nil.
func (s *section) postTaken(n int) *post {
	for p := range s.postsFrom(s.sents[n].First, s.sents[n].Last) {
		if !p.plural || p.person != nil || p.member || p.same || p.head == nil || p.head.Attrs["body"] != "province" && p.head.Attrs["body"] != "place" {
			continue
		}
		first := s.sents[n].First
		for k := p.to - 1; k >= max(first, p.from-6); k-- {
			if s.is(k, class.PostChange) {
				return p
			}
		}
		k := p.from - 1
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.Number) || s.toks[k].Number || s.is(k, class.PluralDe)) {
			k--
		}
		if k < p.from-1 && k > first && s.is(k, class.Appointed) && s.cover[k] == nil && (s.startsVerb(k) || s.startsVerb(k-1)) {
			return p // "a nommé quinze préfets"
		}
		if k < p.from-1 && (s.is(p.from-1, class.Number) || s.toks[p.from-1].Number) && s.is(p.to, class.Appointed) && s.cover[p.to] == nil && !s.startsVerb(p.to) {
			return p // "17 préfets nommés"
		}
	}
	return nil
}

// postToldIn reports whether sentence n says already which post a person holds now.
func (s *section) postToldIn(e *entity, n int) bool { return len(s.postsToldIn(e, n)) > 0 }

// seatsFronted returns the place with which sentence n begins, a comma behind it and before token
// to: "Dans le Wouri, …", "Du côté de l'Est, …".
func (s *section) seatsFronted(units []unit, n, to int) []*unit {
	k := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	for k < to && !s.toks[k].Punct && (s.is(k, class.ListFiller) || s.is(k, class.Adv)) {
		k++
	}
	for x := range units {
		u := &units[x]
		if u.from >= to {
			return nil
		}
		if !placeLike(u.typ) || u.m.nominal || u.m.from-k > 6 || s.text(s.behindUnitAround(units, u)) != "," && !s.is(u.to, class.Where) || u.from == k && !s.is(k, class.In) && !s.is(k, class.Locative) {
			continue
		}
		return []*unit{u}
	}
	return nil
}

// listBefore returns the two persons, joined by "et", the last of whom is u.
func (s *section) listBefore(units []unit, u *unit) []*unit {
	for x := 1; x < len(units); x++ {
		if v := &units[x-1]; units[x].m == u.m && v.typ == graph.Person && s.listedWith(v.to, u.from) {
			return []*unit{v, &units[x]}
		}
	}
	return []*unit{u}
}

// seatOfPost reports whether a place may be where the post of a story is held: a town only of a
// town's post, or of one of a unit of its name where no "à" stands before it.
func (s *section) seatOfPost(p *post, u *unit) bool {
	return u.typ == graph.Province || p.head.Attrs["body"] == "place" || p.head.Attrs["unknown"] == "place" && !s.is(u.m.from-1, class.TownPreposition)
}
