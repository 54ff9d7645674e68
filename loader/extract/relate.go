package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// readJointBodies states that those whom a joint body unites cooperate:
// "Groupe de travail mixte entre les provinces de A, B et du C".
func (s *section) readJointBodies() {
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.ent == nil || m.dead || !s.hasClass(m, class.Joint) {
			continue
		}
		var sides []*mention
		for _, in := range m.inner {
			if in.ent != nil && !nominalForm(in) && (s.lang.Code == "fr" || s.behindBetween(m, in)) && s.text(in.from-1) != "(" {
				sides = append(sides, in)
			}
		}
		if len(sides) < 2 {
			continue
		}
		for _, p := range s.pairs(sides) {
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: p[0].ent, to: p[1].ent, extractor: "joint-body", confidence: 0.8,
				a: m.from, b: m.to, ends: []*mention{p[0], p[1]}})
		}
	}
}

// readCompounds states cooperation told as "coopération A-B", "partenariat
// stratégique Vietnam–France".
func (s *section) readCompounds() {
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last && s.saidIn[n].Has(class.Cooperation); i++ {
			h, ok := s.classAt(i, class.Cooperation)
			if !ok {
				continue
			}
			if s.negatedAt(i, sent.First) || s.cover[i] != nil && (s.cover[i].typ == graph.Place || s.lang.Code == "fr" && s.cover[i].typ == graph.Organization && !s.hasClass(s.cover[i], class.Joint) && !s.is(i, class.Twinned)) {
				continue // "zone de coopération économique A-B", "Centre de coopération A-B"
			}
			// Adjectives and abbreviations between the noun and the names.
			k := i + h.n
			for k < sent.Last && k-i < 8 && (s.is(k, class.Adjective) || s.adjectival(k)) && s.coverAt(k) == nil {
				k++
			}
			pair := s.compoundAt(k, sent.Last)
			if pair == nil && s.lang.Code == "en" {
				pair = s.compoundEnding(i, sent.First)
			}
			// "coopération vietnamo-chinoise"
			if pair == nil {
				if c := s.coverAt(k); c != nil && (c.form == lexicon.Prefix || c.form == lexicon.Adjective && c.to < sent.Last && s.toks[c.to].Hyphen) {
					if d := s.coverAt(c.to); d != nil && d.typ == graph.Country {
						pair = []*mention{c, d}
					}
				}
			}
			if len(pair) < 2 {
				continue
			}
			a, b := pair[0], pair[1]
			if a.ent == nil || b.ent == nil || a.ent == b.ent || a.form == lexicon.Prefix && s.cover[i] != nil && s.cover[i].typ == graph.Event && !s.hasClass(s.cover[i], class.Joint) {
				continue // "les Assises de la coopération décentralisée franco-malgache" are on that of their provinces
			}
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: a.ent, to: b.ent, extractor: "compound", confidence: 0.85,
				a: min(i, a.from), b: max(b.to, i+h.n), ends: []*mention{a, b}, fields: s.sectorsBehind(b.to, sent.Last)})
		}
		s.readTopics(sent.First, sent.Last)
		// "Vietnam–France : renforcement du partenariat", "A et B : dix ans de jumelage"
		if pair := s.pairAt(sent.First, sent.Last); len(pair) == 2 && pair[1].to < sent.Last && s.toks[pair[1].to].Text == ":" {
			for k := pair[1].to; k < sent.Last; k++ {
				if s.is(k, class.Cooperation) && pair[0].ent != nil && pair[1].ent != nil && pair[0].ent != pair[1].ent && !s.negatedAt(k, sent.First) {
					s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: pair[0].ent, to: pair[1].ent, extractor: "compound", confidence: 0.8,
						a: sent.First, b: k + 1, ends: pair})
					break
				}
			}
		}
	}
}

// readTopics states cooperation told by what begins a headline: "Jumelage : A et
// B se disent oui", "Coopération décentralisée : …".
func (s *section) readTopics(first, last int) {
	h, ok := s.classAt(first, class.Cooperation)
	if !ok || s.lang.Code != "fr" {
		return
	}
	k := first + h.n
	for k < last && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
	}
	if s.text(k) != ":" {
		return
	}
	units := s.unitsOf(s.sent[first])
	for x, u := range units {
		if u.from <= k || !sideTypes.Has(u.typ) {
			continue
		}
		if pair := s.list(units, x, sideTypes); u.from <= k+1 && len(pair) == 2 && sameLevel(pair[0].m, pair[1].m) && !s.governed(u, k+1) {
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: pair[0].m.ent, to: pair[1].m.ent, extractor: "topic", confidence: 0.75,
				a: first, b: pair[1].to, ends: []*mention{pair[0].m, pair[1].m}})
		}
		return
	}
}

func (s *section) negatedAt(i, first int) bool {
	for k := i - 1; k >= max(first, i-6); k-- {
		if s.toks[k].Punct {
			return false
		}
		if s.is(k, class.Negation) {
			return true
		}
	}
	return false
}

// compoundAt returns the names of "A-B", "A – B" that begin at token k.
func (s *section) compoundAt(k, last int) []*mention {
	if k >= last {
		return nil
	}
	a := s.coverAt(k)
	if a == nil || a.name == nil && !(a.typ == graph.Place && a.from == k && a.ent != nil && a.head == nil) {
		// inside a phrase that was built around it
		a = s.nameStarting(k)
		if a == nil {
			return nil
		}
	}
	j := a.to
	if j < last && (s.toks[j].Text == "-" || s.toks[j].Text == "–" || s.toks[j].Text == "—" || s.toks[j].Text == "/") {
		j++
	} else if j >= last || !s.toks[j].Hyphen {
		return nil
	}
	b := s.nameStarting(j)
	if c := s.coverAt(j); b == nil && a.typ == graph.Place && c != nil && c.from == j && c.typ == graph.Place && c.ent != nil {
		b = c // "le jumelage A – B", of towns that no table knows
	}
	if b == nil || !sameLevel(a, b) {
		return nil
	}
	return []*mention{a, b}
}

// pairAt returns the names of "A – B" or "A et B" that begin at token k.
func (s *section) pairAt(k, last int) []*mention {
	if pair := s.compoundAt(k, last); pair != nil {
		return pair
	}
	a := s.nameStarting(k)
	if a == nil || a.to+1 >= last || !s.is(a.to, class.PlainAnd) {
		return nil
	}
	b := s.nameStarting(a.to + 1)
	if b == nil || !sameLevel(a, b) || nominalForm(a) || nominalForm(b) {
		return nil
	}
	return []*mention{a, b}
}

func sameLevel(a, b *mention) bool {
	place := func(m *mention) bool { return m.typ == graph.Province || m.typ == graph.Place }
	org := func(m *mention) bool {
		return m.typ == graph.Country || m.typ == graph.Organization || m.typ == graph.Party
	}
	return place(a) && place(b) || org(a) && org(b)
}

func (s *section) nameStarting(k int) *mention {
	for _, m := range s.names {
		if m.from == k && m.ent != nil {
			return m
		}
	}
	return nil
}

// compoundEnding returns "A-B" right before an English noun and its adjectives.
func (s *section) compoundEnding(i, first int) []*mention {
	k := i - 1
	for k >= first && (s.is(k, class.Adjective) || !s.toks[k].Cap && !s.toks[k].Punct && !s.is(k, class.PlainAnd) && s.cover[k] == nil && i-k < 3) {
		k--
	}
	if s.is(k, class.PlainAnd) || s.text(k) == "," {
		k = s.nounsBefore(k, first) // "A-B friendship, solidarity and cooperation"
	}
	for _, b := range s.names {
		if b.to != k+1 || b.ent == nil {
			continue
		}
		for _, a := range s.names {
			if a.to == b.from && s.toks[b.from].Hyphen || a.to == b.from-1 && (s.text(b.from-1) == "–" || s.text(b.from-1) == "-") {
				if a.ent != nil && sameLevel(a, b) {
					return []*mention{a, b}
				}
			}
		}
	}
	return nil
}

// nounsBefore returns the token before the nouns and adjectives with small
// letters that a list ending at token k joins.
func (s *section) nounsBefore(k, first int) int {
	for from := k; k >= first && from-k < 12; k-- {
		t := &s.toks[k]
		if s.cover[k] != nil || t.Cap || t.Punct && t.Text != "," || !s.is(k, class.PlainAnd) && s.is(k, class.Function) || s.startsVerb(k) && !s.is(k, class.Noun) {
			break
		}
	}
	return k
}

// picture reports whether a sentence says who stands where on a picture, or at
// what occasion, and has no verb: "X (à droite) et Y, le 8 octobre."
func (s *section) picture(sent text.Sentence) bool {
	side := false
	for k := sent.First; k < sent.Last; k++ {
		if h, ok := s.classAt(k, class.PictureOccasion); ok {
			side = true
			k += h.n - 1
			continue
		}
		if s.is(k, class.PictureSide) && (s.text(k-1) == "(" || k > 1 && s.text(k-2) == "(") {
			side = true
			continue
		}
		if s.is(k, class.Verb) && s.cover[k] == nil && !s.inPost(k) {
			return false
		}
	}
	return side
}

// readCaptions states that two persons whom a caption shows together met:
// "X (à droite) et Y".
func (s *section) readCaptions() {
	for n, sent := range s.sents {
		if s.page.Blocks[sent.Block].Kind != text.Caption && !s.picture(sent) && !s.bareCaption(n) {
			continue
		}
		units := s.unitsOf(n)
		for i, a := range units {
			if a.typ != graph.Person || i+1 >= len(units) {
				continue
			}
			b := units[i+1]
			if s.lang.Code == "fr" && s.sentenceHas(a.from, class.Attends) {
				continue // "X et Y étaient présents à la signature"
			}
			if b.typ != graph.Person || a.m.ent == b.m.ent || !s.joined(a, b) || s.lang.Code == "en" && s.governed(a, sent.First) {
				continue
			}
			if i > 0 && units[i-1].typ == graph.Person || i+2 < len(units) && units[i+2].typ == graph.Person {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.m.ent, to: b.m.ent, extractor: "caption", confidence: 0.8,
				a: a.from, b: b.to, date: s.dateNear(a.from, b.to), ends: []*mention{a.m, b.m}})
		}
	}
}
