package generate

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An Article is one generated dispatch.
type Article struct {
	Name string // file name, "g000041.txt"
	Text string // about 3 KB
}

// Articles yields n dispatches. The article at a place depends on seed and
// place only, so a longer run begins with the shorter one.
func Articles(seed uint64, n int) iter.Seq[Article] {
	return func(yield func(Article) bool) {
		for i := range n {
			if !yield(one(seed, i)) {
				return
			}
		}
	}
}

func one(seed uint64, i int) Article {
	w := writer{rand: rand.New(rand.NewPCG(seed, uint64(i)))}
	w.dispatch()
	return Article{Name: fmt.Sprintf("g%06d.txt", i), Text: w.text.String()}
}

// A writer writes one dispatch.
type writer struct {
	rand *rand.Rand
	text strings.Builder
}

// An official is a person with a post.
type official struct {
	name, post string
	province   string // "" for a national post
	country    *country
}

// full names the official as at first mention.
func (o *official) full() string { return "le " + o.post + " " + o.body() + ", " + o.name }

// subject is full where the sentence goes on.
func (o *official) subject() string { return o.full() + "," }

func (o *official) body() string {
	if o.province != "" {
		return "de la province de " + o.province
	}
	return o.country.of
}

func (w *writer) pick(list []string) string { return list[w.rand.IntN(len(list))] }

// official makes one of the cast. Low numbers are picked more often than high
// ones, so that some persons and provinces are in many dispatches, as in news.
func (w *writer) official(c *country) *official {
	skewed := func(n int) int { return min(w.rand.IntN(n), w.rand.IntN(n)) }
	o := &official{name: c.person(skewed), country: c}
	if w.rand.IntN(3) == 0 {
		o.post = w.pick(nationalPosts)
		return o
	}
	o.post, o.province = w.pick(provincialPosts), c.provinces[skewed(len(c.provinces))]
	return o
}

func (w *writer) paragraph(format string, args ...any) {
	if w.text.Len() > 0 {
		w.text.WriteString("\n\n")
	}
	s := fmt.Sprintf(format, args...)
	first, size := utf8.DecodeRuneInString(s)
	w.text.WriteRune(unicode.ToUpper(first))
	w.text.WriteString(s[size:])
}

// date returns a day as dispatches write it.
func (w *writer) date() (day string, year int) {
	return fmt.Sprintf("%d %s", 1+w.rand.IntN(28), w.pick(months)), 2018 + w.rand.IntN(8)
}

func (w *writer) dispatch() {
	host := &countries[w.rand.IntN(len(countries))]
	guest := &countries[(w.rand.IntN(len(countries)-1)+1+indexOf(host))%len(countries)]
	a, b := w.official(host), w.official(guest)
	day, year := w.date()
	place := host.provinces[w.rand.IntN(len(host.provinces))]

	w.paragraph("%s et %s resserrent leurs liens", place, guest.name)
	w.paragraph("%s a reçu le %s %s.", a.subject(), day, b.full())
	w.paragraph("%s (VNA) – %s a reçu le %s %d à %s %s, en visite de travail dans la localité.", place, a.subject(), day, year, place, b.full())
	for range 5 + w.rand.IntN(4) {
		body[w.rand.IntN(len(body))](w, a, b)
	}
	w.paragraph("À cette occasion, les deux parties ont échangé leurs vues sur la situation régionale et internationale. – VNA\n")
	if w.rand.IntN(2) == 0 {
		w.teasers(host, guest)
	}
}

func indexOf(c *country) int {
	for i := range countries {
		if &countries[i] == c {
			return i
		}
	}
	return -1
}
