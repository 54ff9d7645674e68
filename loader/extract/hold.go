package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// readPosts states who holds which post where, and joins descriptions ("le
// vice-PM vietnamien") to the persons they stand for.
func (s *section) readPosts() {
	for _, p := range s.posts {
		if p.person != nil && !p.same {
			s.holdPost(p)
		}
	}
	for _, p := range s.posts {
		if p.person != nil && p.same {
			s.holdSamePost(p)
		}
	}
	for _, p := range s.posts {
		if p.person == nil {
			s.describe(p)
		}
	}
	s.describeNouns()
}

func (s *section) holdPost(p *post) {
	person := p.person.ent
	if person == nil || p.person.dead {
		return
	}
	bodies := s.bodiesOf(p)
	for _, b := range bodies {
		typ, title, conf := graph.HoldsPosition, p.title, 0.92
		if p.member {
			if b.ent.typ != graph.Organization && b.ent.typ != graph.Party {
				continue
			}
			typ, title = graph.MemberOf, ""
		}
		if b.guess {
			conf = 0.75
		}
		st := &statement{typ: typ, from: person, to: b.ent, title: title, former: p.former, extractor: "post", confidence: conf,
			a: s.leftEdge(min(p.from, p.person.from), s.firstOf(p.from)), b: max(p.to, p.person.to), ends: []*mention{p.person}}
		if b.m != nil {
			st.ends = append(st.ends, b.m)
		}
		s.stmts = append(s.stmts, st)
		if person.country == "" {
			person.country = s.stateOf(b.ent, 0)
		}
	}
	if person.title == "" {
		person.title = graph.Fold(p.title)
	}
}

// A seat is a body in which a post is held.
type seat struct {
	ent   *entity
	m     *mention
	guess bool // not named in the post's phrase
}

// bodiesOf returns where a post is held: what its phrase names; else the state
// of its adjective; else what its head says ("body=party").
func (s *section) bodiesOf(p *post) []seat {
	var out []seat
	for _, m := range p.bodies {
		if m.ent != nil && !m.dead {
			out = append(out, seat{ent: m.ent, m: m})
		}
	}
	if len(out) > 0 {
		return out
	}
	if e := s.partyOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.adj != nil && p.adj.ent != nil {
		return []seat{{ent: p.adj.ent, m: p.adj}}
	}
	if p.also != nil && p.also.person == p.person {
		// "vice-Premier ministre et ministre … du Vietnam": one body for both.
		if bs := s.namedBodies(p.also); len(bs) > 0 && p.head.Attrs["body"] == "state" && bs[0].ent.typ == graph.Country {
			return bs[:1]
		}
	}
	for _, q := range s.posts {
		if q.also == p && q.person == p.person && p.head.Attrs["body"] == "state" {
			if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country {
				return bs[:1]
			}
		}
	}
	if p.member {
		return nil
	}
	if s.fold(p.from-1) == "son" || s.fold(p.from-1) == "sa" || s.fold(p.from-1) == "its" || s.fold(p.from-1) == "leur" || s.fold(p.from-1) == "dudit" {
		if b := s.lastBody(p.from, p.head.Attrs["body"]); b != nil {
			return []seat{{ent: b, guess: true}}
		}
	}
	if e := s.deputyOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.committeeOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.defaultBody(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.fallback != nil && p.fallback.ent != nil {
		return []seat{{ent: p.fallback.ent, guess: true}}
	}
	return nil
}

// deputyOf returns where the vice-president of a list is one: where its president
// is who stands before in the sentence.
func (s *section) deputyOf(p *post) *entity {
	chief, vice := strings.CutPrefix(p.head.Lemma(), "vice-")
	if !vice {
		return nil
	}
	var out *entity
	for _, q := range s.posts {
		if q.from < p.from && s.sent[q.from] == s.sent[p.from] && q.head != nil && q.head.Lemma() == chief {
			if bs := s.namedBodies(q); len(bs) > 0 {
				out = bs[0].ent
			}
		}
	}
	return out
}

func (s *section) namedBodies(p *post) []seat {
	var out []seat
	for _, m := range p.bodies {
		if m.ent != nil && !m.dead {
			out = append(out, seat{ent: m.ent, m: m})
		}
	}
	if len(out) == 0 && p.adj != nil && p.adj.ent != nil {
		out = append(out, seat{ent: p.adj.ent, m: p.adj})
	}
	return out
}

// lastBody returns the body, party or place named last before token i.
func (s *section) lastBody(i int, kind string) *entity {
	var out *entity
	for _, m := range s.mentions {
		if m.from >= i {
			break
		}
		if m.ent == nil || m.dead || nominalForm(m) {
			continue
		}
		switch {
		case m.typ == graph.Organization, m.typ == graph.Party:
			out = m.ent
		case (kind == "province" || kind == "place") && (m.typ == graph.Province || m.typ == graph.Place):
			out = m.ent
		}
	}
	return out
}

// defaultBody returns where a post is held that names no body.
func (s *section) defaultBody(p *post) *entity {
	// The same title, held by the same person, with a body elsewhere.
	for _, q := range s.posts {
		if q != p && q.person != nil && p.person != nil && q.person.ent == p.person.ent && q.head != nil && q.head == p.head && q.former == p.former {
			if bs := s.namedBodies(q); len(bs) > 0 {
				return bs[0].ent
			}
		}
	}
	home := s.home
	if p.person != nil && s.vietnamese(p.person) {
		home = "VN"
	}
	switch p.head.Attrs["body"] {
	case "state":
		if p.person != nil && p.person.ent != nil && p.person.ent.country != "" {
			home = p.person.ent.country
		} else if code := s.hostState(p); code != "" {
			home = code
		} else if s.facesHome(p) || s.foreigner(p.person, home) {
			if e := s.otherState(home); e != nil {
				return e
			}
		}
		return s.countryEntity(home)
	case "party":
		if p.head.Lemma() == "secrétaire" || p.head.Lemma() == "secretary" {
			return nil
		}
		for _, q := range s.posts {
			// "le secrétaire général et président vietnamien X"
			if q != p && q.person != nil && q.person == p.person {
				if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country && bs[0].ent.table != nil {
					home = bs[0].ent.table.Country
				}
			}
		}
		if n := s.lx.Names.RulingParty(home); n != nil {
			return s.tableEntity(n)
		}
	case "organization":
		return s.deputyBody(p)
	case "province", "place":
		if p.plural {
			return nil
		}
		var before, after *entity
		for _, m := range s.mentions {
			if m.ent == nil || m.dead || nominalForm(m) || !(m.typ == graph.Province || m.typ == graph.Place && p.head.Attrs["body"] == "place") {
				continue
			}
			if m.from < p.from {
				before = m.ent
			} else if after == nil {
				after = m.ent
			}
		}
		if before != nil {
			return before
		}
		return after
	}
	return nil
}

// vietnamese reports whether a person's name begins with a surname that only
// the Vietnamese bear.
func (s *section) vietnamese(m *mention) bool {
	return m.to-m.from >= 2 && s.lx.Names.Surnames[s.toks[m.from].Fold] == "vi"
}

// hostState returns the state in which the holder of a post receives a guest: "À
// Lima, il a été reçu par le ministre de la Pêche, X".
func (s *section) hostState(p *post) string {
	first := s.firstOf(p.from)
	if f := s.fold(first); f != "à" && f != "a" && f != "en" && f != "au" {
		return ""
	}
	k := p.from - 1
	for k > first && s.is(k, "determiner") {
		k--
	}
	c := s.coverAt(first + 1)
	if s.fold(k) != "par" || c == nil || c.name == nil || c.form == lexicon.Adjective {
		return ""
	}
	return s.countryOf(c)
}

// facesHome reports whether the counterpart of a post's holder is of the state
// that the article writes from, so that the holder is of another one: "le
// Premier ministre, X, … son homologue grec".
func (s *section) facesHome(p *post) bool {
	for _, q := range s.posts {
		if q.same && q.adj != nil && q.adj.name != nil && q.adj.name.Country == s.home && q.from > p.from && s.sent[q.from]-s.sent[p.from] <= 1 && q.person != p.person {
			return true
		}
	}
	return false
}

// otherState returns the state named most next to the one that the article
// writes from.
func (s *section) otherState(home string) *entity {
	var out *entity
	for _, e := range s.entities {
		if e.typ == graph.Country && e.table != nil && e.table.Country != home && (out == nil || len(e.mentions) > len(out.mentions)) {
			out = e
		}
	}
	return out
}

// foreigner reports whether a person's name can be no Vietnamese one, in an
// article that writes from there.
func (s *section) foreigner(m *mention, home string) bool {
	if home != "VN" || m == nil || m.to-m.from < 2 {
		return false
	}
	langs := s.lx.Names.Surnames[s.toks[m.from].Fold]
	return !strings.Contains(langs, "vi")
}

// holdSamePost gives "son homologue lao, X" the title of the other person.
func (s *section) holdSamePost(p *post) {
	var model *post
	for _, q := range s.posts {
		unnamed := q.person == nil && !q.plural && q.head != nil && s.sent[q.from] == s.sent[p.from]
		if q.from >= p.from || q.same || q.member || q.person == nil && !unnamed {
			continue
		}
		if s.sent[q.from] == s.sent[p.from] || s.sent[p.from]-s.sent[q.from] <= 1 {
			if model == nil || s.sent[q.from] == s.sent[p.from] || s.sent[model.from] != s.sent[p.from] {
				if model == nil || q.from > model.from || true {
					model = q
				}
			}
		}
	}
	// "À l'invitation de son homologue X, le ministre Y": the model follows.
	if model == nil || s.sent[model.from] != s.sent[p.from] {
		for _, q := range s.posts {
			if q.from > p.from && s.sent[q.from] == s.sent[p.from] && !q.same && !q.member && q.person != nil {
				model = q
				break
			}
		}
	}
	if model == nil {
		return
	}
	for _, q := range s.posts {
		if q.person == p.person && !q.same && !q.member && q.head == model.head && len(q.bodies) > 0 {
			return // "his Lao counterpart, Bokeo Governor X"
		}
	}
	q := *model
	q.person, q.from, q.to, q.also, q.same = p.person, p.from, p.to, nil, false
	q.bodies, q.adj, q.former = nil, p.adj, false
	switch {
	case len(p.bodies) > 0:
		q.bodies = p.bodies
	case p.adj == nil || model.head.Attrs["body"] == "" || len(model.bodies) > 0 && model.bodies[0].typ == graph.Organization:
		return
	}
	s.holdPost(&q)
	p.title = model.title
}

// describe joins a post without a name to the person who holds it, if the
// section says who does.
func (s *section) describe(p *post) {
	if p.head == nil || p.member || p.plural {
		return
	}
	gender, bestFit := s.genderAt(p.from), 0
	seats := s.namedBodies(p)
	var best *entity
	bestAt := -1
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.former || !s.sameTitle(st.title, p.title) {
			continue
		}
		if len(seats) > 0 && seats[0].ent != st.to || gender != 0 && s.genderOf(st.from) == -gender {
			continue
		}
		at := lastBefore(st.from, &mention{from: p.from})
		if len(seats) == 0 && at < 0 {
			continue
		}
		// Whose gender or state is known to fit goes before whose is not.
		fit := 0
		if gender != 0 && s.genderOf(st.from) == gender {
			fit += 2
		}
		if len(seats) > 0 && st.confidence > 0.9 {
			fit++
		}
		if best == nil || fit > bestFit || fit == bestFit && at > bestAt {
			best, bestAt, bestFit = st.from, at, fit
		}
	}
	if best == nil {
		return
	}
	m := &mention{from: p.from, to: p.to, typ: graph.Person, nominal: true}
	s.bind(m, best)
	s.mentions = append(s.mentions, m)
	p.person = m
}

// genderAt tells from the word before a noun whether a man (-1) or a woman (1)
// is meant, or 0.
func (s *section) genderAt(i int) int {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		switch {
		case s.fold(k) == "le" || s.fold(k) == "du" || s.fold(k) == "au" || s.endsHonorific(k, k) && (s.fold(k) == "m" || s.fold(k) == "monsieur"):
			return -1
		case s.fold(k) == "la" || s.fold(k) == "mme" || s.fold(k) == "madame":
			return 1
		case s.toks[k].Text != ".":
			return 0
		}
	}
	return 0
}

// genderOf tells from what stands before a person's names and posts whether it
// is a man (-1) or a woman (1), or 0.
func (s *section) genderOf(e *entity) int {
	for _, m := range e.mentions {
		if g := s.genderAt(m.from); g != 0 && !m.nominal {
			return g
		}
	}
	for _, p := range s.posts {
		if p.person != nil && p.person.ent == e && !p.person.nominal && s.genderAt(p.from) != 0 {
			return s.genderAt(p.from)
		}
	}
	return 0
}

func (s *section) sameTitle(a, b string) bool {
	fa, fb := graph.Fold(a), graph.Fold(b)
	if fa == fb {
		return true
	}
	expand := func(t string) string {
		t = strings.ReplaceAll(t, "vice pm", "vice premier ministre")
		if t == "pm" {
			t = "premier ministre"
		}
		switch t {
		case "chef de l etat", "chef d etat":
			return "president de la republique"
		}
		return strings.ReplaceAll(t, "des ae", "des affaires etrangeres")
	}
	fa, fb = expand(fa), expand(fb)
	return fa == fb || strings.HasPrefix(fa, fb+" ") || strings.HasPrefix(fb, fa+" ")
}

// describeNouns joins "le dirigeant vietnamien", "l'hôte russe", "la ministre"
// to the person named last who fits.
func (s *section) describeNouns() {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, "person-noun")
			if !ok || s.cover[i] != nil || !s.definite(i) && s.adjectiveBefore(i) == nil {
				continue
			}
			covered := false
			for _, p := range s.posts {
				if p.from <= i && i < p.to && p.person != nil {
					covered = true
				}
			}
			if covered {
				continue
			}
			to := i + h.n
			country := ""
			if c := s.adjectiveBefore(i); c != nil {
				country = c.name.Country
			} else if c := s.coverAt(to); c != nil && c.form == lexicon.Adjective && c.name != nil {
				country, to = c.name.Country, c.to
			} else if s.is(to, "de") {
				continue
			}
			var best *mention
			for _, m := range s.mentions {
				if m.typ != graph.Person || m.ent == nil || m.dead || m.from >= i {
					continue
				}
				if country != "" && m.ent.country != country {
					continue
				}
				if country == "" && !strings.Contains(m.ent.title, graph.Fold(h.entry.Lemma())) && s.is(i, "post") {
					continue
				}
				if country == "" && !s.is(i, "post") && s.sent[m.from] < s.sent[i]-2 {
					continue
				}
				if best == nil || m.from > best.from {
					best = m
				}
			}
			if best == nil {
				continue
			}
			m := &mention{from: i, to: to, typ: graph.Person, nominal: true}
			s.bind(m, best.ent)
			s.mentions = append(s.mentions, m)
		}
	}
	s.sortMentions()
}
