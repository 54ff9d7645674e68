package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entente/graph"
)

// TablePrefix begins the labels of facts that stand in tables and in no article.
const TablePrefix = "table/"

// PutTables makes the given quads all that the store holds under the label,
// such as table/provinces, in one transaction. Every quad must carry that label.
func (s *Store) PutTables(ctx context.Context, label string, quads []graph.Quad) error {
	if !strings.HasPrefix(label, TablePrefix) || label == TablePrefix {
		return fmt.Errorf("%w: the label %q of a table is not of the form %sNAME", ErrInvalid, label, TablePrefix)
	}
	for _, q := range quads {
		switch {
		case q.Label != label:
			return fmt.Errorf("%w: table %s: %s %s carries the label %q", ErrInvalid, label, q.Subject, q.Predicate, q.Label)
		case q.Subject == "" || q.Predicate == "" || !q.ValidUTF8():
			return fmt.Errorf("%w: table %s: %q %q has no subject or predicate, or is not UTF-8", ErrInvalid, label, q.Subject, q.Predicate)
		}
	}
	want := slices.Clone(quads)
	slices.SortFunc(want, compareQuads)
	want = slices.Compact(want)
	return s.update(ctx, func(v *view) (c change, err error) {
		have, err := v.labelled(ctx, []string{label})
		if err != nil {
			return change{}, err
		}
		slices.SortFunc(have, compareQuads)
		c.owners = []string{label}
		c.replace(have, want)
		return c, nil
	})
}
