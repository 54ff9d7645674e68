package loader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// What a page holds beside the story tells nothing: with the furniture of any
// kind of site around and between its paragraphs an article reads the same.
func TestReadingDoesNotDependOnTheFurnitureOfThePage(t *testing.T) {
	files, err := filepath.Glob("../seeds/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample article: %v", err)
	}
	furnish(t, files)
}

// furnish reads each article with each kit at each of its places.
func furnish(t *testing.T, files []string) {
	t.Helper()
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	type article struct {
		source, text string
		bare         *graph.Reading
	}
	var articles []article
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		reading, err := r.Read(Input{Source: filepath.Base(file), Text: string(raw)})
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, article{reading.Article.Source, string(raw), reading})
	}
	for _, k := range kits {
		for _, at := range k.places {
			t.Run(fmt.Sprintf("%s %s %s", k.name, k.language, placeNames[at]), func(t *testing.T) {
				for _, a := range articles {
					page, ok := k.put(a.text, at)
					if !ok || k.language != "" && k.language != a.bare.Article.Language {
						continue
					}
					reading, err := r.Read(Input{Source: a.source, Text: page})
					if err != nil {
						t.Fatal(err)
					}
					if want, got := told(a.bare, !k.dated), told(reading, !k.dated); !slices.Equal(got, want) {
						t.Errorf("%s:\nmore %q\nless %q", a.source, missing(got, want), missing(want, got))
					}
				}
			})
		}
	}
}

var placeNames = map[where]string{above: "above the headline", below: "below the headline", between: "between paragraphs",
	behind: "behind the article", atEnd: "at the end"}

// put returns a page with the kit at a place, false where it has no such place.
func (k *kit) put(page string, at where) (string, bool) {
	paragraphs := strings.Split(strings.TrimSpace(page), "\n\n")
	last := slices.IndexFunc(paragraphs, func(p string) bool { return teaserLines[p] })
	if last < 0 {
		last = len(paragraphs)
	}
	text := strings.NewReplacer("%headline%", paragraphs[0], "%standfirst%", paragraphs[1]).Replace(k.text)
	var out []string
	for i, p := range paragraphs {
		if at == above && i == 0 || at == below && i == 1 || at == behind && i == last || at == between && i > 2 && i < last-1 && i%2 == 1 {
			out = append(out, text)
		}
		out = append(out, p)
	}
	if at == atEnd || at == behind && last == len(paragraphs) {
		out = append(out, text)
	}
	return strings.Join(out, "\n\n"), len(out) > len(paragraphs)
}

var teaserLines = map[string]bool{"Voir plus": true, "See more": true, "Related news": true, "Plus lus": true, "LIRE AUSSI": true, "À lire également": true, "Source": true}

// told returns the entities and relations that a reading holds, sorted; without
// dates where these may differ.
func told(reading *graph.Reading, dates bool) []string {
	names := map[graph.ID]string{}
	for _, m := range reading.Mentions {
		if f := plain(m.Form); !m.Nominal && len(f) > len(names[m.Entity]) {
			names[m.Entity] = f
		}
	}
	for _, e := range reading.Entities {
		if names[e.ID] == "" {
			names[e.ID] = e.Preferred
		}
	}
	dated := func(d graph.Date) graph.Date {
		if !dates {
			return ""
		}
		return d
	}
	out := []string{"title " + reading.Article.Title}
	for _, e := range reading.Entities {
		out = append(out, fmt.Sprint(e.Section, " ", e.Type, " ", names[e.ID], " ", e.Kind, e.Count, dated(e.Signed), e.Period, dated(e.Date)))
	}
	for _, s := range reading.Statements {
		out = append(out, fmt.Sprint(s.Type, " ", names[s.From], " → ", names[s.To], " ", plain(s.Title), " ", dated(s.Date), s.Former, s.Planned))
	}
	slices.Sort(out)
	return out
}
