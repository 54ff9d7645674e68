package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// writeTable writes all reports as Markdown.
func writeTable(file, machine string, reports []report, names *nameReport) error {
	var b strings.Builder
	b.WriteString("# The graph engine beside others\n\n" +
		"`make bench-graph` wrote this, in one run on a machine with " + machine + ". The graphs are generated (Zipf popularity, communities,\n" +
		"ten years of dates). Times are medians over as many of the same pairs of persons as fit into the time set (of the slowest, three);\n" +
		"answers come as JSON with names. Every peer gave the same counts, lengths, and first of the ranking. In brackets: how many times as\n" +
		"long as Entente takes. Entente and the plain arrays take turns at each question, as all do in searches of names; the others follow one after\n" +
		"another.\n\n" +
		"- *Plain arrays* is a walk without filters, order or evidence: the limit of what can be had. Its answers are the first that come;\n" +
		"  Entente's are the best supported, and its subgraphs are cut fairly.\n" +
		"- Cayley's library, in memory and on Pebble, holds relations and names only, and is asked by iterators, its fastest way.\n" +
		"- SQLite is in memory, through modernc.org/sqlite; of a shortest path it tells the length alone.\n" +
		"- igraph and networkx measure themselves, within Python.\n")
	for _, r := range reports {
		fmt.Fprintf(&b, "\n## %s articles\n\n", thousands(r.articles))
		fmt.Fprintf(&b, "%s quads, %s entities, %s relations. The view is built in %s, generating the quads included.\n\n",
			thousands(r.quads), thousands(r.entities), thousands(r.relations), short(r.build))
		writePeers(&b, r)
		if len(r.absent) > 0 {
			fmt.Fprintf(&b, "\nNot asked: %s.\n", strings.Join(r.absent, ", "))
		}
		b.WriteString("\n| asked of Entente alone | median |\n| --- | --- |\n")
		for _, m := range r.ours {
			fmt.Fprintf(&b, "| %s | %s |\n", m.name, short(m.median))
		}
		writeBytes(&b, r)
	}
	writeNames(&b, names)
	b.WriteString("\n![medians by peer](graph.svg)\n")
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

func writePeers(b *strings.Builder, r report) {
	header(b, "question", r.peers)
	for _, q := range questions {
		b.WriteString("| " + q + " |")
		ours := r.results[q][r.peers[0]].median
		for i, p := range r.peers {
			m, asked := r.results[q][p]
			switch {
			case !asked:
				b.WriteString(" – |")
			case m.tooLong:
				fmt.Fprintf(b, " > %s |", short(mostTime))
			case i == 0:
				b.WriteString(" " + short(m.median) + " |")
			default:
				fmt.Fprintf(b, " %s (%s ×) |", short(m.median), ratio(float64(m.median)/float64(ours)))
			}
		}
		b.WriteString("\n")
	}
}

func header(b *strings.Builder, first string, rest []string) {
	b.WriteString("| " + first + " | " + strings.Join(rest, " | ") + " |\n| --- |" + strings.Repeat(" --- |", len(rest)) + "\n")
}

// writeNames writes how long searches took, and how often they found.
func writeNames(b *strings.Builder, r *nameReport) {
	fmt.Fprintf(b, "\n## Search among %s names\n\nThe ten best. The view with its index, of %d bytes a name, is built in %s. In brackets: how many times as long as Entente\n"+
		"takes, and how often the entity that was meant is among the ten. (Of short prefixes there are thousands with the same right.)\n\n",
		thousands(r.names), r.bytesEach, short(r.build))
	header(b, "search", r.peers)
	for _, q := range nameQuestions {
		b.WriteString("| " + q + " |")
		ours := r.medians[q][r.peers[0]]
		for i, p := range r.peers {
			m, found := r.medians[q][p], fmt.Sprintf("%.0f %%", 100*r.found[q][p])
			if i == 0 {
				fmt.Fprintf(b, " %s (%s) |", short(m), found)
			} else {
				fmt.Fprintf(b, " %s (%s ×, %s) |", short(m), ratio(float64(m)/float64(ours)), found)
			}
		}
		b.WriteString("\n")
	}
}

func writeBytes(b *strings.Builder, r report) {
	per := func(bytes int64, n int) string { return fmt.Sprintf("%.0f", float64(bytes)/float64(max(n, 1))) }
	fmt.Fprintf(b, "\n| memory | MB | bytes each |\n| --- | --- | --- |\n")
	for _, row := range []struct {
		name  string
		bytes int64
		n     int
		of    string
	}{
		{"entities", r.bytes.Entities, r.entities, "entity"}, {"relations", r.bytes.Relations, r.relations, "relation"},
		{"evidence", r.bytes.Evidence, r.relations, "relation"}, {"articles", r.bytes.Articles, r.articles, "article"},
		{"name index", r.bytes.Search, r.entities, "entity"}, {"text", r.bytes.Text, r.entities, "entity"},
		{"all", r.bytes.Total(), r.quads, "quad"},
	} {
		fmt.Fprintf(b, "| %s | %.1f | %s per %s |\n", row.name, float64(row.bytes)/1e6, per(row.bytes, row.n), row.of)
	}
}

// short writes a time with three digits.
func short(d time.Duration) string {
	switch {
	case d < time.Microsecond:
		return fmt.Sprintf("%d ns", d)
	case d < time.Millisecond:
		return fmt.Sprintf("%.3g µs", float64(d)/1e3)
	case d < time.Second:
		return fmt.Sprintf("%.3g ms", float64(d)/1e6)
	}
	return fmt.Sprintf("%.3g s", d.Seconds())
}

func ratio(x float64) string {
	if x >= 100 {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.2g", x)
}

func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
