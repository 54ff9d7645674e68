package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// An extension grows a phrase to the right of its head.
type extension struct {
	s         *section
	m         *mention
	end       int
	last      int
	proper    bool // a proper name stands in it
	deProper  bool // a proper name or a body stands behind "de"
	des       int  // number of complements
	adjs      int
	sides     bool // "entre A et B" stands in it
	dated     bool
	titled    bool // a title in quotation marks ends it
	named     bool // an unknown proper name stands right behind the head
	abroad    bool // the state ends it in which the office is
	numbered  bool // a number behind the head tells it from others of its kind
	headWords int  // words of the head
	nameAt    int  // where that name begins
	headDe    bool // "de" stands among them: "chambre de commerce"
}

func (e *extension) run() {
	s := e.s
	e.end = e.m.to
	direct := true
	for k := e.m.from + 1; k < e.end; k++ {
		e.headDe = e.headDe || s.is(k, class.De)
	}
	for e.end < e.last && e.end-e.m.from < 40 {
		if e.factionName() || e.atHouse() || e.acronymBeside() || e.friendsPair() {
			direct = false
			continue
		}
		i := e.end
		t := &s.toks[i]
		if (direct || e.placeNameHere() || e.companyNameHere() || e.schoolNameHere() || e.placeStartsName()) && (t.Cap && !t.Punct) && (e.m.head.Attrs["name"] == "yes" || e.m.typ == graph.Place) && s.cover[i] == nil && (!s.is(i, class.Function) || e.functionInName(i)) {
			if e.m.head.Attrs["chaired"] == "yes" && s.personBegins(i, e.last) {
				return // "le président du Conseil départemental Jean X"
			}
			// "Université Ibn Zohr"
			e.nameAt = e.end
			for e.end < e.last && s.toks[e.end].Cap && !s.toks[e.end].Punct && (!s.is(e.end, class.Post) || e.titledSchool()) && !(e.end > i && e.titleBegins(e.end)) {
				e.end++
			}
			e.siteName()
			e.nameAlone()
			e.topics()
			e.proper, e.named, direct = true, true, false
			continue
		}
		if e.m.typ == graph.Event && i == e.m.to && t.Hyphen && !t.Cap && !t.Number && s.cover[i] == nil {
			e.end++ // "conférence-débat"
			continue
		}
		if e.adjs > 0 && t.Hyphen && !t.Cap && !t.Number && s.cover[i] == nil && s.lang.Code == "fr" && (s.is(i-1, class.Adjective) || s.adjectival(i-1)) {
			e.end++ // "Conseil communautaire politique-sécurité"
			continue
		}
		if c := s.cover[i]; c != nil && c.name != nil && c.from == i {
			if c.form == lexicon.Adjective || c.form == lexicon.Prefix {
				e.take(c)
				e.adjs++
				continue
			}
			// "Groupe VinGroup", "Congrès Vietnam-France", "région Souss-Massa"
			if e.pairOfNames(c) {
				continue
			}
			if direct || t.Hyphen || e.m.typ == graph.Event || e.m.typ == graph.Agreement || e.m.typ == graph.Place {
				if direct && (e.m.typ != graph.Organization || e.m.head.Attrs["name"] == "yes" || s.ofItsRegion(e.m, c) || s.branchOwner(e.m, c)) {
					e.nameAt = e.end
					e.take(c)
					e.nameAlone()
					e.proper = true
					direct = false
					continue
				}
			}
			return
		}
		switch {
		case e.sealed():
		case direct && e.number():
		case e.properAdjective(i):
			e.end++
			e.adjs++
		case e.m.typ == graph.Organization && e.des > 0 && t.Cap && s.cover[i] == nil && s.is(i, class.Compass) && s.lang.Code == "fr":
			e.end++ // "le Commandement du théâtre d'opérations Sud"
		case e.m.typ == graph.Event && s.is(i+1, class.By) && s.participle(i) && s.lang.Code == "fr":
			return // "les assises parrainées par X"
		case s.is(i, class.Adjective) || s.adjectival(i):
			h, _ := s.classAt(i, class.Adjective)
			e.end += max(1, h.n)
			e.adjs++
		case s.compoundAdjective(i, e.last):
			e.end += 2
			e.adjs++
		case (e.m.typ == graph.Organization || e.m.typ == graph.Place) && (e.proper || e.deProper) && s.lang.Code == "fr" && romanOrder[t.Text]:
			e.end++ // "Université de Yaoundé I", "pont Bac Luân III"
		case e.m.typ == graph.Organization && t.Text == "," && e.adjectiveList(i):
		case e.charge():
		case e.dedication(), e.toTheDead():
		case t.Text == "(":
			if !e.bracket() {
				return
			}
		case e.moreAgreements(i):
		case s.is(i, class.PlainAnd) || s.fold(i) == ",":
			if !e.coordinate() {
				return
			}
		case t.Text == "«" || t.Text == "“" || t.Text == "\"":
			if !e.quoted() {
				return
			}
		case e.m.typ == graph.Event && s.is(i, class.Titled) && i+1 < e.last && s.toks[i+1].Punct:
			e.end++ // "un séminaire intitulé « … »"
			if !e.quoted() {
				e.end--
				return
			}
		case e.m.typ == graph.Agreement && s.is(i, class.Participle) && i+1 < e.last && s.is(i+1, class.With):
			if !e.partners() {
				return
			}
		case e.m.typ != graph.Organization && e.m.typ != graph.Place && e.period():
		case s.is(i, class.De) && !s.toks[i].Hyphen:
			if !e.complement() {
				return
			}
		case e.fieldIn(i):
		case e.preposition():
		default:
			return
		}
		direct = false
	}
}

// number takes the number behind the head of a body that has one: "Région militaire 4",
// "zone de défense n° 2", "compagnie de gardes-frontières 214".
func (e *extension) number() bool {
	s, k := e.s, e.end
	if s.lang.Code != "fr" || e.m.typ != graph.Organization {
		return false
	}
	if e.m.head.Attrs["name"] == "yes" && gluedNumber(s.text(k)) {
		e.end, e.numbered = k+1, true
		return true
	}
	h, sign := s.classAt(k, class.NumberSign)
	if e.m.head.Attrs["number"] != "yes" && (!sign || e.m.head.Attrs["name"] != "yes") {
		return false
	}
	if sign {
		k += h.n // "le lycée n° 3"
	}
	if k >= e.last || !s.toks[k].Number || len(s.toks[k].Text) > 3 {
		return false
	}
	e.end, e.numbered = k+1, true
	return true
}

// gluedNumber reports whether a word is a number with its sign: "n°3".
func gluedNumber(word string) bool {
	_, digits, sign := strings.Cut(word, "°")
	return sign && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// placeNameHere reports whether the unknown name of a place may stand at the end of the
// phrase, behind a common noun that says what it is for: "Palais de la culture Ibn Rochd".
func (e *extension) placeNameHere() bool {
	return e.m.typ == graph.Place && e.s.lang.Code == "fr" && e.des == 1 && !e.proper && !e.deProper && !e.s.toks[e.end-1].Cap
}

// companyNameHere reports whether the unknown name of a company may stand at the end of
// the phrase, behind what it deals in: "la société de transport Tramex".
func (e *extension) companyNameHere() bool {
	return e.m.head.Attrs["company"] == "yes" && e.s.lang.Code == "fr" && e.des == 1 && !e.proper && !e.deProper && !e.s.toks[e.end-1].Cap && (!e.s.personBegins(e.end, e.last) || !e.s.postBefore(e.m.from) && e.s.is(e.m.from-1, class.Determiner))
}

// placeStartsName reports whether a place that stands right behind the head begins the
// unknown name of a company: "l'entreprise Luoyang Glass".
func (e *extension) placeStartsName() bool {
	n := len(e.m.inner)
	return n == 1 && e.m.head.Attrs["company"] == "yes" && e.des+e.adjs == 0 && e.m.inner[0].from == e.m.to && e.m.inner[0].to == e.end && placeLike(e.m.inner[0].typ)
}

// schoolNameHere reports whether the unknown name of a school or a hospital may stand at
// the end of the phrase, behind adjectives: "hôpital universitaire Tamarinov".
func (e *extension) schoolNameHere() bool {
	s, m := e.s, e.m
	return m.typ == graph.Organization && m.head.Attrs["name"] == "yes" && m.head.Attrs["owner"] != "yes" && m.head.Attrs["company"] != "yes" && s.lang.Code == "fr" && e.adjs > 0 && e.des == 0 && !e.proper && len(m.inner) == 0 &&
		!s.toks[e.end-1].Cap && s.definite(m.from) && !s.postBefore(m.from) && !s.personBegins(e.end, e.last)
}

// functionInName reports whether a word that looks like an article begins the proper name of a school: "Lycée Lê
// Loi".
func (e *extension) functionInName(i int) bool {
	s := e.s
	return s.lang.Code == "fr" && e.m.typ == graph.Organization && i > s.firstOf(i) && !s.toks[i].AllCap && i+1 < e.last && s.toks[i+1].Cap && !s.toks[i+1].Punct && !s.toks[i+1].AllCap && s.cover[i+1] == nil
}

// fieldIn takes "en" and a noun that say in what the work is for which a body is, where its owner stands behind
// them: "Institut de recherche en eau du Vietnam", "Centre de formation en santé de Hué".
func (e *extension) fieldIn(i int) bool {
	s, k := e.s, i+1
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || !s.is(i, class.In) || e.des == 0 || e.deProper || s.toks[i-1].Cap || s.cover[k] != nil {
		return false
	}
	for k < min(e.last, i+4) && !s.toks[k].Cap && !s.toks[k].Punct && !s.toks[k].Number && !s.is(k, class.Function) && !s.is(k, class.Event) && !s.startsVerb(k) && s.monthAt(k) == 0 {
		k++
	}
	de, ok := s.deAt(k)
	if !ok || k == i+1 {
		return false
	}
	if c := s.coverAt(k + de); c == nil || c.name == nil || c.typ != graph.Country && !placeLike(c.typ) {
		return false
	}
	e.end = k
	return true
}

// romanOrder are the numbers that universities and communes of one town have.
var romanOrder = map[string]bool{"I": true, "II": true, "III": true, "IV": true, "V": true, "VI": true, "VII": true}

// take swallows a name.
func (e *extension) take(c *mention) {
	e.m.inner = append(e.m.inner, c)
	e.end = c.to
	if c.form != lexicon.Adjective {
		e.proper = true
	}
}

// period takes "2011-2015", "pour la période 2026-2030", "2025".
func (e *extension) period() bool {
	s := e.s
	i := e.end
	k := i
	if s.is(k, class.For) {
		k++
		if h, ok := s.classAt(k, class.Period); ok {
			k += h.n
		}
	}
	y := s.yearAt(k, e.last)
	if y == 0 {
		return false
	}
	if k+1 < e.last && s.toks[k+1].Hyphen && s.toks[k+1].Number {
		e.end = k + 2
	} else if k+2 < e.last && (s.toks[k+1].Text == "–" || s.toks[k+1].Text == "-") && s.yearAt(k+2, e.last) > 0 {
		e.end = k + 3
	} else if k == i {
		e.end = k + 1
	} else if s.is(i, class.For) {
		e.end = k + 1
	} else {
		return false
	}
	e.dated = true
	return true
}

// startsVerb reports whether a finite verb or an auxiliary stands at i.
func (s *section) startsVerb(i int) bool {
	return s.is(i, class.Verb) || s.isFuture(i)
}

// isFuture reports whether the word has the ending of a French future tense
// or is an English modal of the future.
func (s *section) isFuture(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	t := &s.toks[i]
	if s.is(i, class.Future) {
		return true
	}
	return !t.Cap && !t.Punct && len(t.Fold) >= 5 && s.lang.Ends(t.Fold, class.FutureEnding)
}
