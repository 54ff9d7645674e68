package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

	"entente/loader/record"
)

// A Tally counts what was found (TP), wrongly told (FP) and missed (FN).
type Tally struct{ TP, FP, FN int }

func (t *Tally) found(hit bool) {
	if hit {
		t.TP++
	} else {
		t.FN++
	}
}

// Precision is the share of what was told that is right; 0 where nothing was told.
func (t Tally) Precision() float64 { return share(t.TP, t.FP) }

// Recall is the share of what is there that was told; 0 where nothing is there.
func (t Tally) Recall() float64 { return share(t.TP, t.FN) }

// F1 is the harmonic mean of precision and recall.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(n, rest int) float64 {
	if n+rest == 0 {
		return 0
	}
	return float64(n) / float64(n+rest)
}

// MarshalJSON writes the counts and what follows from them.
func (t Tally) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		TP        int     `json:"tp"`
		FP        int     `json:"fp"`
		FN        int     `json:"fn"`
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
	}{t.TP, t.FP, t.FN, t.Precision(), t.Recall(), t.F1()})
}

// A Miss is one entity or relation that was missed or wrongly told.
type Miss struct {
	Where string // article/section
	Kind  string // "missed" or "wrong"
	Type  string
	What  string // the entity's name, or the relation's ends and title
}

// A Report holds the counts by type.
type Report struct {
	Entities  map[string]*Tally `json:"entities"`
	Relations map[string]*Tally `json:"relations"`
	Total     Total             `json:"total"`
	// Calibration sorts the relations that were read by their confidence. The
	// reference scorer has no such table.
	Calibration []Bin    `json:"calibration"`
	Misses      []Miss   `json:"-"` // in the order of the gold records
	Judged      []Judged `json:"-"` // every relation read in a gold article's sections
	verdicts    []verdict
}

// Total sums the counts of all types.
type Total struct {
	Entities  Tally `json:"entities"`
	Relations Tally `json:"relations"`
}

func newReport() *Report {
	return &Report{Entities: map[string]*Tally{}, Relations: map[string]*Tally{}}
}

func (r *Report) entity(t string) *Tally   { return row(r.Entities, t) }
func (r *Report) relation(t string) *Tally { return row(r.Relations, t) }

func row(rows map[string]*Tally, name string) *Tally {
	if rows[name] == nil {
		rows[name] = &Tally{}
	}
	return rows[name]
}

func (r *Report) miss(where, kind, typ, what string) {
	r.Misses = append(r.Misses, Miss{where, kind, typ, what})
}

// judge notes what became of a relation that was read; gold is nil where it is wrong.
func (r *Report) judge(where string, p, gold *record.Relation) {
	r.Judged = append(r.Judged, Judged{where, p, gold != nil, gold})
}

func (r *Report) sum() {
	for _, t := range r.Entities {
		r.Total.Entities.add(t)
	}
	for name, t := range r.Relations {
		if name != LenientPosition && name != AgreementBetween {
			r.Total.Relations.add(t)
		}
	}
}

func (t *Tally) add(o *Tally) { t.TP, t.FP, t.FN = t.TP+o.TP, t.FP+o.FP, t.FN+o.FN }

// WriteJSON writes counts, precision, recall and F1 by type and in total.
func (r *Report) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	return enc.Encode(r)
}

// A group is a part of the table.
type group struct {
	name string
	rows map[string]*Tally
}

func (r *Report) groups() []group {
	total := map[string]*Tally{"entities": &r.Total.Entities, "relations": &r.Total.Relations}
	return []group{{"entities", r.Entities}, {"relations", r.Relations}, {"total", total}}
}

// WriteTable writes the same for reading.
func (r *Report) WriteTable(w io.Writer) error {
	for _, group := range r.groups() {
		if _, err := fmt.Fprintf(w, "%-20s %5s %5s %5s  %6s %6s %6s\n", group.name, "tp", "fp", "fn", "prec", "rec", "f1"); err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(group.rows)) {
			t := group.rows[name]
			if _, err := fmt.Fprintf(w, "  %-18s %5d %5d %5d  %6.3f %6.3f %6.3f\n",
				name, t.TP, t.FP, t.FN, t.Precision(), t.Recall(), t.F1()); err != nil {
				return err
			}
		}
	}
	return nil
}

// WriteMisses writes one line for each miss: where, kind, type, what.
func (r *Report) WriteMisses(w io.Writer) error {
	for _, m := range r.Misses {
		if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", m.Where, m.Kind, m.Type, m.What); err != nil {
			return err
		}
	}
	return nil
}
