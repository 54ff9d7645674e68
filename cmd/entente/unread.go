package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"entente/loader"
	"entente/loader/extract"
	"entente/loader/source"
)

// unreadJSON is what became of one article, for scripts.
type unreadJSON struct {
	Path   string `json:"path"`
	Source string `json:"source"`
	*extract.Account
}

// unread prints what became of the text of each article, and of all together.
func (a *app) unread(ctx context.Context, f *extractFlags, paths []string) error {
	out := bufio.NewWriter(a.stdout)
	lines := &lineWriter{w: out}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	var all tally
	return f.documents(ctx, a, paths, func(r *loader.Reader, doc *source.Document) error {
		account, err := r.Account(loader.Input{Source: doc.Source, Text: doc.Text})
		if err != nil {
			return err
		}
		if f.json {
			return enc.Encode(unreadJSON{doc.Path, doc.Source, account})
		}
		lines.line("# %s", doc.Path)
		writeUnread(lines, account)
		all.add(account)
		return nil
	}, func() error {
		if !f.json && all.articles > 1 {
			lines.line("# all %d articles", all.articles)
			writeCounts(lines, &all.Account)
		}
		if lines.err != nil {
			return lines.err
		}
		return out.Flush()
	})
}

// A tally sums the accounts of articles.
type tally struct {
	extract.Account
	articles int
}

func (t *tally) add(a *extract.Account) {
	if t.articles == 0 {
		t.Characters, t.Names = map[extract.Part]int{}, map[extract.Fate]int{}
	}
	t.articles++
	for part, n := range a.Characters {
		t.Characters[part] += n
	}
	for fate, n := range a.Names {
		t.Names[fate] += n
	}
	t.Sentences.Read += a.Sentences.Read
	t.Sentences.Related += a.Sentences.Related
	t.Sentences.Unread += a.Sentences.Unread
	t.Sentences.Other += a.Sentences.Other
}

func writeCounts(out *lineWriter, a *extract.Account) {
	out.line("  characters  %s", counts(extract.Parts, a.Characters))
	out.line("  sentences   %d: with a relation %d, with two or more entities and no relation %d, others %d",
		a.Sentences.Read, a.Sentences.Related, a.Sentences.Unread, a.Sentences.Other)
	out.line("  names       %s", counts(extract.Fates, a.Names))
}

func writeUnread(out *lineWriter, a *extract.Account) {
	writeCounts(out, a)
	for _, u := range a.Unread {
		repeats := ""
		if u.Elsewhere {
			repeats = " (related elsewhere)"
		}
		out.line("  no relation %s %d…%d%s: %s", u.Section, u.Start, u.End, repeats, u.Text)
		for _, e := range u.Entities {
			out.line("      %-12s %s", e.Type, e.Name)
		}
	}
	for _, s := range a.Skipped {
		out.line("  skipped     %d…%d: %s (%s)", s.Start, s.End, s.Text, s.Why)
	}
}

// counts writes a sum and its parts: "120: main 100, teaser 20".
func counts[K ~string](order []K, of map[K]int) string {
	sum := 0
	var parts []string
	for _, k := range order {
		sum += of[k]
		parts = append(parts, fmt.Sprintf("%s %d", k, of[k]))
	}
	return fmt.Sprintf("%d: %s", sum, strings.Join(parts, ", "))
}
