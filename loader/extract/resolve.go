package extract

import (
	"sort"
	"strconv"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
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
	e := &entity{typ: m.typ, order: len(s.entities)}
	s.entities = append(s.entities, e)
	s.bind(m, e)
	return e
}

func (s *section) bind(m *mention, e *entity) {
	m.ent = e
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
	e := &entity{typ: n.Type, table: n, order: len(s.entities), country: n.Country}
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
		// The party of a body whose place goes unnamed is known with the place.
		if m.name == rulingName && m.ent == nil && !(m.parent != nil && m.parent.typ == graph.Organization && s.placeOwner(m.parent) == nil && s.wantsLocalOwner(m.parent)) {
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
	if p := s.lx.Names.RulingParty(code); p != nil {
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

// personWords returns the folded words of a person mention.
func (s *section) personWords(m *mention) []string {
	var out []string
	for k := m.from; k < m.to; k++ {
		if s.toks[k].Punct {
			continue
		}
		// "TheinSein": words that the page ran together.
		word := []rune(s.toks[k].Text)
		for i := 1; i < len(word); i++ {
			if unicode.IsLower(word[i-1]) && unicode.IsUpper(word[i]) {
				out = append(out, graph.Fold(string(word[:i])))
				word, i = word[i:], 0
			}
		}
		out = append(out, graph.Fold(string(word)))
	}
	return out
}

func (s *section) resolvePersons() {
	var full, short []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent == nil {
			if m.to-m.from >= 2 {
				full = append(full, m)
			} else {
				short = append(short, m)
			}
		}
	}
	sort.SliceStable(full, func(i, j int) bool { return full[i].to-full[i].from > full[j].to-full[j].from })
	words := map[*entity][]string{}
	for _, m := range append(full, short...) {
		w := s.personWords(m)
		if e := s.matchPerson(m, w, words); e != nil {
			s.bind(m, e)
			continue
		}
		if len(w) == 1 && !s.endsAt(m.from, "honorific", s.firstOf(m.from)) && s.postEndingAt(m.from, s.firstOf(m.from)) == nil {
			m.dead = true
			continue
		}
		words[s.newEntity(m)] = w
	}
}

// matchPerson returns the person whose name has all the words, in order; where
// several have, the one named last before.
func (s *section) matchPerson(m *mention, w []string, words map[*entity][]string) *entity {
	var best *entity
	bestAt := -1
	for _, e := range s.entities {
		full, ok := words[e]
		if !ok || !nameContains(full, w) && !nearlySame(full, w) {
			continue
		}
		at := 0
		for _, x := range e.mentions {
			if x.from < m.from {
				at = max(at, x.from+1)
			}
		}
		if best == nil || at > bestAt {
			best, bestAt = e, at
		}
	}
	return best
}

func nameContains(full, w []string) bool {
	if len(w) > len(full) {
		return false
	}
	// A short form keeps the order of the words.
	k := 0
	for _, x := range full {
		if k < len(w) && x == w[k] {
			k++
		}
	}
	return k == len(w)
}

// nearlySame reports whether two names of three words or more, or with a long
// second word, differ by one letter only: a typing error.
func nearlySame(a, b []string) bool {
	if len(a) < 2 || len(a) != len(b) || len(a) == 2 && (a[0] != b[0] || len(a[1]) < 7) {
		return false
	}
	x, y := strings.Join(a, " "), strings.Join(b, " ")
	return x != y && editDistanceOne(x, y)
}

func editDistanceOne(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// A bodyKey is what tells bodies apart: the words of their own, without those
// of what owns them and without words of level; and the owners.
type bodyKey struct {
	words  string
	head   string
	level  string
	owners []*entity
}

func (s *section) bodyKey(m *mention) bodyKey {
	if m.base != nil {
		key := s.bodyKey(m.base)
		key.owners = nil
		for _, o := range m.inner {
			if o.ent != nil {
				key.owners = append(key.owners, o.ent)
			}
		}
		return key
	}
	var key bodyKey
	var words []string
	for k := m.from; k < m.to; k++ {
		in := false
		for _, x := range m.inner {
			if x.from <= k && k < x.to && !x.extra {
				in = true
			}
		}
		t := s.toks[k]
		if in || t.Punct || s.is(k, "function") && !t.Cap || s.is(k, "de") {
			continue
		}
		if lv, ok := s.classAt(k, "level"); ok {
			key.level = lv.entry.Attrs["of"]
			continue
		}
		if h, ok := s.classAt(k, "place-noun"); ok && !t.Cap && k > m.from {
			if key.level == "" && k+h.n == m.to {
				key.level = h.entry.Attrs["of"]
			}
			continue
		}
		if s.is(k, "place-head") && !t.Cap && k > m.from {
			continue
		}
		if m.abbr != "" && t.Text == m.abbr || s.text(k-1) == "(" && s.text(k+1) == ")" && isAcronym(t.Text) {
			continue
		}
		// "CC" is "Comité central", "AN" "Assemblée nationale".
		if h, ok := s.classAt(k, "body"); ok && t.AllCap && h.entry.Attrs["full"] != "" {
			words = append(words, strings.Fields(graph.Fold(strings.ReplaceAll(h.entry.Attrs["full"], "_", " ")))...)
			continue
		}
		words = append(words, singular(t.Fold))
	}
	if m.surface != "" && len(words) == 0 {
		words = []string{m.surface}
	}
	if len(words) > 0 {
		key.head = words[0]
		if s.lang.Code == "en" {
			key.head = words[len(words)-1]
		}
	}
	sort.Strings(words)
	key.words = strings.Join(words, " ")
	owners := m.owners()
	for _, o := range owners {
		if o.ent != nil && !(o.typ == graph.Country && nominalForm(o) && s.hasLocalOwner(owners)) {
			key.owners = append(key.owners, o.ent)
		}
	}
	return key
}

// hasLocalOwner reports whether a province or place is among the owners, which
// then tells more than the adjective of its state.
func (s *section) hasLocalOwner(owners []*mention) bool {
	for _, o := range owners {
		if placeLike(o.typ) {
			return true
		}
	}
	return false
}

func singular(w string) string {
	if len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		return w[:len(w)-1]
	}
	return w
}

func sameOwners(a, b []*entity) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		found := false
		for _, y := range b {
			if x == y {
				found = true
			}
		}
		if !found {
			return false
		}
	}
	return true
}

func subsetOwners(a, b []*entity) bool {
	for _, x := range a {
		found := false
		for _, y := range b {
			if x == y {
				found = true
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// resolveBodies joins the mentions of bodies, inner ones first so that owners
// are known.
func (s *section) resolveBodies() {
	var list []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Organization && m.ent == nil && !m.dead && m.same == nil {
			list = append(list, m)
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		di, dj := depth(list[i]), depth(list[j])
		if di != dj {
			return di > dj
		}
		return list[i].from < list[j].from
	})
	keys := map[*entity]bodyKey{}
	abbrs := map[string]*entity{}
	var later []*mention
	for _, m := range list {
		if len(m.owners()) == 0 || s.placeOwner(m) == nil && s.wantsLocalOwner(m) {
			later = append(later, m)
			continue
		}
		s.joinBody(m, keys, abbrs)
	}
	sort.SliceStable(later, func(i, j int) bool { return later[i].from < later[j].from })
	for _, m := range later {
		s.joinBody(m, keys, abbrs)
	}
}

func depth(m *mention) int {
	n := 0
	for p := m.parent; p != nil; p = p.parent {
		n++
	}
	return n
}

func (s *section) joinBody(m *mention, keys map[*entity]bodyKey, abbrs map[string]*entity) {
	if m.nominal {
		s.pointBack(m, keys)
		return
	}
	text := s.surfaceOf(m.from, m.to)
	if m.to == m.from+1 {
		if e := abbrs[text]; e != nil {
			s.bind(m, e)
			return
		}
	}
	key := s.bodyKey(m)
	var best *entity
	for _, e := range s.entities {
		k, ok := keys[e]
		if !ok || k.words != key.words {
			continue
		}
		if sameOwners(k.owners, key.owners) && (k.level == key.level || len(key.owners) > 0 && s.placeOwner(m) != nil) {
			best = e
			break
		}
		if s.lang.Code == "en" && lastBefore(e, m) < 0 && s.placeOwner(m) == nil && s.wantsLocalOwner(m) {
			continue // "the provincial Party Committee" before another province's
		}
		if s.lang.Code == "en" && len(key.owners) == 0 && lastBefore(e, m) < 0 && len(k.owners) > 0 && s.home != "" && s.stateOf(k.owners[0], 0) != s.home {
			continue // "National Assembly" before the "Lao National Assembly"
		}
		if subsetOwners(key.owners, k.owners) && s.levelFits(key.level, k) {
			if best == nil || lastBefore(e, m) >= lastBefore(best, m) {
				best = e
			}
		}
	}
	if best == nil && m.head == nil {
		// an unknown acronym: initials of a body named before
		best = nil
	}
	if best == nil {
		best = s.newEntity(m)
		if s.placeOwner(m) == nil && s.wantsLocalOwner(m) {
			if o := s.localOwner(m, key.level); o != nil {
				best.owner = o
				key.owners = append(key.owners, o)
			}
		}
		keys[best] = key
	} else {
		s.bind(m, best)
	}
	if m.abbr != "" {
		abbrs[m.abbr] = best
	}
	for _, in := range m.inner {
		if in.name == rulingName && in.ent == nil {
			s.resolveRuling(in)
		}
	}
}

// pointBack joins "la Commission" to the body of that head named last before.
func (s *section) pointBack(m *mention, keys map[*entity]bodyKey) {
	key := s.bodyKey(m)
	var best *entity
	for _, e := range s.entities {
		k, ok := keys[e]
		if !ok || k.head != key.head && singular(s.fold(headToken(s, e.mentions[0]))) != key.head || lastBefore(e, m) < 0 {
			continue
		}
		if best == nil || lastBefore(e, m) > lastBefore(best, m) {
			best = e
		}
	}
	if best == nil {
		// A caption may come before the text that names the body in full.
		for _, e := range s.entities {
			if k, ok := keys[e]; ok && k.head == key.head && (best == nil || firstAt(e) < firstAt(best)) {
				best = e
			}
		}
	}
	if best == nil {
		m.dead = true
		return
	}
	s.bind(m, best)
}

func lastBefore(e *entity, m *mention) int {
	at := -1
	for _, x := range e.mentions {
		if x.from <= m.from {
			at = max(at, x.from)
		}
	}
	return at
}

// levelFits reports whether a body named with a word of level ("provincial")
// may be one whose owner is known.
func (s *section) levelFits(level string, k bodyKey) bool {
	if level == "" {
		return true
	}
	for _, o := range k.owners {
		if o.typ == graph.Province && o.table != nil {
			region := strings.Contains(o.table.Kind, "region")
			if level == "REGION" && !region || level == "PROVINCE" && o.table.Kind == "autonomous-region" {
				continue
			}
			if level == "REGION" {
				return true
			}
		}
		if level == string(o.typ) || level == "PROVINCE" && o.typ == graph.Province || level == "PLACE" && (o.typ == graph.Place || o.typ == graph.Province && o.table != nil && strings.Contains(o.table.Kind, "muni")) {
			return true
		}
	}
	return k.level == level
}

// placeOwner returns the place that the phrase names as its owner.
func (s *section) placeOwner(m *mention) *mention {
	for _, o := range m.owners() {
		if o.typ == graph.Province || o.typ == graph.Place || o.typ == graph.Country {
			return o
		}
	}
	return nil
}

// wantsLocalOwner reports whether the body is one of a province or a town
// though the phrase names none: "Comité populaire provincial".
func (s *section) wantsLocalOwner(m *mention) bool {
	for _, o := range m.owners() {
		if o.typ == graph.Organization {
			return false // the body inside has the owner
		}
	}
	for k := m.from; k < m.to; k++ {
		if h, ok := s.classAt(k, "level"); ok && h.entry.Attrs["of"] != "COUNTRY" {
			return true
		}
		if h, ok := s.classAt(k, "place-noun"); ok && k > m.from && k+h.n == m.to && h.entry.Attrs["of"] != "" && !s.toks[k].Cap {
			return true
		}
	}
	if m.head == nil || m.head.Attrs["local"] != "yes" {
		return false
	}
	for k := m.from; k < m.to; k++ {
		if s.fold(k) == "nationale" {
			return false
		}
	}
	for k := m.from; k < m.to; k++ {
		if s.is(k, "local-word") && (s.lang.Code != "en" || !m.nameAt(k)) {
			return true
		}
	}
	return false
}

// localOwner returns the province or town that a body without an owner
// belongs to: the one named last before it in the state whose body it is, or
// else first behind it.
func (s *section) localOwner(m *mention, level string) *entity {
	state := s.bodyState(m)
	if state != "" && level != "PLACE" && s.countOf(state) == 0 {
		state = ""
	}
	fits := func(x *mention) bool {
		if x.ent == nil || x.dead || x.name == nil || x.parent == m {
			return false
		}
		if state != "" && s.stateOf(x.ent, 0) != state {
			return false
		}
		if level == "REGION" {
			return x.typ == graph.Province && strings.Contains(x.name.Kind, "region")
		}
		if level == "PLACE" {
			return x.typ == graph.Place && x.name.Kind == "city" || x.typ == graph.Province && strings.Contains(x.name.Kind, "muni")
		}
		return x.typ == graph.Province
	}
	var before, after *entity
	for _, x := range s.mentions {
		if !fits(x) {
			continue
		}
		if x.from < m.from {
			before = x.ent
		} else if after == nil {
			after = x.ent
		}
	}
	if before != nil {
		return before
	}
	return after
}

// bodyState returns the state whose body a mention must be: that of the party
// or state in its name, or the one that alone has such bodies; else the state
// that the article writes from where it has a province here.
func (s *section) bodyState(m *mention) string {
	for _, o := range m.owners() {
		if s.lang.Code == "en" && o.form == rulingForm && s.countOf(s.home) > 0 {
			return s.home
		}
		if c := s.sideOf(o); c != "" {
			return c
		}
	}
	for k := m.from; k < m.to; k++ {
		if h, ok := s.classAt(k, "local-word"); ok && h.entry.Attrs["state"] != "" && s.countOf(h.entry.Attrs["state"]) > 0 {
			return h.entry.Attrs["state"]
		}
	}
	if s.lang.Code == "en" && s.hasClass(m, "level") && s.countOf(s.home) > 0 {
		return s.home
	}
	return ""
}

// countOf returns how many provinces of a state the section names.
func (s *section) countOf(code string) int {
	n := 0
	for _, e := range s.entities {
		if e.typ == graph.Province && e.table != nil && e.table.Country == code {
			n++
		}
	}
	return n
}

// resolvePlaces makes entities of places that no table knows.
func (s *section) resolvePlaces() {
	byWords := map[string]*entity{}
	for _, m := range s.mentions {
		if m.typ != graph.Place && m.typ != graph.Province && m.typ != graph.Party || m.ent != nil || m.dead || m.same != nil {
			continue
		}
		key := graph.Fold(s.surfaceOf(m.from, m.to))
		if e := byWords[key]; e != nil {
			s.bind(m, e)
			continue
		}
		byWords[key] = s.newEntity(m)
	}
}

// contentWords returns the words of a phrase that are not small words.
func (s *section) contentWords(m *mention) map[string]bool {
	out := map[string]bool{}
	for k := m.from; k < m.to; k++ {
		t := s.toks[k]
		if t.Punct || s.is(k, "function") || s.is(k, "de") || len(t.Fold) < 2 {
			continue
		}
		out[singular(t.Fold)] = true
	}
	return out
}

func dice(a, b map[string]bool) float64 {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * float64(n) / float64(len(a)+len(b))
}

func (s *section) headWord(m *mention) string { return singular(s.toks[headToken(s, m)].Fold) }

func (s *section) ordinalOf(m *mention) string {
	if s.isOrdinal(m.from) {
		return s.toks[m.from].Fold
	}
	return ""
}

func (s *section) resolveEvents() {
	s.resolveLike(graph.Event)
}

func (s *section) resolveAgreements() {
	s.resolveLike(graph.Agreement)
}

// resolveLike joins the mentions of events, or of agreements: those that share
// most words, and bare definite ones ("la conférence", "ce document") with the
// one named last before that has the same head.
func (s *section) resolveLike(typ graph.EntityType) {
	for _, m := range s.mentions {
		if m.typ != typ || m.dead || m.same != nil || m.head == nil && m.ent == nil {
			continue
		}
		if m.ent != nil {
			continue
		}
		words := s.contentWords(m)
		bare := len(words) <= 1 || m.nominal
		head := s.headWord(m)
		anything := m.head.Attrs["any"] == "yes"
		var best *entity
		for i := len(s.entities) - 1; i >= 0; i-- {
			e := s.entities[i]
			if e.typ != typ || len(e.mentions) == 0 || e.mentions[0].from > m.from {
				continue
			}
			first := e.mentions[0]
			if bare {
				if !s.definite(m.from) {
					continue
				}
				// "la réunion" behind "X a rencontré Y" is that meeting, and
				// not the conference named before.
				if m.head.Attrs["talk"] == "yes" && s.metSince(e.mentions[0], m) && (s.ordinalOf(first) != "" || s.yearAt(first.to-1, len(s.toks)) > 0) {
					continue
				}
				if anything || first.head != nil && s.headWord(first) == head || first.head != nil && m.head.Attrs["kind"] != "" && first.head.Attrs["kind"] == m.head.Attrs["kind"] {
					// One that was told of in the same bare words before goes first.
					plain := !m.nominal || s.headWord(first) == head
					if plain && len(s.contentWords(first)) == 1 {
						best = e
						break
					}
					if best == nil || lastBefore(e, m) > lastBefore(best, m) {
						best = e
					}
				}
				continue
			}
			for _, x := range e.mentions[max(0, len(e.mentions)-mostCompared):] {
				if m.parent == x || x.parent == m || x.head != nil && x.head != m.head && (s.is(headToken(s, x), "lesson") || s.is(headToken(s, m), "lesson")) {
					continue // "cérémonie de clôture de l'Exposition": two things
				}
				if a, b := s.ordinalValue(x), s.ordinalValue(m); x.head == nil || a != b && a > 0 && b > 0 || a+b == 0 && s.ordinalOf(x) != s.ordinalOf(m) && s.ordinalOf(x) != "" && s.ordinalOf(m) != "" {
					continue
				}
				if typ == graph.Agreement && x.count != m.count && x.count > 0 && m.count > 0 {
					continue
				}
				if typ == graph.Agreement && s.indefinite(m.from) && m.from > x.to+30 {
					continue
				}
				if typ == graph.Agreement && x.count > 1 && x.count == m.count && s.headWord(x) == head {
					best = e
				}
				xw := s.contentWords(x)
				if o := s.ordinalValue(m); o > 2 && o == s.ordinalValue(x) && s.headWord(x) == head && dice(words, xw) >= 0.4 {
					best = e
				}
				if len(xw) > 1 && (dice(words, xw) >= 0.67 || contained(words, xw) && s.headWord(x) == head && len(words) > 1) {
					best = e
				}
			}
			if best != nil {
				break
			}
		}
		if best == nil && bare && s.definite(m.from) && !s.newsworthy(m) {
			m.dead = true
			continue
		}
		if best == nil && m.nominal && !s.newsworthy(m) {
			m.dead = true
			continue
		}
		if best == nil {
			m.nominal = false
		}
		if best != nil {
			s.bind(m, best)
		} else {
			s.newEntity(m)
		}
	}
}

func contained(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}

// newsworthy reports whether a bare definite event may be new to the reader:
// someone takes part in it here.
func (s *section) newsworthy(m *mention) bool {
	if m.typ == graph.Agreement {
		// "La convention qui liait A à B"
		return s.fold(m.to) == "qui" && (s.is(m.to+1, "links") || s.is(m.to+2, "links"))
	}
	if m.typ != graph.Event {
		return false
	}
	return s.takesPartBefore(m.from)
}

const (
	// nearTokens is how far back the text may tell of a meeting that "la
	// réunion" points to.
	nearTokens = 300
	// mostCompared bounds how many mentions of one entity a new one is
	// compared with.
	mostCompared = 12
)

// metSince reports whether the text tells of persons meeting between the end
// of one mention and the beginning of another.
func (s *section) metSince(x, m *mention) bool {
	for k := max(x.to, m.from-nearTokens); k < m.from; k++ {
		if s.sent[k] >= 0 && s.is(k, "meets") && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// ordinalValue returns the number before a phrase: 14 for "14e" and "XIVᵉ".
func (s *section) ordinalValue(m *mention) int {
	if !s.isOrdinal(m.from) {
		return 0
	}
	t := s.toks[m.from]
	n := 0
	for _, c := range t.Fold {
		if c < '0' || c > '9' {
			break
		}
		n = n*10 + int(c-'0')
	}
	if n > 0 {
		return n
	}
	value := map[rune]int{'I': 1, 'V': 5, 'X': 10}
	prev := 0
	for _, c := range t.Text {
		v := value[c]
		if v > prev {
			n -= 2 * prev
		}
		n += v
		prev = v
	}
	if n > 0 && isRoman(strings.TrimRight(t.Text, "eᵉ")) {
		return n
	}
	if h, ok := s.classAt(m.from, "ordinal"); ok {
		v, _ := strconv.Atoi(h.entry.Attrs["n"])
		return v
	}
	return 0
}

// describePlaces joins "la ville", "cette province", "la capitale" to the
// place named last that is one.
func (s *section) describePlaces() {
	var found []*mention
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, "place-noun")
			if !ok || s.cover[i] != nil || !s.definite(i) || s.fold(i-1) == "les" || s.fold(i-1) == "des" || s.fold(i-1) == "aux" {
				continue
			}
			of := h.entry.Attrs["of"]
			if s.fold(i) == "capitale" {
				of = "CAPITAL"
			}
			if of == "" {
				continue
			}
			if i+h.n < sent.Last && (s.is(i+h.n, "de") || s.coverAt(i+h.n) != nil || s.adjectival(i+h.n) || s.toks[i+h.n].Cap) {
				continue
			}
			var best *mention
			kind := s.fold(i)
			for _, m := range s.mentions {
				if m.from >= i || m.ent == nil || m.dead || m.name == nil || nominalForm(m) || !s.placeIs(m, of) {
					continue
				}
				// Of several, one that is called so goes first: "cette province"
				// is rather a province than a region.
				if best == nil || strings.Contains(m.name.Kind, kind) || !strings.Contains(best.name.Kind, kind) {
					if best == nil || m.from >= best.from || strings.Contains(m.name.Kind, kind) && !strings.Contains(best.name.Kind, kind) {
						best = m
					}
				}
			}
			if best != nil {
				m := &mention{from: i, to: i + h.n, typ: best.typ, nominal: true}
				s.bind(m, best.ent)
				found = append(found, m)
			}
		}
	}
	for _, m := range found {
		s.addMention(m)
	}
	s.sortMentions()
}

// placeIs reports whether a place may be called "la ville" (PLACE), "la
// province" (PROVINCE) or "la capitale" (CAPITAL).
func (s *section) placeIs(m *mention, of string) bool {
	city := m.typ == graph.Place && m.name.Kind == "city" || m.typ == graph.Province && strings.Contains(m.name.Kind, "muni")
	switch of {
	case "PLACE":
		return city
	case "PROVINCE":
		return m.typ == graph.Province && !strings.Contains(m.name.Kind, "muni")
	case "CAPITAL":
		c := s.lx.Names.Countries[m.name.Country]
		return c != nil && c.HasCapital(m.name.Canonical)
	}
	return false
}
