package extract

import (
	"cmp"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// phraseClasses are the heads that phrases are built around, with the type of
// entity that each makes.
var phraseClasses = []struct {
	class lexicon.Class
	typ   graph.EntityType
}{
	{class.Agreement, graph.Agreement},
	{class.Event, graph.Event},
	{class.Body, graph.Organization},
	{class.PlaceHead, graph.Place},
}

// findPhrases finds the names that are built around a head noun: bodies,
// events, agreements and places. A phrase swallows the names inside it.
func (s *section) findPhrases() {
	s.growNames()
	s.unknownParties()
	s.agencyNames()
	if s.lang.Code == "en" {
		s.englishPlaces()
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; {
			if c := s.cover[i]; c != nil && c.branch && c.from == i {
				i = c.to
				continue
			}
			m := s.phraseAt(i, sent.First, sent.Last)
			if m == nil {
				i++
				continue
			}
			s.addPhrase(m)
			i = m.to
		}
		s.thoseOf(sent.First, sent.Last)
		s.counterpartBodies(sent.First, sent.Last)
	}
	if s.lang.Code == "en" {
		s.acronymBodies()
		s.wholeParties()
		s.shortCompanies()
		s.unknownEmployers()
		s.unknownSeats()
	}
}

// phraseAt returns the phrase whose head is at token i (in French), or which
// begins at i (in English), or nil.
func (s *section) phraseAt(i, first, last int) *mention {
	if s.lang.Code == "en" {
		return s.englishPhrase(i, first, last)
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.from < i || s.withinPost(i) {
		return nil // within a table's name
	}
	if m := cmp.Or(s.countedPronoun(i, first, last), s.sessionPronoun(i, first, last), s.captionTitle(i, first, last), s.foreignEvent(i, first, last)); m != nil {
		return m
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.to-c.from > 1 && c.form != lexicon.Adjective {
		// A table's name that begins with a head noun is a name already,
		// unless the text goes on: "Institut français d'Oran".
		h, ok := s.classAt(i, class.Body)
		if de, more := s.deAt(c.to); ok && more && h.entry.Attrs["branches"] == "yes" && i+h.n == c.to && s.coverAt(c.to+de) != nil && placeLike(s.coverAt(c.to+de).typ) {
			c.dead = true
			return s.buildPhrase(i, h, graph.Organization, first, last)
		}
		return nil
	}
	for _, pc := range phraseClasses {
		if !s.is(i, pc.class) {
			continue
		}
		h, _ := s.classAt(i, pc.class)
		if c := s.coverAt(i); pc.typ == graph.Organization && h.n == 1 && c != nil && c.typ == graph.Province && s.is(i, class.Compass) && s.placeHeadBefore(i) != "" {
			continue // "la région du Centre"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["session"] != "" && i > first && s.isOrdinal(i-1) && !s.is(i+h.n, class.National) && !s.is(i, class.TermBody) {
			pc.typ = graph.Event // "le 2e Comité de pilotage": a meeting of it
		}
		if pc.typ == graph.Organization && h.entry.Attrs["session"] == "yes" && (s.goesThere(i, first) || s.toldHeldBefore(i, first)) {
			pc.typ = graph.Event // "a participé à l'assemblée générale de A"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["sitting"] == "yes" && (s.sits(i+h.n, last) || s.possessive(i) && s.ownHeld(i) || s.chairedBefore(i) && !s.is(i+h.n, class.Since)) {
			pc.typ = graph.Event // "l'assemblée générale de A s'est tenue à B"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["sitting"] == "yes" && s.lang.Code == "fr" && (s.satOn(i+h.n, last) || s.satBeforeHere(i, h)) {
			pc.typ = graph.Event // "le Conseil des ministres du 3 mai"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["session"] == "yes" && s.is(i, class.Event) && s.gatheringHeld(i+h.n, last) {
			pc.typ = graph.Event // "la conférence des villes de A a eu lieu à B"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["session"] != "" && s.indefinite(i) && s.chairedBefore(i) {
			pc.typ = graph.Event // "a présidé mardi un comité régional de développement"
		}
		if site := h.entry.Attrs["site"]; pc.typ == graph.Organization && (site == "yes" && s.toured(i, first) || site == "only" && !s.postBefore(i)) {
			pc.typ = graph.Place
		}
		if b, isBody := s.classAt(i, class.Body); isBody && pc.typ == graph.Event && b.n > h.n {
			continue
		}
		if pc.typ == graph.Event && h.entry.Attrs["kind"] == "assembly" && h.entry.Attrs["generic"] == "" && s.toks[i].Cap && s.postBefore(i) {
			pc.typ = graph.Organization // "présidente du Forum des gouverneurs de A"
		}
		if pc.typ == graph.Agreement && s.toks[i].Cap && i > first && s.is(i+h.n, class.De) && s.lang.Code == "fr" && s.postBefore(i) {
			pc.typ = graph.Organization // "président de l'Entente des maires de A"
		}
		if pc.typ == graph.Place && i > first && s.is(i, class.Adjective) && (s.is(i-1, class.PlaceHead) || s.is(i-1, class.PlaceNoun)) {
			continue // "la commune centrale de X"
		}
		if pc.typ == graph.Organization && h.entry.Attrs["company"] == "yes" && s.is(i-1, class.In) && s.is(i+h.n, class.De) && s.lang.Code == "fr" {
			continue // "en compagnie de la présidente de l'Association"
		}
		if pc.typ == graph.Organization && s.glossed(i, first, last) {
			continue // "le Sénat (chambre haute)"
		}
		if ev, is := s.classAt(i, class.Event); is && pc.typ == graph.Agreement && ev.n > h.n && s.lang.Code == "fr" {
			continue // "un programme de promotion"
		}
		if pc.class == class.PlaceHead && h.entry.Attrs["join"] != "yes" || h.entry.Attrs["weak"] == "yes" && s.isPortfolio(i, first) {
			continue
		}
		if m := s.buildPhrase(i, h, pc.typ, first, last); m != nil {
			return m
		}
	}
	return nil
}

// buildPhrase extends the head at token i over its modifiers and decides
// whether the result is a name.
func (s *section) buildPhrase(i int, h hit, typ graph.EntityType, first, last int) *mention {
	if h.entry.Attrs["never"] == "yes" || typ == graph.Organization && s.endsNever(i, h.n, class.Body) || typ == graph.Place && s.endsNever(i, h.n, class.PlaceHead) || typ == graph.Agreement && s.lang.Code == "fr" && s.endsNever(i, h.n, class.Agreement) || h.entry.Attrs["accent"] == "yes" && !s.accented(i, h) {
		return nil
	}
	if typ == graph.Place && h.n == 1 && s.givenSite(i) {
		return nil
	}
	if h.entry.Attrs["midst"] == "yes" && s.inTheMidst(i) {
		return nil
	}
	if s.toks[i].Hyphen || h.n == 1 && !s.toks[i].AllCap && s.lang.Code == "fr" && s.abbreviation(i, h) {
		return nil
	}
	if i+1 < last && s.toks[i+1].Hyphen && s.is(i, class.Compass) && s.is(i+1, class.Compass) {
		return nil
	}
	if h.entry.Attrs["force"] == "yes" && s.nounOfPost(i, first) {
		return nil // "chef d'État-major"
	}
	if h.entry.Attrs["help"] == "yes" && s.lends(i) {
		return nil // "avec le concours du ministère"
	}
	// "se sont mis d'accord sur …"
	if typ == graph.Agreement && h.n == 1 && (s.is(i-1, class.ElidedDe) && (s.is(i-2, class.Agrees) || s.lang.Ends(s.fold(i-2), class.AdverbEnding)) || s.is(i-1, class.Mutual)) {
		return nil
	}
	if typ == graph.Agreement && h.entry.Attrs["kind"] == "protocol" && s.lang.Code == "fr" && s.postBefore(i) {
		return nil // "le chef du protocole"
	}
	if typ == graph.Event && s.lang.Code == "fr" && (s.ceremonyOfAnother(i, h.n) || (h.entry.Attrs["any"] == "yes" || h.entry.Attrs["over"] == "yes" && !s.toks[i].Cap) && s.eventBehind(i+h.n)) {
		return nil // "les travaux de la 3e session": the session
	}
	// "X rencontre des dirigeants": the verb, not the noun.
	if h.entry.Attrs["meeting"] == "yes" && s.lang.Code == "fr" && i > first && h.n == 1 && strings.HasSuffix(s.fold(i), "e") && !s.toks[i].Cap && !s.nounHere(i) {
		return nil
	}
	if typ == graph.Event && s.lang.Code == "fr" && h.n == 1 && (!s.toks[i].Cap && s.is(i-1, class.PerfectAuxiliary) || s.endsName(i, first)) {
		return nil // "a jubilé le maire"
	}
	// "un espace d'exposition", "une salle de conférences": a kind of thing.
	if typ == graph.Event && h.n < 3 && !s.toks[i].Cap && i > s.firstOf(i)+1 && s.is(i-1, class.BareDe) && !s.is(i-2, class.TakesPart) {
		return nil
	}
	if h.entry.Attrs["room"] == "yes" && s.is(i-1, class.Determiner) && s.is(i-2, class.Inside) {
		return nil // "dans le Salon des aigles"
	}
	if typ == graph.Organization {
		if m := cmp.Or(s.bodiesOfStates(i, h, last), s.bodiesOfSectors(i, h, last)); m != nil {
			return m
		}
	}
	m := s.desk.mentions.take()
	m.from, m.to, m.typ, m.head = i, i+h.n, typ, h.entry
	if typ == graph.Organization && h.entry.Attrs["abroad"] == "yes" && h.n > 2 {
		m.inner = s.namesIn(i, m.to) // "délégation de l'UE" has its owner in its head
	}
	e := extension{s: s, m: m, last: last, headWords: h.n}
	if typ == graph.Agreement && s.is(i-1, class.Said) {
		e.end = m.to // "ladite convention" is the one told of
	} else if !e.inQuotes() {
		e.run()
	}
	for typ == graph.Event && s.lang.Code == "fr" && e.end > m.to && e.end < last && s.toks[e.end].Hyphen && !s.toks[e.end].Cap && (s.cover[e.end] == nil || s.cover[e.end].from < e.end) {
		e.end++ // "la réunion des gouvernements luxembourgeois et rhénan-palatin"
	}
	e.spelledOut()
	e.cutAtNext()
	e.cutAtVisitor()
	e.cutAtHonoured()
	e.closeBracket()
	m.to = e.end
	s.dropQuoted(m)
	if !s.bareCompany(m, e) {
		return nil
	}
	if h.entry.Attrs["act"] == "yes" && !s.toks[i].Cap && e.deProper && !e.named {
		return nil // "l'anniversaire de la fondation de l'ASEAN"
	}
	if h.entry.Attrs["joins"] == "yes" && !s.toks[i].Cap && len(m.inner) == 1 && (m.inner[0].typ == graph.Country || s.betweenStates(m.inner[0])) && m.inner[0].to == m.to && (s.is(m.to, class.At) || s.is(m.to, class.AtThe) || s.is(m.to, class.AtThePlural)) {
		return nil // "l'association de la Suisse au programme"
	}
	if h.entry.Attrs["of"] == string(graph.Province) && (e.sides && s.lang.Code == "fr" || !m.hasOwner(graph.Province) && !(h.entry.Attrs["post"] == "yes" && s.postBefore(m.from)) && !s.calledAfterState(m, e)) {
		return nil // "une réunion de gouvernement conjointe entre A et B"
	}
	if h.entry.Attrs["of"] == string(graph.Country) && !s.capitalOfState(m, h.n, first) {
		return nil
	}
	if typ == graph.Place && len(m.inner) == 1 && m.inner[0].from == i+h.n && m.inner[0].to == m.to && m.inner[0].typ == graph.Place {
		// "porte frontalière Nam Giang": the noun only says what it is.
		return nil
	}
	if typ == graph.Place && h.entry.Attrs["border"] == "yes" && s.lang.Code == "fr" && (s.pluralNoun(i) || m.inner != nil && m.inner[len(m.inner)-1].form == lexicon.Adjective) && !e.named && e.des == 0 && onlyStates(m.inner) {
		return nil // "le statut des portes frontalières Vietnam-Laos": all of them, "un poste-frontière vietnamo-chinois"
	}
	// A number or an ordinal before the head belongs to events and agreements:
	// "14e Congrès", "trois documents juridiques", "nouvel accord".
	if typ == graph.Event || typ == graph.Agreement {
		s.leftExtend(m, first)
	}
	if typ == graph.Event && h.entry.Attrs["any"] == "yes" && (s.eventBehindDe(i+h.n, last) || h.entry.Attrs["works"] == "yes" && s.toGoOn(i)) {
		return nil // "les travaux de la 3e session": no event beside the session
	}
	if typ == graph.Organization && s.lang.Code == "fr" && m.from == i && i > first && s.toks[i].Cap && s.toks[i-1].Cap && s.is(i-1, class.High) && s.cover[i-1] == nil && !s.toks[i].Hyphen {
		m.from-- // "Haute Autorité de la communication"
	}
	if typ == graph.Organization && s.lang.Code == "fr" && i > first && h.entry.Attrs["number"] == "yes" && s.isOrdinal(i-1) {
		m.from-- // "4e Zone militaire"
	}
	if s.genericAgreement(m) {
		return nil
	}
	works := h.entry.Attrs["works"] == "yes" && s.worksOfTwo(m)
	anything := typ == graph.Event && h.entry.Attrs["any"] == "yes" && !works
	if (typ == graph.Event || typ == graph.Agreement) && s.demonstrative(m.from) && !e.proper && !s.isOrdinal(m.from) && m.count == 0 {
		anything = true // "ce mémorandum portant sur divers domaines"
	}
	if anything || !works && !s.isNamed(m, e) {
		m.later = !anything && s.mayBeToldLater(m)
		if !m.later && !s.pointsBack(m) {
			return nil
		}
		if !m.later || len(m.inner) > 0 {
			m.to = i + h.n
		}
		m.nominal, m.inner = !m.later, nil
	}
	s.calledByTable(m, i+h.n)
	for _, in := range m.inner {
		in.parent = m
	}
	if typ == graph.Organization {
		s.ellipses(m, last)
		s.thatOf(m, last)
	} else if typ == graph.Place && s.lang.Code == "fr" {
		s.thatOf(m, last) // "le port de A et celui de B"
	}
	return m
}
