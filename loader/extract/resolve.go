package extract

import (
	"cmp"
	"sort"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// resolve says which mentions stand for one entity. Names of the tables and
// full names come first; what is shorter is then fitted to them.
func (s *section) resolve() {
	s.sortMentions()
	s.resolveTables()
	s.resolvePersons()
	s.resolveBodies()
	s.resolvePlaces()
	s.resolveEvents()
	s.resolveAgreements()
	s.dropDenied()
	s.joinHeadlines()
	s.describePlaces()
	for _, m := range s.mentions {
		if m.same != nil && m.ent == nil && m.same.ent != nil {
			s.bind(m, m.same.ent)
		}
	}
}

func (s *section) newEntity(m *mention) *entity {
	e := s.desk.entities.take()
	e.typ, e.order = m.typ, len(s.entities)
	s.entities = append(s.entities, e)
	s.bind(m, e)
	return e
}

func (s *section) bind(m *mention, e *entity) {
	m.ent = e
	if e.mentions == nil {
		e.mentions = e.room[:0]
	}
	e.mentions = append(e.mentions, m)
	if e.table == nil && m.name != nil {
		e.table = m.name
	}
}

// tableEntity returns the section's entity for a table name, making it where
// no mention has yet.
func (s *section) tableEntity(n *lexicon.Name) *entity {
	for _, e := range s.entities {
		if e.table == n {
			return e
		}
	}
	e := s.desk.entities.take()
	e.typ, e.table, e.order, e.country = n.Type, n, len(s.entities), n.Country
	s.entities = append(s.entities, e)
	return e
}

func (s *section) countryEntity(code string) *entity {
	if n := s.lx.Names.Countries[code]; n != nil {
		return s.tableEntity(n)
	}
	return nil
}

func (s *section) resolveTables() {
	for _, m := range s.mentions {
		if m.name == nil || m.extra {
			continue
		}
		if m.name == rulingName {
			continue
		}
		e := s.tableEntity(m.name)
		s.bind(m, e)
	}
	for _, m := range s.mentions {
		if m.name == rulingName && m.parent == nil && m.ent == nil && s.partyOfLeaders(m) {
			m.dead = true
			continue
		}
		// The party of a body whose place goes unnamed is known with the place.
		if m.name == rulingName && m.ent == nil && !(m.parent != nil && m.parent.typ == graph.Organization && s.placeOwner(m.parent) == nil && (s.wantsLocalOwner(m.parent) || s.sharesSeat(m.parent))) {
			s.resolveRuling(m)
		}
	}
}

// rulingForm marks "le Parti": the governing party of a state not named.
const rulingForm lexicon.NameForm = 100

// resolveRuling says which state's governing party "le Parti" is: that of the
// place which owns the body around it, else that of the person's state, else
// that of the state the article writes from.
func (s *section) resolveRuling(m *mention) {
	code := s.home
	if m.parent != nil {
		for _, in := range m.parent.inner {
			if c := s.countryOf(in); c != "" && in != m {
				code = c
			}
		}
		if e := m.parent.ent; e != nil {
			if c := s.stateOf(e, 0); c != "" {
				code = c
			}
			for _, x := range e.mentions {
				if o := s.placeOwner(x); o != nil && s.sideOf(o) != "" {
					code = s.sideOf(o)
				}
			}
		}
	}
	if c := s.partyBesideState(m); c != "" {
		code = c
	}
	p := s.lx.Names.RulingParty(code)
	if told := s.partyOfList(m); told != nil {
		p = told
	}
	if p != nil {
		m.name = p
		s.bind(m, s.tableEntity(p))
	} else {
		m.dead = true
	}
}

// countryOf returns the state in which a place, party or state mention lies.
func (s *section) countryOf(m *mention) string {
	if m.name != nil && !strings.Contains(m.name.Country, "|") {
		return m.name.Country
	}
	if m.ent != nil {
		return m.ent.country
	}
	return ""
}

func (s *section) bodyKey(m *mention) bodyKey {
	if m.sector[1] > 0 {
		return s.sectorKey(m)
	}
	if m.base != nil {
		key := s.bodyKey(m.base)
		if key.first != nil && len(m.inner) > 0 {
			key.first = m.inner[0].ent
		}
		if len(m.base.inner) == 0 && key.head != "" && m.head != nil && m.head.Attrs["single"] == "yes" {
			key.words = key.head // "l'Université du Grand Nord et celle de A"
		}
		key.owners = nil
		for _, o := range m.inner {
			if o.ent != nil {
				key.owners = append(key.owners, o.ent)
			}
		}
		return key
	}
	var key bodyKey
	words := make([]string, 0, 8)
	for k := m.from; k < m.to; k++ {
		if n := s.postInBrackets(k, m.to); n > 0 {
			k = n - 1
			continue
		}
		if s.text(k) == "(" && s.glossWord(k, m.to) {
			k += 2 // "Landtag (parlement) de A"
			continue
		}
		in := false
		for _, x := range m.inner {
			if x.from <= k && k < x.ellipsisEnd() && !x.extra && !(x.dead && x.ent == nil && x.typ == graph.Organization && x.to-x.from > 1 && s.lang.Code == "fr") || x.to == k && s.lang.Code == "en" && s.genitiveMark(k) {
				in = true // "Cambodia's", but "People's"
			}
		}
		t := &s.toks[k]
		if in || t.Punct || s.is(k, class.Function) && !t.Cap || s.is(k, class.De) {
			continue
		}
		if lv, ok := s.classAt(k, class.Level); ok {
			key.level = lv.entry.Attrs["of"]
			continue
		}
		if k > m.from && s.is(k, class.FriendshipWord) && m.head != nil && m.head.Attrs["house"] == "yes" {
			continue // "le groupe d'amitié parlementaire A-B" and the "groupe d'amitié A-B"
		}
		if s.membersPlaces(m, k) {
			words = append(words, singular(t.Fold))
			continue
		}
		if s.withinHead(m, k) && s.pluralNoun(k) {
			words = append(words, singular(t.Fold)) // "communauté de communes"
			continue
		}
		if h, ok := s.classAt(k, class.PlaceNoun); ok && !t.Cap && k > m.from {
			if key.level == "" && k+h.n == m.to {
				key.level = h.entry.Attrs["of"]
			}
			continue
		}
		if s.is(k, class.PlaceHead) && !t.Cap && k > m.from {
			continue
		}
		if s.lang.Code == "en" && s.onlyLocates(k) {
			continue
		}
		if s.lang.Code == "fr" && k-1 > headToken(s, m) && (s.is(k-1, class.PlaceHead) || s.is(k-1, class.PlaceNoun)) && (s.adjectiveOfState(k) || s.adjectival(k)) {
			continue // "les Comités du Parti des provinces vietnamiennes de A et B"
		}
		if m.abbr != "" && t.Text == m.abbr && (k+1 < m.to || s.lang.Code != "fr") || s.text(k-1) == "(" && s.text(k+1) == ")" && isAcronym(t.Text) {
			continue
		}
		if full, n := s.executiveAt(m, k); n > 0 {
			words, key.head = append(words, full...), s.fold(k)
			k += n - 1
			continue
		}
		// "CC" is "Comité central", "AN" and "l'organe législatif" "Assemblée nationale".
		if h, ok := s.classAt(k, class.Body); ok && (t.AllCap || h.n > 1) && h.entry.Attrs["full"] != "" {
			words = append(words, strings.Fields(graph.Fold(strings.ReplaceAll(h.entry.Attrs["full"], "_", " ")))...)
			k += h.n - 1
			continue
		}
		words = append(words, singular(t.Fold))
	}
	if m.surface != "" && len(words) == 0 {
		words = []string{m.surface}
	}
	if len(words) > 0 && key.head == "" {
		key.head = words[0]
		if s.lang.Code == "en" {
			key.head = words[len(words)-1]
		}
	}
	sort.Strings(words)
	key.words = strings.Join(words, " ")
	owners := m.owners()
	if (len(owners) == 2 || len(owners) > 2 && s.lang.Code == "en") && s.hasClass(m, class.Friendship) {
		key.first = owners[0].ent
	}
	if sides := s.friends(m); sides != nil {
		key.first, key.owners = sides[0], sides
		return key
	}
	for _, o := range owners {
		if o.ent != nil && !(o.typ == graph.Country && nominalForm(o) && s.hasLocalOwner(owners)) {
			key.owners = append(key.owners, cmp.Or(s.stateOfHouse(m, o), o.ent))
		}
	}
	return key
}

// resolvePlaces makes entities of places that no table knows.
func (s *section) resolvePlaces() {
	byWords := map[string]*entity{}
	for _, m := range s.mentions {
		if m.typ != graph.Place && m.typ != graph.Province && m.typ != graph.Party || m.ent != nil || m.dead || m.same != nil {
			continue
		}
		key := strings.ReplaceAll(graph.Fold(s.surfaceOf(m.from, m.to)), " ", "") // "PhnomPenh"
		if e := byWords[key]; e != nil {
			s.bind(m, e)
			continue
		}
		byWords[key] = s.newEntity(m)
	}
}
