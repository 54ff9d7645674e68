package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// listGoesOn reports whether the comma at k stands inside a list of nouns:
// "le tourisme, l'artisanat et la gestion".
func (e *extension) listGoesOn(k int) bool {
	s := e.s
	if e.m.typ == graph.Agreement && s.lang.Code == "fr" && s.is(k+1, class.PlainAnd) {
		return false // "un mémorandum sur l'eau, et la province a conclu un accord": a clause
	}
	if x := k + 1; e.m.typ == graph.Agreement && s.lang.Code == "fr" {
		if s.is(x, class.BareDe) {
			x++
		}
		if (s.is(x, class.IndefiniteArticle) || s.is(x, class.DefiniteArticle) && !s.is(x+1, class.Cooperation)) && s.is(x+1, class.Agreement) {
			return false // "un accord sur l'eau, un protocole sur la pêche et …"
		}
	}
	if e.m.typ == graph.Organization && s.lang.Code == "fr" && s.is(k+1, class.PlainAnd) && s.is(k+2, class.DefiniteArticle) && s.is(k+3, class.Post) {
		return false // "la mission permanente auprès de l'ONU, et l'ambassadeur X"
	}
	for x := k + 1; x < min(e.last, k+9); x++ {
		if s.is(x, class.PlainAnd) {
			return true
		}
		if s.startsVerb(x) || s.participleAt(x) || s.toks[x].Punct && s.toks[x].Text != "," || s.toks[x].Cap && s.cover[x] == nil {
			return false
		}
	}
	return false
}

// participleAt reports whether a participle stands at token k, perhaps behind a
// prefix with a hyphen: "co-présidée".
func (s *section) participleAt(k int) bool {
	if k+1 < len(s.toks) && s.toks[k+1].Hyphen {
		k++
	}
	return s.participle(k)
}

// participle reports whether token k is a participle.
func (s *section) participle(k int) bool {
	return s.lang.Verbs.Participle(strings.ToLower(s.text(k)))
}

// partners takes "établis avec des partenaires bilatéraux".
func (e *extension) partners() bool {
	s := e.s
	k := e.end + 2
	if s.lang.Code == "fr" && s.postFollows(k) {
		return false // "signé avec le maire de A, X"
	}
	if s.lang.Code == "fr" && e.des > 0 && s.is(e.end, class.Signing) {
		return false // "la convention de jumelage signée avec le gouvernorat de A"
	}
	for k < e.last && k-e.end < 10 && !s.toks[k].Punct && !s.startsVerb(k) && !s.is(k, class.PartnerEnd) {
		if c := s.coverAt(k); c != nil && c.name != nil {
			e.m.inner = append(e.m.inner, c)
			k = c.to
			continue
		}
		k++
	}
	if k == e.end+2 {
		return false
	}
	e.end = k
	e.des++
	return true
}

// postFollows reports whether a post stands at token k, an article and "ancien" before
// it allowed.
func (s *section) postFollows(k int) bool {
	for k < len(s.toks) && (s.is(k, class.Determiner) || s.is(k, class.PostBefore) && !s.is(k, class.Post)) {
		k++
	}
	return s.is(k, class.Post)
}

// between takes "entre A et B", "entre les provinces de A, B (Vietnam) et du C".
func (e *extension) between() bool {
	s := e.s
	k := e.end + 1
	if e.m.feast() {
		return false // "la rencontre du Nouvel An entre A et B"
	}
	if s.lang.Code == "fr" && e.m.typ == graph.Place {
		return false // "la liaison ferroviaire entre A et B": two towns, and no name
	}
	if s.lang.Code == "fr" && e.m.typ == graph.Organization && e.m.head.Attrs["alone"] == "yes" && e.des+e.adjs == 0 {
		return false // "le travail du Front entre A et B"
	}
	if s.lang.Code == "fr" && e.m.typ == graph.Event && (s.is(k, class.SingularArticle) && (s.is(k+1, class.Post) || s.is(k+1, class.PostBefore) && s.postFollows(k)) || s.cover[k] == nil && s.personBegins(k, e.last)) {
		return false // "réunion entre X et le gouverneur de A, Y": who met whom
	}
	if s.lang.Code == "fr" && e.m.typ != graph.Organization && (s.is(k, class.Honorific) || e.m.typ == graph.Agreement && s.cover[k] == nil && s.personBegins(k, e.last)) {
		return false // "séance de travail entre M. X et Mme Y", "signature du mémorandum entre X et Y"
	}
	if s.lang.Code == "fr" && e.m.typ == graph.Agreement && s.is(e.m.from-1, class.DemonstrativeArticle) && s.is(k, class.Article) && s.is(k+1, class.Pair) {
		return false // "cet accord entre les deux côtés": the one told of
	}
	seen, end, paired := 0, e.end, false
	var inner []*mention
	for k < e.last && k-e.end < 40 {
		t := &s.toks[k]
		if c := s.cover[k]; c != nil && c.name != nil && c.from == k {
			inner = append(inner, c)
			k = c.to
			end = k
			if c.form != lexicon.Adjective {
				seen++
			}
			continue
		}
		if hh, ok := s.classAt(k, class.Body); ok {
			if in := s.buildPhrase(k, hh, graph.Organization, k, e.last); in != nil {
				inner = append(inner, in)
				k = in.to
				end = k
				seen++
				continue
			}
		}
		if s.cover[k] == nil && e.m.typ == graph.Agreement && s.bodyAcronym(k) {
			inner = append(inner, &mention{from: k, to: k + 1, typ: graph.Organization}) // "entre l'ATB et …"
			k, end = k+1, k+1
			seen++
			continue
		}
		if s.is(k, class.Pair) {
			h, _ := s.classAt(k, class.Pair)
			k += h.n
			end, paired = k, true
			seen += 2
			continue
		}
		if seen > 1 && e.m.typ == graph.Agreement && (paired || s.andWithin(e.end, k)) && s.otherMatter(k) {
			break // "les accords entre nos deux pays et | le renforcement de la paix"
		}
		if c := s.regionAside(k); seen == 1 && c != nil {
			k = c.to
			continue
		}
		if n := s.insideOf(k); n > 0 && seen > 0 && s.cover[k-1] != nil && placeLike(s.cover[k-1].typ) {
			k, end = n, n
			continue
		}
		// "entre A au Chiapas et B, en Suède": what locates a side is none.
		if to := e.partOfTown(k); to > k {
			k, end = to, to
			continue
		}
		located := s.cover[k-1] != nil && s.cover[k-1].name != nil && (s.cover[k-1].typ == graph.Province || s.cover[k-1].typ == graph.Place) && s.is(k, class.De) &&
			s.coverAt(k+1) != nil && s.coverAt(k+1).typ == graph.Country
		if located || seen > 0 && s.is(k, class.InCountry) {
			c := s.coverAt(k + 1)
			if c == nil || c.name == nil || c.typ != graph.Country && c.typ != graph.Province {
				break
			}
			if s.toks[k-1].Text == "," { // "entre A, en France, et B"
				if s.text(c.to) != "," || !s.is(c.to+1, class.PlainAnd) {
					break
				}
				k = c.to + 1
				continue
			}
			k = c.to
			end = k
			continue
		}
		// ", le 8 avril à X" and "ainsi qu'un accord entre …" go on with
		// something else.
		if t.Text == "," && (s.is(k+1, class.DateArticle) && s.dayAt(k+2, e.last) > 0 || s.participleAt(k+1)) {
			break
		}
		if (seen > 1 || t.Text == "," && end > e.end) && s.purposeBegins(k, e.last) {
			break // "un accord entre A et B afin de former des cadres", "…, permettant de …"
		}
		if seen > 1 && s.lang.Code == "fr" && t.Text == "," && s.is(k+1, class.Article) && s.isOrdinal(k+2) {
			break // "le comité mixte entre A et B, le 6e ayant siégé à C"
		}
		if (seen > 1 || s.coverAt(k-1) != nil && s.coverAt(k-1).typ == graph.Agreement) && e.m.typ == graph.Agreement && s.lang.Code == "fr" && t.Text == "," && s.andWithin(e.end, k) && s.is(k+1, class.DefiniteArticle) && s.otherThing(k+2) {
			break // "l'accord entre A et B, la coopération agricole et …"
		}
		if seen > 1 && s.lang.Code == "fr" && t.Text == "," && s.postFollows(k+1) && !s.is(k-1, class.PlainAnd) {
			break // "le Sommet entre A et B (AB), le Premier ministre X"
		}
		if (seen > 1 && e.m.typ == graph.Event || e.m.typ == graph.Agreement && seen > 0 && s.andWithin(e.end, k)) && t.Text == "," && s.is(k+1, class.Determiner) && s.toks[min(k+2, len(s.toks)-1)].Cap && s.is(k+2, class.Event) {
			break // "une cérémonie entre A et B, le Forum de …"
		}
		if seen > 1 && s.is(k, class.Agreement) && e.m.typ == graph.Agreement {
			if len(inner) > 0 {
				end = inner[len(inner)-1].to
			}
			break
		}
		if s.lang.Code == "fr" && t.Text == "," && s.is(k+1, class.PlainAnd) && s.is(k+2, class.IndefiniteArticle) && s.is(k+3, class.Agreement) {
			break // "un protocole entre les services de A et de B, et un protocole entre …"
		}
		if to := e.locatedAside(k); seen > 0 && to > k {
			k, end = to, to
			continue
		}
		if t.Text == ")" || t.Text == "(" || t.Text == "," {
			k++
			if t.Text == ")" {
				end = k
			}
			continue
		}
		if seen > 1 && s.lang.Code == "fr" && s.is(k, class.PlainAnd) && s.is(k+1, class.BareDe) && s.infinitive(k+2) || s.startsVerb(k) || s.cover[k] == nil && (s.is(k, class.May) || !t.Cap && s.lang.Code == "fr" && s.lang.Ends(t.Fold, class.ConditionalEnding)) || t.Punct || s.is(k, class.SideListEnd) {
			break // "les consultations entre A et B | et d'accélérer la réunion"
		}
		if seen > 1 && s.lang.Code == "fr" && !t.Cap && (len(t.Fold) > 6 || len(t.Fold) > 4 && s.text(k-1) == ",") && s.lang.Ends(t.Fold, class.GerundEnding) && !s.is(k, class.Fields) && !s.is(k-1, class.Determiner) {
			break // "une convention entre les deux villes touchant divers domaines"
		}
		if seen > 0 && t.Cap && s.isSurname(k) && !(s.cover[k-1] == nil && s.lastSyllable(k)) || s.lang.Code == "fr" && s.is(k, class.Honorific) {
			break
		}
		if seen > 1 && e.m.typ == graph.Agreement && (s.topicBegins(k) || s.lang.Code == "fr" && s.is(k, class.Participle) && s.cover[k] == nil) {
			break // "un accord entre A et B relatif à la formation", "… signé devant le maire"
		}
		if !s.is(k, class.Function) {
			end = k + 1
		}
		k++
	}
	if end == e.end {
		return false
	}
	e.m.inner = append(e.m.inner, inner...)
	e.end = end
	e.sides = true
	if seen > 0 {
		e.proper = true
	}
	return true
}

// regionAside returns the region in which the first of two sides is said to lie, behind its
// preposition and article at token k: "entre A dans le delta du Mékong et B".
func (s *section) regionAside(k int) *mention {
	if s.lang.Code != "fr" || !s.is(k, class.Locative) || !s.is(k+1, class.Article) {
		return nil
	}
	if c := s.coverAt(k + 2); c != nil && c.name != nil && c.typ == graph.Place {
		return c
	}
	return nil
}

// visitPlace takes where a visit goes to, and its dates: "au Laos du 3 au 5 mai".
func (e *extension) visitPlace() bool {
	s := e.s
	if e.m.head.Attrs["visit"] != "yes" {
		return false
	}
	i := e.end
	if h, ok := s.classAt(i+1, class.ArticleBehindDe); ok {
		if head, ok := s.classAt(i+1+h.n, class.PlaceHead); ok { // "dans la ville de A"
			if in := s.placeWithHead(i+1+h.n, head, e.last); in != nil {
				e.end = in.from
				e.take(in)
				return true
			}
		}
	}
	if c := s.cover[i+1]; c != nil && c.name != nil && c.from == i+1 && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place) && c.form != lexicon.Adjective {
		e.end = i + 1
		e.take(c)
		e.moreGoals()
		for _, d := range s.dates {
			if d.to > e.last {
				continue
			}
			if d.from == e.end+1 && s.is(e.end, class.DatePreposition) || d.from == e.end+2 && s.fold(e.end) == "," {
				e.end = d.to
				e.dated = true
			}
		}
		return true
	}
	return false
}

// otherMatter reports whether "et" at token k goes on with something that is no side of an agreement.
func (s *section) otherMatter(k int) bool {
	n := k + 2
	return s.lang.Code == "fr" && s.is(k, class.PlainAnd) && s.is(k+1, class.DefiniteArticle) && !s.is(k+1, class.De) && n < len(s.toks) && !s.toks[n].Cap && !s.toks[n].Punct && s.cover[n] == nil &&
		!s.is(n, class.Body) && !s.is(n, class.PlaceHead) && !s.is(n, class.PlaceNoun) && !s.is(n, class.PairNoun) && !s.is(n, class.Number)
}
