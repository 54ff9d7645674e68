package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partyBefore returns the party named last before a post "du parti", or nil.
func (s *section) partyBefore(p *post) *entity {
	var out *entity
	for _, m := range s.mentions {
		if m.from < p.from && m.typ == graph.Party && m.ent != nil && !m.dead && !nominalForm(m) {
			out = m.ent
		}
	}
	return out
}

// bareChair reports whether a president stands between a name and another comma
// without any word more, so that it is one of a committee: "composé de X, président,
// et de Y, vice-président".
func (s *section) bareChair(p *post) bool {
	return s.lang.Code == "fr" && s.lang.Lists(class.ChairPost, p.head.Lemma()) && !strings.Contains(p.title, " ") && !s.toks[p.from].Cap && (s.text(p.from-1) == "," || s.text(p.from-2) == "," && s.is(p.from-1, class.PostBefore) || s.text(p.from-1) == "(" && p.head.Attrs["seat"] == "") &&
		(s.text(p.from-1) == "(" || s.text(p.to) == "," || s.text(p.to) == ";" || s.text(p.to) == "." || s.is(p.to, class.PlainAnd) && !s.is(p.to+1, class.Post))
}

// skipUntold moves the end of a post over a body of which nothing was made, where
// the holder's name follows behind a comma: "le président du groupe d'amitié au
// Sénat, X". Whoever is named before holds another post.
func (s *section) skipUntold(p *post, last int) {
	if s.lang.Code != "fr" || p.member || p.plural || p.meeting || len(p.bodies) > 0 || p.adj != nil || p.here > 0 || !s.is(p.from-1, class.DefiniteArticle) && !s.postGoesOn(p) {
		return
	}
	de, ok := s.deAt(p.to)
	k := p.to + de
	if !ok || k >= last || s.toks[k].Cap || s.toks[k].Punct || s.coverAt(k) != nil || s.is(k, class.PlaceNoun) || s.is(k, class.PlaceHead) || s.is(k, class.This) || s.is(k, class.StateNoun) || s.is(k, class.Post) {
		return
	}
	for ; k < min(last, p.to+14) && s.text(k) != ","; k++ {
		if s.toks[k].Punct || s.startsVerb(k) || s.is(k, class.RelativeSubject) || s.is(k, class.Post) || s.is(k, class.PlainAnd) {
			return
		}
	}
	n := k + 1
	if s.is(n, class.DefiniteArticle) && s.is(n+1, class.Honorific) && !s.is(n+1, class.Post) {
		n++ // "…, le général X"
	}
	for h, ok := s.classAt(n, class.Honorific); ok; h, ok = s.classAt(n, class.Honorific) {
		n += h.n
	}
	if k >= min(last, p.to+14) || n+1 >= last || !s.toks[n].Cap || s.coverAt(n) != nil || s.is(n, class.Function) || s.is(n, class.Post) {
		return
	}
	for x := n; x < min(last, n+7); x++ {
		if s.text(x) == "," || s.text(x) == ";" {
			p.ofParty = p.to+de == k-1 && s.is(k-1, class.RulingParty)
			p.to, p.untold = k, true
			return
		}
	}
}

// deputyChair reports whether a post is that of one of several vice-presidents, by its
// number or by what he is in charge of, whom a council has and no state: "le 2e
// vice-président, X", "vice-président chargé de la coopération".
func (s *section) deputyChair(p *post) bool {
	if s.lang.Code != "fr" || p.adj != nil || len(p.bodies) > 0 || !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		return false
	}
	if s.toks[p.from].Number || p.plural && (p.apart || p.head.Attrs["sector"] == "at") {
		return true
	}
	for k := p.from + 1; k < p.to; k++ {
		if s.is(k, class.InCharge) || s.is(k, class.Delegated) || s.is(k, class.ToThe) && p.head.Attrs["sector"] == "at" {
			return true
		}
	}
	return false
}

// councilBefore returns the council of a province or a town that was told of last before
// a post, in its sentence or the two before it, or nil.
func (s *section) councilBefore(p *post) *entity {
	if p.person != nil {
		if e := s.othersOf(p); e != nil {
			return e
		}
	}
	var out *mention
	for _, m := range s.mentions {
		if m.to <= p.from && m.typ == graph.Organization && m.ent != nil && !m.dead && m.head != nil && m.head.Attrs["local"] == "yes" && s.sent[p.from]-s.sent[m.from] <= 2 && (out == nil || m.from > out.from) {
			out = m
		}
	}
	if chair := s.chairBefore(p); out == nil && chair != nil {
		return chair
	}
	if out == nil {
		for k := s.firstOf(p.from); k < p.from; k++ {
			if h, ok := s.classAt(k, class.Level); ok && h.entry.Attrs["of"] == "REGION" {
				return s.placeAround(p, false) // "une délégation régionale conduite par le vice-président délégué"
			}
		}
		return s.unitActing(p)
	}
	return out.ent
}

// unitActing returns the region, department or town that the story has named last with its noun, in the sentence of
// one of its vice-presidents or the two before it: "La région A était représentée par X, vice-président à la culture".
func (s *section) unitActing(p *post) *entity {
	var out *mention
	for _, m := range s.mentions {
		if m.from >= p.from {
			break
		}
		if placeLike(m.typ) && m.ent != nil && !m.dead && m.form != lexicon.Adjective && s.sent[p.from]-s.sent[m.from] <= 2 && s.storyAt(m.from) == s.storyAt(p.from) && (s.is(m.from, class.PlaceHead) || m.from > s.firstOf(m.from) && s.is(m.from-1, class.PlaceHead) || s.is(m.from-1, class.De) && s.is(m.from-2, class.PlaceHead)) {
			out = m
		}
	}
	if out == nil {
		return nil
	}
	return out.ent
}

// chairBefore returns where the story told last before a post that somebody is the chair of several, or
// one of them: "la vice-présidente de la région X, … . A, vice-président aux transports". Where the post
// is not of several that is three sentences before at most. It returns nil where the story told of none.
func (s *section) chairBefore(p *post) *entity {
	var out *entity
	for _, q := range s.posts {
		if q.from >= p.from || q.head == nil || !s.lang.Lists(class.ChairPost, q.head.Lemma()) || s.storyAt(q.from) != s.storyAt(p.from) || !p.plural && s.sent[p.from]-s.sent[q.from] > 3 || s.lang.Lists(class.Colleague, p.head.Lemma()) && s.sent[q.from] != s.sent[p.from] {
			continue
		}
		b := s.namedBodies(q)
		if len(b) == 0 || len(b) > 1 && !p.plural {
			continue
		}
		switch b[0].ent.typ {
		case graph.Province, graph.Place:
			if !s.lang.Lists(class.Colleague, p.head.Lemma()) {
				out = b[0].ent
			}
		case graph.Organization:
			if p.plural || b[0].m.head != nil && b[0].m.head.Attrs["local"] == "yes" {
				out = b[0].ent
			}
		}
	}
	return out
}

// postGoesOn reports whether a post stands behind a comma and another post: "le ministre
// malien des Mines, chef de la délégation".
func (s *section) postGoesOn(p *post) bool {
	if p.from < 2 || s.text(p.from-1) != "," && !s.is(p.from-1, class.PlainAnd) {
		return false
	}
	n := len(s.posts)
	return s.postCover[p.from-2] || n > 0 && s.posts[n-1].to == p.from-1
}

// deputationBody returns the body whose delegation its president or vice-president is
// told of in: "une délégation du Parlement wallon, composée de X, première vice-présidente".
func (s *section) deputationBody(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.adj != nil || len(p.bodies) > 0 || !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		return nil
	}
	for k := p.from - 1; k >= s.firstOf(p.from); k-- {
		if !s.is(k, class.Deputation) {
			continue
		}
		de, ok := s.deAt(k + 1)
		if !ok {
			return nil
		}
		c := s.coverAt(k + 1 + de)
		if c == nil || c.typ != graph.Organization || c.ent == nil || s.text(c.to) != "," && !s.is(c.to, class.Led) {
			return nil
		}
		return c.ent
	}
	return nil
}

// townOfDeputation returns the town in which a post of a town is held by who leads a delegation told by its state, or
// comes with it, none if no town of that state is told of, and whether it is such a post: "une délégation italienne arrivée
// à A, conduite par le maire X".
func (s *section) townOfDeputation(p *post) ([]seat, bool) {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "place" || p.adj != nil || p.person == nil {
		return nil, false
	}
	state, led := "", false
	for k := s.firstOf(p.from); k < p.from; k++ {
		if c := s.coverAt(k + 1); s.is(k, class.Deputation) && c != nil && c.form == lexicon.Adjective && c.typ == graph.Country {
			state, led = s.countryOf(c), false
		}
		led = led || s.is(k, class.Led)
	}
	if state == "" || !led {
		return nil, false
	}
	var out *mention
	for _, m := range s.mentions {
		if m.typ == graph.Place && m.ent != nil && !m.dead && !nominalForm(m) && s.storyAt(m.from) == s.storyAt(p.from) && s.stateOf(m.ent, 0) == state && (out == nil || m.to <= p.from) {
			out = m
		}
	}
	if out == nil {
		return nil, true
	}
	return []seat{{ent: out.ent, guess: true}}, true
}
