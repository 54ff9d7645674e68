package extract_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/extract"
)

func TestAccount(t *testing.T) {
	const silent = "Tô Lâm a évoqué longuement Li Jiang."
	const article = `Tô Lâm reçoit Li Jiang

Hanoï (VNA) – Le président du Vietnam, Tô Lâm, a reçu le 20 février la vice-gouverneure du Yunnan, Li Jiang.

` + silent + `

Il a salué le Zorglub Bretzelburg.

Elle est repartie.
`
	a := reader(t).Account(graph.Article{ID: graph.ArticleID("a.txt"), Source: "a.txt", Text: article})
	if got, want := a.Sentences, (extract.Sentences{Read: 5, Related: 2, Unread: 1, Other: 2}); got != want {
		t.Errorf("sentences %+v, want %+v", got, want)
	}
	if len(a.Unread) != 1 || a.Unread[0].Text != silent || len(a.Unread[0].Entities) != 2 || !a.Unread[0].Elsewhere {
		t.Errorf("unread %+v", a.Unread)
	} else if u := a.Unread[0]; string([]rune(article)[u.Start:u.End]) != silent {
		t.Errorf("%d…%d is %q", u.Start, u.End, string([]rune(article)[u.Start:u.End]))
	}
	if len(a.Skipped) != 1 || a.Skipped[0].Text != "Zorglub Bretzelburg" || a.Skipped[0].Why != extract.Unknown {
		t.Errorf("skipped %+v", a.Skipped)
	}
	if a.Names[extract.Unknown] != 1 || a.Names[extract.Related] < 5 {
		t.Errorf("names %v", a.Names)
	}
	lines := 0
	for _, l := range strings.Split(article, "\n") {
		lines += utf8.RuneCountInString(l)
	}
	if got := a.Characters[extract.InMain]; got != lines {
		t.Errorf("%d characters of main, want %d", got, lines)
	}
}

// What is not read is accounted for by its reason, and a long text is read to its end.
func TestAccountForWhatIsNotRead(t *testing.T) {
	const pages = 4_000
	var story strings.Builder
	for n := range pages {
		fmt.Fprintf(&story, "Le président du Vietnam, Tô Lâm, a reçu Li Jiang à Hanoï, dit la page %d.\n", n)
	}
	text := "Tô Lâm reçoit Li Jiang\n\n" + story.String() + "\nLire aussi\nVietnam Laos Cambodge\n"
	a := reader(t).Account(graph.Article{ID: graph.ArticleID("a.txt"), Source: "a.txt", Text: text})
	if a.Sentences.Read != pages+1 {
		t.Errorf("%d sentences read of %d", a.Sentences.Read, pages)
	}
	if a.Characters[extract.InBoilerplate] == 0 || a.Names[extract.InMenus] == 0 {
		t.Errorf("characters %v, names %v: nothing is boilerplate", a.Characters, a.Names)
	}
	empty := reader(t).Account(graph.Article{ID: graph.ArticleID("b.txt"), Source: "b.txt", Text: "…"})
	if empty.Sentences.Read != 0 || len(empty.Unread) != 0 {
		t.Errorf("%+v", empty)
	}
}
