package lexicon

import (
	"bufio"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"entente/graph"
)

// A row of a table, by column name.
type row struct {
	file string
	line int
	cell map[string]string
}

func (r row) list(column string) []string {
	var out []string
	for _, s := range strings.Split(r.cell[column], "|") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// readTable reads a table of tab-separated values: '#' begins a comment line,
// the first other line names the columns, of which those needed must be there.
// A table that is absent is empty.
func readTable(fsys fs.FS, file string, needed ...string) ([]row, error) {
	f, err := fsys.Open(file)
	if err != nil {
		return nil, nil
	}
	defer f.Close()
	var columns []string
	var out []row
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimRight(sc.Text(), "\r\n")
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if columns == nil {
			columns = cells
			for _, c := range needed {
				if !contains(columns, c) {
					return nil, fmt.Errorf("%s:%d: there is no column %q", file, n, c)
				}
			}
			continue
		}
		if len(cells) > len(columns) {
			return nil, fmt.Errorf("%s:%d: %d cells in a table of %d columns", file, n, len(cells), len(columns))
		}
		r := row{file: path.Base(file), line: n, cell: make(map[string]string, len(cells))}
		for i, c := range cells {
			r.cell[columns[i]] = strings.TrimSpace(c)
		}
		out = append(out, r)
	}
	return out, sc.Err()
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

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
	Capitals   []string // Country: spellings of its capital
	Article    string   // Country: le, la, les, l', none
	Province   string   // Place: the unit it lies in, as its name
}

// HasCapital reports whether a state's capital bears the name.
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
}
