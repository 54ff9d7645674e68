package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// preposition takes the complements that only some heads have: "pour les
// migrations", "sur la frontière", "entre A et B", "auprès de l'UE".
func (e *extension) preposition() bool {
	i := e.end
	switch {
	case e.s.is(i, class.Between):
		return e.between()
	case e.changedAgreement(i):
		return true
	case !e.s.is(i, class.ComplementPreposition), e.s.lang.Code == "fr" && (e.s.is(i+1, class.Invitation) || e.s.is(i+1, class.DefiniteArticle) && e.s.is(i+2, class.Invitation) || e.m.typ == graph.Agreement && e.s.is(i, class.For) && e.s.is(i+2, class.PeriodNoun)):
		return false // "une visite en Russie sur invitation de X", "un accord pour une durée de 4 ans"
	}
	if (e.m.typ == graph.Event || e.m.typ == graph.Agreement && e.s.is(i, class.EventTopic)) && e.s.lang.Code == "fr" && e.topicQuoted(i+1) {
		return true
	}
	fits := false
	switch e.m.typ {
	case graph.Organization:
		if e.bodyForProvince(i) || e.peopleAbroad(i) || e.officeAbroad(i) || e.embassyAbroad(i) || e.forWhom(i) || e.friendsAbroad(i) {
			return true
		}
		fits = e.bodyTakes(i)
	case graph.Event:
		switch {
		case e.s.is(i, class.In) && e.s.is(i+1, class.OnlineNoun): // "en ligne"
			e.end = i + 2
			return true
		case e.m.head.Attrs["generic"] == "yes" && e.s.lang.Code == "fr" && e.s.lang.Ends(e.s.fold(i), class.GerundEnding):
			return false // "une rencontre marquant les dix ans de A"
		case e.s.lang.Code == "fr" && e.s.is(i, class.For) && e.s.infinitive(i+1) && e.s.blockOf(e.m).Kind != text.Headline:
			return false // "le 15e Congrès national pour faire le bilan de la période"
		case e.s.lang.Code == "fr" && e.s.is(i, class.For) && e.s.is(i+1, class.Article) && (e.s.is(i+2, class.PeriodNoun) || e.s.is(i+3, class.PeriodNoun)) && !e.s.is(i, class.Topic):
			return false // "le 4e congrès de l'Association pour le mandat 2017-2022"
		case e.adjs+e.des > 0 && e.inHonour(i):
			return false // "la cérémonie d'accueil officielle en l'honneur du président de A, X"
		case e.s.is(i, class.EventTopic): // "en l'honneur de"
			return e.prepositional(i)
		case e.s.is(i, class.In), e.s.is(i, class.Goal) && !e.s.is(i+1, class.LevelNoun):
			return e.visitPlace()
		}
		fits = e.eventTakes(i)
	case graph.Agreement:
		fits = e.agreementTakes(i)
	case graph.Place:
	default:
		fits = true
	}
	if !fits || e.s.is(i, class.With) && e.personFollows(i+1) {
		return false
	}
	return e.prepositional(i)
}

// bodyForProvince takes "pour Hanoi" behind a body, "Comité du Parti pour Hanoi", and "pour
// la province du Guizhou" behind a party's.
func (e *extension) bodyForProvince(i int) bool {
	s := e.s
	if !s.is(i, class.For) {
		return false
	}
	c, from := s.coverAt(i+1), i+1
	if c == nil && s.is(i+1, class.Article) && e.m.hasParty() {
		if h, ok := s.classAt(i+2, class.PlaceHead); ok {
			c, from = s.placeWithHead(i+2, h, e.last), i+2
		}
	}
	if c == nil || c.name == nil || c.typ != graph.Province {
		return false
	}
	e.end = from
	e.take(c)
	return true
}

// peopleAbroad takes where those live of whom a body is one: "Association des Vietnamiens
// à Kyushu", "Union générale des Vietnamiens en France".
func (e *extension) peopleAbroad(i int) bool {
	s, n := e.s, len(e.m.inner)
	if s.lang.Code != "fr" || n == 0 || e.m.inner[n-1].to != i || !s.is(i, class.Locative) {
		return false
	}
	people := e.m.inner[n-1]
	if people.typ != graph.Country || people.form != lexicon.Adjective || !s.toks[people.from].Cap || !s.is(people.from-1, class.PluralDe) {
		return false
	}
	h, _ := s.classAt(i, class.Locative)
	if c := s.coverAt(i + h.n); c != nil && c.name != nil && c.from == i+h.n && (c.typ == graph.Country || placeLike(c.typ)) {
		e.end = i + h.n
		e.take(c)
		return true
	}
	return false
}

// officeAbroad takes where the office lies that a region has in several other states, or an
// intergovernmental body: "Bureau du Québec à Munich", "Délégation générale Wallonie-Bruxelles en
// Espagne", "bureau de l'ONU au Laos".
func (e *extension) officeAbroad(i int) bool {
	s, n := e.s, len(e.m.inner)
	if s.lang.Code != "fr" || e.m.head.Attrs["abroad"] == "" || n != 1 || e.m.inner[0].to != e.end || e.m.inner[0].name == nil || !s.is(i, class.Locative) {
		return false
	}
	owner := e.m.inner[0]
	if owner.typ != graph.Province && !s.betweenStates(owner) {
		return false
	}
	h, _ := s.classAt(i, class.Locative)
	at := i + h.n
	c := s.coverAt(at)
	if c == nil || c.name == nil || c.from != at || c.form == lexicon.Adjective || c.typ != graph.Country && (!placeLike(c.typ) || owner.typ != graph.Province && !(s.betweenStates(owner) && e.m.head.Attrs["national"] == "yes")) || c.name.Country == owner.name.Country {
		return false
	}
	e.end = at
	e.take(c)
	e.abroad = true
	return true
}

// betweenStates reports whether a name is that of an intergovernmental body.
func (s *section) betweenStates(m *mention) bool {
	return s.lang.Code == "fr" && m.typ == graph.Organization && m.name != nil && m.name.Kind == "intergovernmental"
}

// bodyTakes reports whether the name of a body goes on behind the preposition.
func (e *extension) bodyTakes(i int) bool {
	s := e.s
	if s.is(i+2, class.PeriodNoun) || s.is(i, class.For) && s.is(i+3, class.PeriodNoun) {
		return false // "le Comité central du Parti pour le mandat", "… pour le 13e mandat"
	}
	switch {
	case e.thankedFor(i):
		return false
	case s.is(i, class.For):
		if e.named && e.m.head.Attrs["company"] == "yes" && s.lang.Code == "fr" {
			return false // "a signé avec la société X pour la construction d'une usine"
		}
		return i+1 < e.last && s.is(i+1, class.Article) && (!e.ownerEnds(i) || s.lang.Code == "fr" && (s.is(i+2, class.Friendship) || s.is(i+2, class.Purpose) && s.toks[e.m.from].Cap && !s.lang.Lists(class.Ministry, e.m.head.Lemma())))
	case s.is(i, class.BodyComplement):
		return true
	case s.is(i, class.Charged):
		return e.des == 0 && e.headWords == 1 && !s.postBefore(e.m.from) || s.lang.Code == "fr" && e.des == 1 && s.is(i-1, class.StatePower) // "Comité d'État chargé de …"
	case s.is(i, class.Topic):
		if s.lang.Code == "fr" && (e.m.hasParty() || s.lang.Lists(class.Ministry, e.m.head.Lemma())) {
			return false // "la note du ministère de la Santé sur X", "une réunion avec le Bureau du Comité central du Parti sur X"
		}
		return e.des > 0 && !(s.lang.Code == "fr" && e.ownerEnds(i)) || s.lang.Code == "fr" && e.m.head.Attrs["session"] == "yes" && (s.toks[e.m.from].Cap || e.adjs > 0) && s.is(i+1, class.Article) && s.postBefore(e.m.from)
	case s.is(i, class.With):
		return s.is(i-1, class.Friendship)
	}
	return false
}

// forWhom takes the people for whom a hospital or a school is, told without an article:
// "Hôpital pour enfants".
func (e *extension) forWhom(i int) bool {
	s, k := e.s, i+1
	if s.lang.Code != "fr" || !s.is(i, class.For) || e.des > 0 || k >= e.last || e.m.head.Attrs["name"] != "yes" || !s.toks[e.m.from].Cap || s.toks[k].Cap || s.toks[k].Punct || s.is(k, class.Function) || !s.lang.Ends(s.fold(k), class.PluralEnding) {
		return false
	}
	e.end = k + 1
	e.des++
	return true
}

// friendsAbroad takes with whom a body of friendship keeps it, behind whose it is: "Association
// d'amitié du peuple du Hunan avec les pays étrangers".
func (e *extension) friendsAbroad(i int) bool {
	s := e.s
	h, ok := s.classAt(i, class.WithForeigners)
	if !ok || s.lang.Code != "fr" {
		return false
	}
	for k := e.m.from + 1; k < i; k++ {
		if s.is(k, class.Friendship) {
			e.end = i + h.n
			e.des++
			return true
		}
	}
	return false
}

// hasParty reports whether a phrase names a party: "Bureau du Comité central du Parti".
func (m *mention) hasParty() bool {
	return slices.ContainsFunc(m.inner, func(in *mention) bool { return in.typ == graph.Party || in.hasParty() })
}

// ownerEnds reports whether the place that owns a body ends at token i, so that
// "pour" behind it belongs to the clause: "l'ambassade de France pour la fête".
func (e *extension) ownerEnds(i int) bool {
	n := len(e.m.inner)
	if n == 0 || e.m.inner[n-1].to != i {
		return false
	}
	in := e.m.inner[n-1]
	if in.form == lexicon.Adjective && in.typ == graph.Country && e.des > 0 {
		return true // "a félicité le ministère de la Défense vietnamien pour le succès"
	}
	return in.form == lexicon.FullName && in.name != nil && (in.typ == graph.Country || placeLike(in.typ))
}

// eventTakes reports whether the name of an event goes on behind the
// preposition; with whom it is held is no part of its name.
func (e *extension) eventTakes(i int) bool {
	s := e.s
	if s.is(i, class.With) {
		if s.lang.Code == "fr" && e.m.feast() {
			return false // "fêter le Nouvel An avec les étudiants"
		}
		return e.m.head.Attrs["weak"] != "yes" && !s.is(i+2, class.Post) && !s.is(i+1, class.Honorific) && !s.is(i+2, class.Honorific)
	}
	return (s.is(i, class.EventTopic) || s.is(i, class.Goal)) && !s.is(i, class.ComplementEnd)
}

// agreementTakes reports whether the name of an agreement goes on behind the
// preposition.
func (e *extension) agreementTakes(i int) bool {
	s := e.s
	if s.is(i, class.In) {
		return s.is(i+1, class.MatterNoun) // "en matière de"
	}
	return !s.is(i, class.Goal) && !s.is(i, class.With) && !(s.lang.Code == "fr" && s.is(i+1, class.Adv) && s.is(i+2, class.Topic)) // "portant également sur"
}

// changedAgreement takes "à" at token i behind what changes an agreement, and the noun of the
// agreement behind it: "l'avenant à l'accord de coopération".
func (e *extension) changedAgreement(i int) bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.head.Attrs["changes"] != "yes" || e.des > 0 || !s.is(i, class.At) && !s.is(i, class.AtThe) {
		return false
	}
	if i++; s.is(i, class.Article) {
		i++
	}
	h, ok := s.classAt(i, class.Agreement)
	if !ok || i >= e.last {
		return false
	}
	e.end = i + h.n
	e.des++
	return true
}
