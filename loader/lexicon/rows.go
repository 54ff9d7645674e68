package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// tableFiles are the tables, in the order in which they are read.
var tableFiles = []string{"countries.tsv", "provinces.tsv", "provinces_world.tsv", "places.tsv", "places_districts.tsv", "parties.tsv",
	"organizations.tsv", "agreements.tsv", "events.tsv", "surnames.tsv", "given_names.tsv", "naming_traditions.tsv", "statesmen.tsv"}

func knownTable(name string) bool { return slices.Contains(tableFiles, name) }

// A row of a table, by column name.
type row struct {
	file  string
	line  int
	added bool // it stands in an overlay
	cell  map[string]string
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

// A tableReader reads the tables of all layers and counts their rows.
type tableReader struct {
	layers []layer
	counts []TableCount
}

// read reads a table of tab-separated values from every layer that has it: '#'
// begins a comment line, the first other line names the columns, of which
// those needed must be there. An overlay may leave out the others, and may
// name none that the table does not have.
func (t *tableReader) read(file string, needed ...string) ([]row, error) {
	count := TableCount{File: file}
	var known []string
	var out []row
	var faults []error
	for i := range t.layers {
		l := &t.layers[i]
		columns, rows, err := l.readTable("tables/"+file, needed)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if !l.added {
			known = columns
			count.Rows += len(rows)
		} else {
			faults = append(faults, l.checkColumns(file, columns, known))
			count.Added += len(rows)
		}
		out = append(out, rows...)
	}
	t.counts = append(t.counts, count)
	return out, errors.Join(faults...)
}

// checkColumns finds a column of an overlay's table that nothing reads.
func (l *layer) checkColumns(file string, columns, known []string) error {
	for _, c := range columns {
		if len(known) > 0 && !slices.Contains(known, c) {
			return fmt.Errorf("%s: there is no column %q in this table; its columns are %s%s",
				l.call("tables/"+file), c, strings.Join(known, ", "), suggestion(c, slices.Values(known)))
		}
	}
	return nil
}

func (l *layer) readTable(file string, needed []string) (columns []string, out []row, err error) {
	f, err := l.fsys.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", l.call(file), err)
	}
	defer f.Close()
	called := path.Base(file)
	if l.added {
		called = l.call(file)
	}
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
				if !slices.Contains(columns, c) {
					return nil, nil, fmt.Errorf("%s:%d: there is no column %q; the cells of a line stand apart by tabs", called, n, c)
				}
			}
			continue
		}
		if len(cells) > len(columns) {
			return nil, nil, fmt.Errorf("%s:%d: %d cells in a table of %d columns", called, n, len(cells), len(columns))
		}
		r := row{file: called, line: n, added: l.added, cell: make(map[string]string, len(cells))}
		for i, c := range cells {
			r.cell[columns[i]] = strings.TrimSpace(c)
		}
		if r.cell[needed[0]] == "" && needed[0] != "code" {
			return nil, nil, r.errorf("the cell %s is empty", needed[0])
		}
		out = append(out, r)
	}
	if err := sc.Err(); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", called, err)
	}
	return columns, out, nil
}
