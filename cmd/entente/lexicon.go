package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"entente/loader"
	"entente/loader/lexicon"
)

// lexiconFlag adds --lexicon, whose default is in the environment.
func (in *inputs) lexiconFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&in.lexicon, "lexicon", os.Getenv("ENTENTE_LEXICON"),
		"read with the word lists, wordings and tables of this `DIR` beside the built-in ones; $ENTENTE_LEXICON sets the default")
}

func (a *app) lexiconCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lexicon",
		Short: "What the reader knows of languages and names",
		Long: `The reader knows words, wordings of relations and names from lists that anyone
can read and add to without programming; docs/lexicon.md tells their form. A
directory of your own adds to the built-in ones where --lexicon or
$ENTENTE_LEXICON names it.`,
		Example: `  entente lexicon check mine
  entente extract --trace --lexicon mine article.txt`,
	}
	cmd.AddCommand(a.lexiconCheckCommand())
	return cmd
}

func (a *app) lexiconCheckCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Prove word lists, wordings and tables, and count them",
		Long: `Check loads the built-in word lists, wordings and tables, with those of DIR
added where it is given, and prints how many there are of each kind. DIR is laid
out as the built-in ones are: fr/*.lex, fr/*.frames, en/…, tables/*.tsv.

Every fault is told with file and line; the exit status is then 1.`,
		Example: `  entente lexicon check
  entente lexicon check mine
  entente lexicon check --json mine | jq .tables`,
		Args: cobra.MaximumNArgs(1),
		RunE: a.run(func(_ context.Context, args []string) error {
			dir := os.Getenv("ENTENTE_LEXICON")
			if len(args) > 0 {
				dir = args[0]
			}
			return a.checkLexicon(dir, asJSON)
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the counts as JSON")
	return cmd
}

func (a *app) checkLexicon(dir string, asJSON bool) error {
	r, err := loader.NewReaderWith(loader.Options{Lexicon: dir})
	if err != nil {
		return err
	}
	inv := r.Lexicon().Inventory()
	if asJSON {
		enc := json.NewEncoder(a.stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		return enc.Encode(inv)
	}
	return writeInventory(a.stdout, inv)
}

// writeInventory writes the counts for a person to read, what overlays add in
// the last column.
func writeInventory(w io.Writer, inv *lexicon.Inventory) error {
	out := &lineWriter{w: w}
	for _, code := range slices.Sorted(maps.Keys(inv.Languages)) {
		lang := inv.Languages[code]
		out.line("%-28s %7s %7s %7s", code+": classes", "entries", "forms", "added")
		for _, class := range slices.Sorted(maps.Keys(lang.Classes)) {
			c := lang.Classes[class]
			out.line("  %-26s %7d %7d %7s", class, c.Entries, c.Forms, added(c.Added))
		}
		out.line("%-28s %7s %7s %7s", code+": wordings of relations", "", "", "added")
		for _, rel := range slices.Sorted(maps.Keys(lang.Frames)) {
			c := lang.Frames[rel]
			out.line("  %-26s %7d %7s %7s", rel, c.Entries, "", added(c.Added))
		}
	}
	out.line("%-28s %7s %7s %7s", "tables", "rows", "", "added")
	for _, t := range inv.Tables {
		out.line("  %-26s %7d %7s %7s", t.File, t.Rows+t.Added, "", added(t.Added))
	}
	for _, note := range inv.Notes {
		out.line("note: %s", note)
	}
	return out.err
}

func added(n int) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprintf("+%d", n)
}

// A lineWriter writes lines and keeps the first error.
type lineWriter struct {
	w   io.Writer
	err error
}

func (l *lineWriter) line(format string, args ...any) {
	if l.err == nil {
		_, l.err = fmt.Fprintf(l.w, format+"\n", args...)
	}
}
