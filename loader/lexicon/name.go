package lexicon

import "entente/graph"

// A NameForm says how a form of a name stands for its entity.
type NameForm int

// The forms of names.
const (
	FullName     NameForm = iota // the name or another spelling of it
	Abbreviation                 // PCV, ASEAN
	Adjective                    // vietnamien, Lao; folded lower case in French
	Prefix                       // sino-, vietnamo-
	Capital                      // a capital, which may stand for its state
)

// A Name is an entity of the tables.
type Name struct {
	ID         graph.ID
	Type       graph.EntityType
	Canonical  string // French name
	English    string
	Country    string // ISO 3166-1 alpha-2, or ""
	Code       string // ISO 3166 code, or ""
	Kind       string // kind of province, place, organization or agreement
	Ambiguous  bool   // the name is also an ordinary word or a person's name
	Prefer     string // "city" or "province": what the bare name means where both bear it
	Ruling     bool   // Party: the one that "the Party" may mean in its country
	News       bool   // Organization: a news agency
	ValidFrom  graph.Date
	ValidTo    graph.Date
	Successors []string // names of the units that a former unit became part of
	Forms      []string // all names, for listing
	Abbrs      []string
	Parties    []string // Agreement: country codes or organizations that are sides
	Dependent  bool     // Country: a territory of another state that news treats as a country
	Capitals   []string // Country: spellings of its capital; Province: its own
	Article    string   // Country: le, la, les, l', none
	Province   string   // Place: the unit it lies in, as its name
	Added      bool     // an overlay adds it
	// IsCapital tells of a place or province that it bears the name of its state's capital,
	// and not that of the state too, as Singapore does.
	IsCapital bool
}

// HasCapital reports whether a state's or province's capital bears the name.
func (n *Name) HasCapital(name string) bool {
	for _, c := range n.Capitals {
		if graph.Fold(c) == graph.Fold(name) {
			return true
		}
	}
	return false
}

// A NameMatch is one form of a name, as the trie of names holds it.
type NameMatch struct {
	Name      *Name
	Form      NameForm
	Ambiguous bool
	English   bool // an English adjective
	Lower     bool // the form is written with a small first letter
	Capitals  bool // the form is of a few capitals: "UPS", which Ups is not
	Article   bool // the form stands behind its article only: "au Caire", of Le Caire
	Plural    bool // that article is the plural one: "aux Rousses", of Les Rousses
	Glued     bool // the form is one of two words without the space between: "PhnomPenh"
}
