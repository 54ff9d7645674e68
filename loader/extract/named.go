package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// isNamed decides whether a phrase names one particular body, event,
// agreement or place, or is an ordinary noun phrase.
func (s *section) isNamed(m *mention, e extension) bool {
	attrs := m.head.Attrs
	capital := s.toks[headToken(s, m)].Cap && (m.from > s.firstOf(m.from) || e.deProper || e.adjs > 0 && (attrs["weak"] != "yes" || e.des > 0 || len(m.inner) > 0))
	switch m.typ {
	case graph.Organization:
		if h, ok := s.classAt(m.from, class.BodyName); ok && !s.bodiesOfSome(m, e.headWords) && (h.entry.Attrs["capital"] != "yes" || s.toks[m.from].Cap && (s.postBefore(m.from) || h.entry.Attrs["told"] == "yes" && h.n == m.to-m.from && s.toldBody(m))) {
			return true
		}
		if attrs["region"] == "only" && !s.toks[headToken(s, m)].Cap && !(len(m.inner) > 0 && m.inner[0].typ == graph.Place && m.inner[0].from <= m.from+2) {
			return false // "l'unité de l'Union"
		}
		if len(m.inner) > 0 && s.branchOwner(m, m.inner[0]) && s.definite(m.from) {
			return true
		}
		if m.abbr != "" && s.lang.Code == "fr" && !s.pluralHead(m) && !s.indefinite(m.from) && s.spelledBy(m.from, e.end, graph.Fold(m.abbr)) {
			return true // "l'office national de tourisme (ONT)"
		}
		if s.forSomebody(m) {
			return false
		}
		if attrs["post"] == "yes" && s.postBefore(m.from) && !s.pluralHead(m) && (len(m.inner) > 0 || !s.is(m.from-1, class.BareDe)) {
			return true
		}
		// "les Comités du Parti de ces provinces" are bodies, but none in
		// particular; only a list of owners makes them so.
		if o := s.placeOwner(m); s.pluralHead(m) && (o == nil || nominalForm(o) || s.lang.Code == "fr" && o.typ == graph.Country && o.to == m.to && !s.is(m.to, class.And) && s.text(m.to) != "," && e.adjs+e.des < 3) {
			return false
		}
		// "le Département du Cher" is a place.
		if len(m.inner) == 1 && s.lang.Code == "fr" && s.lang.Lists(class.PlaceBody, m.head.Lemma()) && e.des == 1 && e.adjs == 0 && placeLike(m.inner[0].typ) && !s.hasClass(m, class.For) && !s.worldRegion(m.inner[0]) {
			return false
		}
		if s.lang.Code == "fr" && s.pluralHead(m) && (s.lang.Lists(class.PlaceBody, m.head.Lemma()) || attrs["company"] == "yes" && !capital && !e.named && !s.is(m.to, class.And) || e.adjs > 0 && len(m.inner) == 1 && m.inner[0].typ == graph.Country && !s.is(m.to, class.And)) {
			return false // "les Départements de France", "les sociétés de Tokyo"
		}
		// "les provinces du Centre du Vietnam"
		if len(m.inner) == 1 && s.is(m.from, class.Compass) && e.adjs == 0 && m.inner[0].typ == graph.Country {
			return false
		}
		if attrs["plain"] == "yes" && e.des > 0 && len(m.inner) > 1 && nominalForm(m.inner[0]) {
			return false // "la Présidence belge du Conseil de l'Union européenne" is a turn
		}
		if capital && (e.des > 0 || e.adjs > 0 || e.proper || e.headWords > 1 && s.wantsLocalOwner(m) || e.headWords > 2 && attrs["session"] == "yes") {
			return true
		}
		if attrs["capital"] == "yes" && !capital || attrs["plain"] == "yes" && len(m.inner) > 0 && nominalForm(m.inner[0]) {
			return false
		}
		if attrs["number"] == "yes" && s.lang.Code == "fr" && (s.isOrdinal(m.from) || e.numbered) {
			return true
		}
		if attrs["party"] == "yes" && len(m.inner) == 1 && m.inner[0].typ == graph.Party && m.inner[0].to == m.to && s.postBefore(m.from) {
			return true // "chef du groupe MR"
		}
		if attrs["faction"] == "yes" && e.named {
			return true // "le groupe parlementaire Testien"
		}
		if attrs["named"] == "yes" {
			return e.named && e.des == 0
		}
		if attrs["weak"] == "yes" && s.oneOfSome(m) || len(m.inner) == 1 && m.inner[0].to == m.to && s.lang.Code == "fr" && s.adjectiveOfBoth(m) {
			return false // "un lycée de A", "le Parti et le gouvernement vietnamiens"
		}
		if n := len(m.inner); n > 0 && attrs["owner"] == "yes" && attrs["weak"] == "yes" && s.lang.Code == "fr" && e.des == 1 && e.adjs == 0 && m.inner[n-1].typ == graph.Organization && m.inner[n-1].to == m.to && s.postBefore(m.from) && !s.pluralHead(m) {
			return true // "le chef du bureau de l'Assemblée nationale"
		}
		if e.abroad && s.postBefore(m.from) {
			return true // "la cheffe du bureau de l'ONU au Laos"
		}
		if e.titled || s.officeOfBody(m, e) {
			return true // "l'association « Mare Nostrum »"
		}
		// "le centre de la Bolivie" says where something lies.
		if len(m.inner) == 1 && s.is(m.from, class.Compass) && !s.toks[m.from].Cap && e.adjs == 0 && m.inner[0].typ != graph.Organization {
			return false
		}
		if attrs["force"] == "yes" && s.lang.Code == "fr" && len(m.inner) == 1 && m.inner[0].typ == graph.Country && s.postBefore(m.from) {
			return true // "chef de l'armée algérienne"
		}
		if attrs["stated"] == "yes" && s.lang.Code == "fr" && len(m.inner) == 1 && m.inner[0].typ == graph.Country && m.inner[0].to == m.to && !s.adjectiveOfBoth(m) {
			return true // "l'ambassade coréenne"
		}
		if attrs["force"] == "yes" && s.ofForce(m) {
			return true // "le haut commandement des Forces armées royales"
		}
		if attrs["force"] == "yes" && e.deProper && (e.des == 1 || e.des == 2 && s.fieldBehind(m.from+e.headWords)) && len(m.inner) > 0 && len(m.inner) <= e.des && placeLike(m.inner[len(m.inner)-1].typ) && m.inner[len(m.inner)-1].form != lexicon.Adjective {
			return true // "les garde-frontières de X", "le commandement des garde-frontières de X"
		}
		if attrs["weak"] == "yes" {
			if s.nationalBody(m, e) {
				return true
			}
			// "directeur du bureau des Affaires étrangères de la ville de A"
			if attrs["owner"] == "yes" && (e.deProper && (e.des > 1 || e.adjs > 0 && s.lang.Code == "fr") || s.lang.Code == "fr" && s.hasClass(m, class.National) && e.des == 0 && len(m.inner) == 0) && s.postBefore(m.from) {
				return true
			}
			if attrs["region"] == "yes" && s.lang.Code == "fr" && e.des == 1 && len(m.inner) == 0 && !s.pluralHead(m) && s.definite(m.from) && s.postBefore(m.from) {
				return true // "directeur adjoint du département des affaires étrangères"
			}
			if attrs["owner"] == "yes" && s.lang.Code == "fr" && e.deProper && (e.des > 1 || s.is(m.from-1, class.De) && s.is(m.from-2, class.Deputation) || attrs["region"] != "" && len(m.inner) > 0 && m.inner[0].typ == graph.Place && m.inner[0].from == m.from+1) && !s.pluralHead(m) && s.definite(m.from) && m.ofBody() {
				return true // "la direction des Affaires maritimes de la Commission européenne"
			}
			if attrs["region"] == "yes" && s.lang.Code == "fr" && e.deProper && e.adjs > 0 && (len(m.inner) == 0 || s.is(m.from+1, class.Adjective)) && !s.pluralHead(m) && s.definite(m.from) && !s.is(m.from-2, class.At) {
				return true // "la direction générale des Douanes"
			}
			if attrs["name"] == "yes" && attrs["company"] == "yes" && e.named && s.lang.Code == "fr" {
				return true // "l'entreprise EasyDec"
			}
			if attrs["name"] == "yes" && attrs["owner"] != "yes" && e.named && (e.longName() || e.adjs > 0 || attrs["single"] == "yes" && s.definite(m.from)) && s.lang.Code == "fr" || s.calledAsPlace(m, e) {
				return true // "l'université Ibn Zohr"
			}
			return e.proper && (e.deProper || attrs["name"] == "yes") && (capital || attrs["owner"] != "yes" && e.des > 0 || attrs["name"] == "yes" && capital)
		}
		return e.deProper || e.proper || attrs["of"] == string(graph.Province) || e.adjs > 0 && e.des > 0 || e.adjs > 1 || e.des > 0 && attrs["owner"] == "yes"
	case graph.Event:
		ordinal := s.isOrdinal(m.from)
		switch {
		case s.is(m.from-1, class.NoneOf), s.lang.Code == "fr" && s.indefinite(m.from) && !ordinal && s.sentenceHas(m.from, class.Habitual):
			return false // "aucune réunion du comité n'a eu lieu", "organisent chaque année une foire"
		case attrs["dated"] == "yes" && s.lang.Code == "fr" && !ordinal && !capital && !e.proper && !s.toldWhen(m):
			return false // "un dialogue constructif"
		case attrs["attended"] == "yes":
			return s.attendedRelative(m) || attrs["hosted"] == "yes" && (s.stagedHere(m) || s.goneTo(m))
		case attrs["pairs"] == "no" && s.lang.Code == "fr" && !ordinal && e.adjs == 0 && len(m.inner) == 0 && !s.toldWhen(m):
			return false // "l'intensification du dialogue entre les deux pays"
		case e.titled && s.lang.Code == "fr" && attrs["visit"] == "" && attrs["any"] == "":
			return true // "la rencontre « Coopération décentralisée »"
		case attrs["visit"] == "yes":
			return s.visitNamed(m, e)
		case attrs["sitting"] == "yes", attrs["session"] != "" && s.chairedBefore(m.from):
			return true
		case s.possessive(m.from) && attrs["kind"] == "assembly" && s.ownHeld(m.from) && s.toldWhen(m):
			return true // "a tenu mardi son forum"
		case s.stagedHere(m), s.goneTo(m), attrs["kind"] == "assembly" && s.heldFirst(m, e), s.is(headToken(s, m), class.Ceremony) && s.heldFirst(m, e):
			return true
		case s.lang.Code == "fr" && !ordinal && (s.is(headToken(s, m), class.WorkingSession) && (!s.definite(m.from) || s.blockOf(m).Kind == text.Caption) && !s.toldWhen(m) || attrs["kind"] == "assembly" && s.postBefore(m.from)):
			return false
		case attrs["capital"] == "yes":
			return capital
		case attrs["ordinal"] == "yes":
			return ordinal || attrs["polls"] == "yes" && s.dayBehind(m)
		case attrs["kind"] == "assembly" && e.adjs+e.des > 0 && s.heldAhead(m), attrs["meeting"] == "yes" && s.namedGathering(m, e):
			return true
		case attrs["meeting"] == "yes" && s.lang.Code == "fr" && s.is(m.from-1, class.Article) && s.is(m.from-2, class.At) && s.is(m.from-3, class.Tours):
			return false // "est allé à la rencontre des habitants"
		case attrs["meeting"] == "yes" && s.heldBetween(m, e):
			return true // "lundi a démarré à X la rencontre entre la province de A et celle de B"
		case attrs["meeting"] == "yes":
			if s.lang.Code == "fr" && s.pluralHead(m) && !ordinal && !e.proper && !capital && !s.indefinite(m.from) {
				return false // "les rencontres bilatérales du Premier ministre"
			}
			if s.lang.Code == "fr" && ordinal && s.definite(m.from) && (e.deProper || e.adjs > 0 || s.heldBehind(m)) {
				return true // "la troisième rencontre transfrontalière", "La prochaine rencontre aura lieu en mai"
			}
			if e.adjs+e.des > 0 && !s.pluralHead(m) && s.toldHeldBefore(m.from, s.firstOf(m.from)) && s.toldWhen(m) {
				return true // "Le 28 mars a eu lieu la rencontre annuelle entre les dirigeants de A et de B"
			}
			return e.des > 0 && (!e.onlyPersons(m) && e.adjs > 0 || s.hasClass(m, class.Post)) || capital && (e.des > 0 || s.lang.Code == "fr" && e.sides && e.proper) || e.adjs > 0 && (s.lang.Code == "en" && s.indefinite(m.from) || e.dated && s.lang.Code == "fr") || s.lang.Code == "fr" && e.sides && e.proper && e.des > 0 && !s.pluralHead(m) || s.lang.Code == "fr" && (s.indefinite(m.from) && s.organized(m) || e.des > 0 && s.heldBehind(m) || s.heldAtLast(m))
		case attrs["weak"] == "yes":
			if s.pluralHead(m) && !ordinal && !e.proper {
				return false // "les réunions de haut niveau"
			}
			if e.adjs > 0 && (attrs["in"] == "yes" && s.is(m.from-1, class.In) || s.inSession(m.from)) {
				return true // "réuni en session extraordinaire"
			}
			if (s.indefinite(m.from) || s.lang.Code == "fr" && s.is(m.from-1, class.Determiner) && s.indefinite(m.from-1)) && (s.heldBehind(m) || s.heldAtLast(m)) || e.adjs > 0 && s.possessive(m.from) {
				return true
			}
			return ordinal || capital && (e.des+e.adjs > 0 || attrs["name"] == "yes" && e.named) || e.des > 0 || e.sides && e.proper || e.adjs > 0 && (s.indefinite(m.from) || e.dated && s.lang.Code == "fr")
		}
		if s.lang.Code == "fr" && s.pluralHead(m) && !ordinal && !capital && !e.proper && s.is(m.from-1, class.PluralDe) && s.is(m.from-2, class.IndefiniteArticle) {
			return false // "l'un des festivals de cinéma"
		}
		if s.lang.Code == "fr" && s.pluralHead(m) && !ordinal && !e.proper && e.des == 0 && !capital {
			return false // "des forums internationaux"
		}
		if s.lang.Code == "fr" && attrs["any"] != "yes" && s.indefinite(m.from) && (s.heldOn(m) || s.heldBehind(m) || s.heldAtLast(m)) {
			return true // "ont organisé le 12 novembre une conférence"
		}
		return ordinal || capital && (e.des+e.adjs > 0 || e.proper) || e.des > 0 || e.adjs > 0 || e.proper || e.dated && s.lang.Code == "fr"
	case graph.Agreement:
		if attrs["capital"] == "yes" {
			return capital && e.des > 0 || s.lang.Code == "fr" && s.signedHere(m)
		}
		if attrs["any"] == "yes" && m.count == 0 && !s.hasClass(m, class.Cooperation) && !s.sentenceHas(m.from, class.SigningInfinitive) {
			return false // "des documents sur le Laos"
		}
		if attrs["kind"] == "plan" && s.lang.Code == "fr" && s.pluralHead(m) && m.count == 0 && !e.proper && !e.dated && !s.definite(m.from) && !s.sentenceHas(m.from, class.Signing) {
			return false // "ont mené de nombreux programmes de coopération"
		}
		if attrs["weak"] == "yes" {
			return e.proper && attrs["signed"] != "yes" || m.count > 0 && e.des > 0 || s.lang.Code == "fr" && s.signedHere(m)
		}
		return true
	case graph.Place:
		if attrs["figure"] == "yes" && e.sides && (s.indefinite(m.from) || s.is(m.from-1, class.BareDe)) {
			return false // "servir de pont entre A et B"
		}
		return (e.proper || e.deProper || attrs["whole"] == "yes" && capital) && !s.is(m.from, class.ServiceLine)
	}
	return false
}

// postBefore reports whether a post and "de" stand right before token i.
func (s *section) postBefore(i int) bool {
	k := i - 1
	for k >= 0 && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe) || k == i-1 && s.lang.Code == "fr" && s.is(k, class.DemonstrativeArticle) && s.is(k-1, class.De)) {
		k--
	}
	for x := max(s.firstOf(i), k-3); x <= k && k < i-1; x++ {
		for _, c := range []lexicon.Class{class.Post, class.PostAfter, class.Member} {
			if h, ok := s.classAt(x, c); ok && (x+h.n == k+1 || x+h.n > i && s.shorterPost(x, k+1, i, x+h.n)) && (c != class.PostAfter || s.lang.Code != "fr" || s.endsPost(x, i)) {
				return true
			}
		}
	}
	return false
}

// endsPost reports whether a post stands before the adjective at token x that may end one:
// "secrétaire | général", and not "vue | générale de la conférence".
func (s *section) endsPost(x, i int) bool {
	for k := max(s.firstOf(i), x-6); k < x; k++ {
		if s.is(k, class.Post) || s.is(k, class.Member) {
			return true
		}
	}
	return false
}

// shorterPost reports whether a post in tokens x…to stands before a body at token i whose
// noun goes on behind the longer post there: "président | du gouvernement provincial", where
// "président du gouvernement" is one too.
func (s *section) shorterPost(x, to, i, longer int) bool {
	body, ok := s.classAt(i, class.Body)
	if !ok || i+body.n <= longer {
		return false
	}
	for _, h := range s.hits[x] {
		if h.class == class.Post && x+h.n == to {
			return true
		}
	}
	return false
}

// pointsBack reports whether a bare head points back to something named
// before: "ce document", "la Commission".
func (s *section) pointsBack(m *mention) bool {
	i := headToken(s, m)
	switch m.typ {
	case graph.Event:
		return s.definite(m.from) && m.head.Attrs["visit"] == "" && (m.head.Attrs["meeting"] == "" || s.lang.Code == "fr" && (!s.pluralHead(m) || s.toks[i].Cap && i > s.firstOf(i)+1 || s.headTold(m))) && (m.head.Attrs["capital"] == "" || m.head.Attrs["back"] == "yes" && s.headTold(m))
	case graph.Agreement:
		return s.definite(m.from)
	case graph.Organization:
		if len(m.inner) > 0 && s.lang.Code == "fr" && (s.lang.Lists(class.PlaceBody, m.head.Lemma()) || s.is(m.from, class.Compass) && m.inner[0].typ == graph.Country) {
			return false // "le Département des Yvelines" is a place, as "le Centre du Vietnam"
		}
		if c := s.coverAt(m.to); s.lang.Code == "fr" && c != nil && c.from == m.to && c.name != nil && c.form == lexicon.FullName && (placeLike(c.typ) || c.typ == graph.Country) {
			return false // "le Bureau Laos" is not the one told of before
		}
		return s.definite(m.from) && (s.toks[i].Cap || s.lang.Code == "fr" && s.bareHead(m)) && !s.pluralHead(m)
	}
	return false
}

// bareHead reports whether a body's head alone points back without a capital
// too: one of several words, "le conseil régional", or one behind a post,
// "le directeur de l'agence".
func (s *section) bareHead(m *mention) bool {
	h, ok := s.classAt(m.from, class.Body)
	if !ok || m.from+h.n != m.to || h.n == 1 && !s.postBefore(m.from) {
		return false
	}
	c := s.coverAt(m.to)
	return !s.is(m.to, class.De) && !s.is(m.to, class.PlainAnd) && !s.is(m.to, class.Adjective) && !s.adjectival(m.to) && (c == nil || c.form != lexicon.Adjective)
}

// nearDate is how many tokens may stand between an event and its date.
const nearDate = 14

// onlyPersons reports whether nothing but persons could stand in the phrase.
func (e extension) onlyPersons(m *mention) bool { return !e.proper && e.adjs == 0 }
