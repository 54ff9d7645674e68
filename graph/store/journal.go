package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/hidal-go/hidalgo/kv"
)

// The store notes of every change whose quads it touched: an article's or a
// table's. So who has read one state can follow to the present by reading
// these alone, see [Store.ChangedSince]. The journal is bookkeeping and no
// part of the graph; it is cut off where it gets long, and compacting loses it.

// A journalEntry is one change.
type journalEntry struct {
	from, to digest
	owners   []string // ids of articles, labels of tables
}

// String writes the entry as "FROM TO OWNER OWNER…"; no owner has a blank.
func (e journalEntry) String() string {
	return strings.Join(append([]string{e.from.String(), e.to.String()}, e.owners...), " ")
}

func parseJournalEntry(s string) (e journalEntry, err error) {
	words := strings.Split(s, " ")
	if len(words) < 2 {
		return e, fmt.Errorf("%w: the journal entry %q", ErrDamaged, s)
	}
	if e.from, err = parseDigest(words[0]); err == nil {
		e.to, err = parseDigest(words[1])
	}
	e.owners = words[2:]
	return e, err
}

// journaled reports whether the change can be noted: it says whose quads it
// touches, and that can be written.
func (c *change) journaled() bool {
	for _, owner := range c.owners {
		if strings.Contains(owner, " ") {
			return false
		}
	}
	return len(c.owners) > 0
}

// How much a journal holds.
const (
	journalChanges = 4096
	journalOwners  = 1 << 18
)

// follow walks the journal from its last entry back to the one that started
// from the given state, and returns the owners of all of them, each once. The
// entries must lead, without a gap, to the present state. It fails with
// ErrHistory where they do not, or where owners are more than most.
func followJournal(since, now digest, most int, last int64, entry func(seq int64) (journalEntry, error)) ([]string, error) {
	var owners []string
	seen := map[string]bool{}
	for seq := last; now != since; seq-- {
		e, err := entry(seq)
		switch {
		case err != nil:
			return nil, err
		case e.to != now:
			return nil, fmt.Errorf("%w: there is a gap", ErrHistory)
		}
		now = e.from
		for _, owner := range e.owners {
			if !seen[owner] {
				seen[owner] = true
				owners = append(owners, owner)
			}
		}
		if len(owners) > most {
			return nil, fmt.Errorf("%w: more than %d articles have changed", ErrHistory, most)
		}
	}
	return owners, nil
}

var errNoEntry = fmt.Errorf("%w: it is not in the journal", ErrHistory)

// The embedded engine keeps the journal under keys of its own: each entry
// under its number, and the numbers of the first and the last, and how many
// owners there are in all.
var keyJournal = kv.SKey("entente", "journal")

func keyJournalEntry(seq int64) kv.Key {
	return kv.SKey("entente", "journal/"+strconv.FormatInt(seq, 10))
}

type journalExtent struct {
	first, last int64 // none where last < first
	owners      int
}

func readExtent(ctx context.Context, tx kv.Tx) (x journalExtent, err error) {
	written, err := tx.Get(ctx, keyJournal)
	if errors.Is(err, kv.ErrNotFound) {
		return journalExtent{first: 1}, nil
	}
	if err == nil {
		if _, err = fmt.Sscan(string(written), &x.first, &x.last, &x.owners); err != nil {
			err = fmt.Errorf("%w: the extent of the journal, %q", ErrDamaged, written)
		}
	}
	return x, err
}

func readEntry(ctx context.Context, tx kv.Tx, seq int64) (journalEntry, error) {
	written, err := tx.Get(ctx, keyJournalEntry(seq))
	switch {
	case errors.Is(err, kv.ErrNotFound):
		return journalEntry{}, errNoEntry
	case err != nil:
		return journalEntry{}, err
	}
	return parseJournalEntry(string(written))
}

// writeJournal notes the change, and drops what is too much. A change that
// cannot be noted ends the journal.
func writeJournal(ctx context.Context, tx kv.Tx, c change) error {
	x, err := readExtent(ctx, tx)
	if err != nil {
		return err
	}
	most := journalOwners
	if c.journaled() {
		x.last++
		x.owners += len(c.owners)
		if err := tx.Put(keyJournalEntry(x.last), kv.Value(journalEntry{c.from, c.to, c.owners}.String())); err != nil {
			return err
		}
	} else {
		most = -1
	}
	for x.first <= x.last && (x.owners > most || x.last-x.first >= journalChanges) {
		e, err := readEntry(ctx, tx, x.first)
		if err != nil {
			return err
		}
		if err := tx.Del(keyJournalEntry(x.first)); err != nil {
			return err
		}
		x.owners -= len(e.owners)
		x.first++
	}
	return tx.Put(keyJournal, kv.Value(fmt.Sprint(x.first, x.last, x.owners)))
}
