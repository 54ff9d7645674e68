package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// writeTable writes all reports as Markdown.
func writeTable(file, machine string, reports []report) error {
	var b strings.Builder
	b.WriteString("# The graph engine beside others\n\n" +
		"`make bench-graph` wrote this, in one run on a machine with " + machine + ". The graphs are generated (Zipf popularity, communities,\n" +
		"ten years of dates). Times are medians over as many of the same pairs of persons as fit into a second (of the slowest, five);\n" +
		"all answers but the path come as JSON with names. Every peer gave the same counts and lengths.\n" +
		"*Plain arrays* is a walk without filters, order or evidence: the limit of what can be had.\n" +
		"Cayley's library holds relations and names only, in memory, and is asked by iterators, its fastest way; SQLite is in\n" +
		"memory too, through modernc.org/sqlite. In brackets: how many times as long as Entente takes.\n")
	for _, r := range reports {
		fmt.Fprintf(&b, "\n## %s articles\n\n", thousands(r.articles))
		fmt.Fprintf(&b, "%s quads, %s entities, %s relations. The view is built from quads in memory in %s.\n\n",
			thousands(r.quads), thousands(r.entities), thousands(r.relations), short(r.build))
		writePeers(&b, r)
		b.WriteString("\n| asked of Entente alone | median |\n| --- | --- |\n")
		for _, m := range r.ours {
			fmt.Fprintf(&b, "| %s | %s |\n", m.name, short(m.median))
		}
		writeBytes(&b, r)
	}
	b.WriteString("\n![medians by peer](graph.svg)\n")
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

func writePeers(b *strings.Builder, r report) {
	b.WriteString("| question |")
	for _, p := range r.peers {
		b.WriteString(" " + p + " |")
	}
	b.WriteString("\n| --- |" + strings.Repeat(" --- |", len(r.peers)) + "\n")
	for _, q := range questions {
		b.WriteString("| " + q.name + " |")
		ours := r.medians[q.name][r.peers[0]]
		for i, p := range r.peers {
			m := r.medians[q.name][p]
			if i == 0 {
				b.WriteString(" " + short(m) + " |")
				continue
			}
			fmt.Fprintf(b, " %s (%s ×) |", short(m), ratio(float64(m)/float64(ours)))
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
