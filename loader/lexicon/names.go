package lexicon

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/text"
)

// Names is what the tables say, compiled.
type Names struct {
	Trie      *Trie[NameMatch]
	Countries map[string]*Name // by ISO code
	Provinces []*Name
	Parties   []*Name
	All       []*Name
	Surnames  map[string]string // folded surname → languages, "vi zh"
	Given     map[string]string // folded given name → languages
	// Traditions says where the given names of each language are at home.
	Traditions []Tradition
	// Statesmen tells by folded name whose statesmen well-known persons are.
	Statesmen map[string]Statesman
	// byName finds provinces by folded name for successors.
	byName map[string][]*Name
	rules  *text.Rules
	// persons tells by number which words are surnames and given names.
	persons []personWord
	byID    map[graph.ID]*Name
	ruling  map[string]*Name           // by country
	kinds   map[string]map[string]bool // of first-level divisions, by country
	// spellings are those of the provinces of each country, by their first letter.
	spellings map[byte]map[string][]spelling
	// Tables counts the rows of each table.
	Tables []TableCount
}

// loadNames reads the tables of all layers. The error tells of every table
// that has a fault.
func loadNames(layers []layer, v Vocabulary, rules *text.Rules) (*Names, error) {
	n := &Names{Trie: NewTrie[NameMatch](v), Countries: map[string]*Name{}, Surnames: map[string]string{},
		Given: map[string]string{}, Statesmen: map[string]Statesman{}, byName: map[string][]*Name{}, rules: rules, byID: map[graph.ID]*Name{}, ruling: map[string]*Name{}, kinds: map[string]map[string]bool{}, spellings: map[byte]map[string][]spelling{}}
	t := &tableReader{layers: layers}
	var faults []error
	for _, load := range []func(*tableReader) error{n.countries, n.provinces, n.places, n.parties, n.organizations, n.agreements, n.people, n.traditions, n.statesmen} {
		faults = append(faults, load(t))
	}
	n.Trie.Pack()
	n.Tables = t.counts
	for _, p := range n.All {
		if c := n.Countries[p.Country]; c != nil && (p.Type == graph.Province || p.Type == graph.Place) {
			p.IsCapital = c.HasCapital(p.Canonical) && graph.Fold(c.Canonical) != graph.Fold(p.Canonical)
		}
	}
	for _, p := range n.Provinces {
		if n.kinds[p.Country] == nil {
			n.kinds[p.Country] = map[string]bool{}
		}
		n.kinds[p.Country][p.Kind] = true
	}
	for _, p := range n.Parties {
		if p.Ruling && n.ruling[p.Country] == nil {
			n.ruling[p.Country] = p
		}
	}
	return n, errors.Join(faults...)
}

// OtherKinds reports whether a state has first-level divisions, of which none is of that
// kind: a province of Italy is none, whose first-level divisions are regions.
func (n *Names) OtherKinds(country, kind string) bool {
	return len(n.kinds[country]) > 0 && !n.kinds[country][kind]
}

// enter takes a row's entity into the tables. A row of an overlay about one
// that is there already adds its forms to that one, which is returned.
func (n *Names) enter(r row, name *Name) *Name {
	if old := n.byID[name.ID]; old != nil && r.added {
		return old
	}
	name.Added = r.added
	n.byID[name.ID] = name
	n.All = append(n.All, name)
	return name
}

func (n *Names) add(name *Name, form NameForm, ambiguous, english bool, forms ...string) {
	for _, f := range forms {
		words := text.Words(f, n.rules)
		if len(words) == 0 {
			continue
		}
		match := NameMatch{Name: name, Form: form, Ambiguous: ambiguous, English: english, Lower: startsLower(f), Capitals: fewCapitals(f)}
		n.Trie.Add(words, match)
		if len(words) == 2 && form == FullName && (name.Type == graph.Province || name.Type == graph.Place) && len(words[0]) > 1 && len(words[1]) > 1 && !match.Lower && !n.rules.Glue[words[0]] {
			// Old pages glue names: "PhnomPenh", "Danang"; but "Laréunion" is no island.
			glued := match
			glued.Glued = true
			n.Trie.Add([]string{words[0] + words[1]}, glued)
		}
		plural := strings.HasPrefix(f, "Les ")
		if (plural || strings.HasPrefix(f, "Le ")) && form == FullName && (name.Type == graph.Province || name.Type == graph.Place) && name.Country != "VN" {
			behind := match
			behind.Article, behind.Plural = true, plural
			n.Trie.Add(words[1:], behind)
		}
		if form == FullName {
			name.Forms = append(name.Forms, f)
			if name.Type == graph.Province {
				n.addSpelling(name, words)
			}
		}
		if form == Abbreviation {
			name.Abbrs = append(name.Abbrs, f)
		}
	}
}

// papers returns the folded names of papers and agencies that stand for nothing else.
func (n *Names) papers() map[string]bool {
	out := map[string]bool{}
	for _, name := range n.All {
		if name.Type == graph.Organization && (name.News || name.Kind == "media") && !name.Ambiguous {
			for _, form := range name.Forms {
				out[graph.Fold(form)] = true
			}
		}
	}
	return out
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

func (n *Names) countries(t *tableReader) error {
	rows, err := t.read("countries.tsv", "code", "name_fr", "name_en", "adj_fr")
	if err != nil {
		return err
	}
	for _, r := range rows {
		code := r.cell["code"]
		if len(code) != 2 || n.Countries[code] != nil && !r.added {
			return r.errorf("code %q is no ISO 3166-1 alpha-2 code, or stands twice", code)
		}
		c := &Name{ID: graph.EntityID(graph.Country, code), Type: graph.Country, Canonical: r.cell["name_fr"],
			English: r.cell["name_en"], Country: code, Code: "iso3166-1:" + code, Article: r.cell["article_fr"], Dependent: r.cell["dependent"] != ""}
		ambiguous := map[string]bool{}
		for _, a := range r.list("ambiguous") {
			ambiguous[graph.Fold(a)] = true
		}
		c = n.enter(r, c)
		n.Countries[code] = c
		each := func(form NameForm, english bool, forms []string) {
			for _, f := range forms {
				n.add(c, form, ambiguous[graph.Fold(f)], english, f)
			}
		}
		each(FullName, false, []string{r.cell["name_fr"]})
		each(FullName, true, []string{r.cell["name_en"]})
		for _, f := range append(r.list("aliases_fr"), r.list("aliases_en")...) {
			form := FullName
			if isAbbreviation(f) {
				form = Abbreviation
			}
			each(form, false, []string{f})
		}
		each(Adjective, false, r.list("adj_fr"))
		each(Adjective, true, r.list("adj_en"))
		each(Prefix, false, r.list("prefix_fr"))
		c.Capitals = append(append(c.Capitals, r.list("capital_fr")...), r.list("capital_en")...)
		each(Capital, false, r.list("capital_fr"))
		each(Capital, true, r.list("capital_en"))
	}
	return nil
}

func isAbbreviation(s string) bool {
	return len(s) <= 8 && s == strings.ToUpper(s) && !strings.Contains(s, " ")
}

func (n *Names) provinces(t *tableReader) error {
	for _, file := range []string{"provinces.tsv", "provinces_world.tsv"} {
		rows, err := t.read(file, "code", "country", "name_fr")
		if err != nil {
			return err
		}
		for _, r := range rows {
			country := r.cell["country"]
			if n.Countries[country] == nil {
				return r.errorf("there is no country %q", country)
			}
			p := &Name{Type: graph.Province, Canonical: r.cell["name_fr"], English: r.cell["name_en"], Country: country,
				Kind: r.cell["kind"], Ambiguous: r.cell["ambiguous"] == "yes", Prefer: r.cell["ambiguous"], Capitals: r.list("capital"), Successors: r.list("successors")}
			p.ID = graph.EntityID(graph.Province, country+" "+p.Canonical)
			if code := r.cell["code"]; code != "" {
				p.Code = "iso3166-2:" + code
			}
			if p.ValidFrom, err = optionalDate(r.cell["valid_from"]); err != nil {
				return r.errorf("valid_from: %v", err)
			}
			if p.ValidTo, err = optionalDate(r.cell["valid_to"]); err != nil {
				return r.errorf("valid_to: %v", err)
			}
			if entered := n.enter(r, p); entered != p {
				p = entered
			} else {
				n.Provinces = append(n.Provinces, p)
			}
			forms := append([]string{r.cell["name_fr"], r.cell["name_en"]}, r.list("aliases")...)
			for _, f := range forms {
				n.add(p, FullName, p.Ambiguous && !qualified(f), false, f)
			}
			for _, f := range r.list("adj") {
				n.add(p, Adjective, p.Ambiguous, !startsLower(f), f)
			}
			for _, f := range forms {
				k := country + " " + graph.Fold(f)
				n.byName[k] = append(n.byName[k], p)
			}
		}
	}
	return nil
}

// qualified reports whether a form says itself what it names: "région du
// Centre" needs no context, "Centre" does.
func qualified(form string) bool {
	first, _, more := strings.Cut(graph.Fold(form), " ")
	switch first {
	case "region", "province", "canton", "prefecture", "wilaya", "etat", "departement", "district", "territoire",
		"gouvernorat", "republique", "ville", "state", "governorate", "collectivite", "communaute":
		return more
	}
	return strings.HasSuffix(graph.Fold(form), " province") || strings.HasSuffix(graph.Fold(form), " region")
}

func optionalDate(s string) (graph.Date, error) {
	if s == "" {
		return "", nil
	}
	return graph.ParseDate(s)
}

// Province returns the unit of that name in the country; where today's and a
// former one share the name, today's.
func (n *Names) Province(country, name string) *Name {
	var out *Name
	for _, p := range n.byName[country+" "+graph.Fold(name)] {
		if out == nil || p.ValidTo == "" {
			out = p
		}
	}
	return out
}

func (n *Names) places(t *tableReader) error {
	var rows []row
	for _, file := range []string{"places.tsv", "places_districts.tsv"} {
		more, err := t.read(file, "name", "country", "kind")
		if err != nil {
			return err
		}
		rows = append(rows, more...)
	}
	for _, r := range rows {
		country := r.cell["country"]
		codes := strings.FieldsFunc(country, func(c rune) bool { return c == '|' })
		for _, c := range codes {
			if n.Countries[c] == nil {
				return r.errorf("there is no country %q", c)
			}
		}
		p := &Name{Type: graph.Place, Canonical: r.cell["name"], English: r.cell["name_en"], Country: country,
			Kind: r.cell["kind"], Ambiguous: r.cell["ambiguous"] == "yes", Prefer: r.cell["ambiguous"], Province: r.cell["province"]}
		p.ID = graph.EntityID(graph.Place, strings.TrimSpace(country+" "+p.Canonical))
		if n.byID[p.ID] != nil && !r.added {
			p.ID = graph.EntityID(graph.Place, strings.TrimSpace(country+" "+p.Canonical+" "+p.Kind))
		}
		p = n.enter(r, p)
		n.add(p, FullName, p.Ambiguous, false, append([]string{r.cell["name"], r.cell["name_en"]}, r.list("aliases")...)...)
	}
	return nil
}

// fewCapitals reports whether a form is of up to four letters, all of them capitals.
func fewCapitals(f string) bool {
	return len(f) <= 4 && strings.ToUpper(f) == f && strings.ToLower(f) != f
}
