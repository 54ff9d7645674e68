package store

import (
	"context"
	"strconv"

	"entente/graph"

	"github.com/cayleygraph/quad"
)

// journal is the label of the quads that keep the journal of a store over SQL,
// one for each change. They are bookkeeping and in no scan.
const journal graph.ID = "bookkeeping/journal"

// journalCut is the number of changes after which as many old entries are
// dropped at once.
const journalCut = 64

func journalSubject(seq int64) string { return "bookkeeping/change/" + strconv.FormatInt(seq, 10) }

// journalQuads returns the quad that notes the change of that number, none
// where it cannot be noted, and those that are dropped for it.
func (e *sqlEngine) journalQuads(ctx context.Context, c change, seq int64) (noted, old []graph.Quad, err error) {
	if c.journaled() && len(c.owners) <= journalOwners/journalCut {
		noted = []graph.Quad{{Subject: graph.ID(journalSubject(seq)), Predicate: "change",
			Object: graph.Literal(journalEntry{c.from, c.to, c.owners}.String()), Label: string(journal)}}
	}
	if seq%journalCut == 0 && seq > journalChanges {
		var subjects []string
		for i := range int64(journalCut) {
			subjects = append(subjects, journalSubject(seq-journalChanges-i))
		}
		old, err = e.journalOf(ctx, subjects...)
	}
	return noted, old, err
}

// journalOf returns the journal's quads of those subjects.
func (e *sqlEngine) journalOf(ctx context.Context, subjects ...string) ([]graph.Quad, error) {
	v := e.plainView()
	refs, err := v.find(ctx, quad.Subject, subjects...)
	if err != nil {
		return nil, err
	}
	return v.resolve(ctx, refs)
}

func (e *sqlEngine) journalEntry(ctx context.Context, seq int64) (journalEntry, error) {
	found, err := e.journalOf(ctx, journalSubject(seq))
	switch {
	case err != nil:
		return journalEntry{}, err
	case len(found) != 1:
		return journalEntry{}, errNoEntry
	}
	return parseJournalEntry(found[0].Object.Literal)
}
