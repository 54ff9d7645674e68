package graphgen

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"entente/graph"
)

// A Config says what to make.
type Config struct {
	Articles int
	Seed     uint64
}

// A World is what articles are drawn from. It is a projection.Source.
type World struct {
	config      Config
	communities []community
	countries   []thing
}

// A community is a set of entities that are mostly reported together.
type community struct {
	people, bodies, provinces, parties []thing
	country                            thing
}

// A thing is an entity and the forms of its name, the fullest first.
type thing struct {
	id    graph.ID
	kind  graph.EntityType
	forms []string
}

// How many entities there are. Of people and bodies the number grows with the
// square root of the articles' (Heaps' law); these are those of 10,000 articles.
const (
	peoplePer10k  = 12000
	bodiesPer10k  = 4000
	countryCount  = 60
	provinceCount = 1200
)

// New makes the world of the configuration.
func New(config Config) *World {
	w := &World{config: config}
	rng := rand.New(rand.NewPCG(config.Seed, 0))
	growth := math.Pow(float64(config.Articles)/10000, 0.7)
	people, bodies := int(peoplePer10k*growth)+20, int(bodiesPer10k*growth)+10
	for i := range countryCount {
		w.countries = append(w.countries, newThing(graph.Country, title(word(rng, 2+rng.IntN(2)), i)))
	}
	w.communities = make([]community, max(8, int(40*growth)))
	for i := range w.communities {
		c := &w.communities[i]
		c.country = w.countries[zipf(rng, countryCount)]
		share := func(total int) int { return max(3, total/len(w.communities)) }
		for j := range share(people) {
			c.people = append(c.people, person(rng, i, j))
		}
		for j := range share(bodies) {
			c.bodies = append(c.bodies, body(rng, i, j))
		}
		for j := range share(provinceCount) {
			c.provinces = append(c.provinces, newThing(graph.Province, title(word(rng, 2)+" "+word(rng, 1+rng.IntN(2)), 1000*i+j)))
		}
		c.parties = append(c.parties, newThing(graph.Party, fmt.Sprintf("Parti %s %s %d", word(rng, 2), word(rng, 3), i)))
	}
	return w
}

// Scan implements projection.Source: it gives the quads of all articles.
func (w *World) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	for i := range w.config.Articles {
		if err := ctx.Err(); err != nil {
			return err
		}
		r := w.Reading(i)
		for _, q := range r.Quads() {
			if err := fn(q); err != nil {
				return err
			}
		}
	}
	return nil
}

// zipf returns a number below n; i is about twice as likely as 2i.
func zipf(rng *rand.Rand, n int) int {
	return min(int(math.Exp(rng.Float64()*math.Log(float64(n+1))))-1, n-1)
}

func pick(rng *rand.Rand, things []thing) thing { return things[zipf(rng, len(things))] }

func newThing(kind graph.EntityType, forms ...string) thing {
	return thing{graph.EntityID(kind, forms[0]), kind, forms}
}

var syllables = strings.Fields("an ba bac binh can chau chi cuong da dai dan dinh do dong duc dung duong gia giang ha hai han hanh " +
	"hieu hoa hoang hong hue hung khanh kien kim lam lan linh loc long luong mai minh my nam nga ngan nghia ngoc nhan nhung ninh " +
	"phong phu phuc phuong quan quang quoc quy quyen son tai tam tan thai thang thanh thao thi thinh tho thu thuan thuy tien tin " +
	"toan trang tri trung truong tu tuan tung tuyen van viet vinh vu vuong xuan yen mar lo vel ren dou fon tai ber gro sen lu")

func word(rng *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(syllables[rng.IntN(len(syllables))])
	}
	return b.String()
}

// title makes a name of its own: words with capitals, and letters for the number.
func title(words string, number int) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(words) {
		b.WriteString(strings.ToUpper(w[:1]) + w[1:] + " ")
	}
	return b.String() + letters(number)
}

// letters writes a number in base 20 with a consonant and a vowel by turns.
func letters(n int) string {
	const consonants, vowels = "BCDGHKLMNPQRSTVX", "aeiouy"
	out := ""
	for {
		out += string(consonants[n%16]) + string(vowels[n/16%6])
		if n /= 96; n == 0 {
			return out[:1] + strings.ToLower(out[1:])
		}
	}
}

func person(rng *rand.Rand, community, i int) thing {
	given := title(word(rng, 1)+" "+word(rng, 1+rng.IntN(2)), community*131071+i)
	last := given[strings.LastIndexByte(given, ' ')+1:]
	return newThing(graph.Person, given, last, strings.ToUpper(given))
}

var bodyKinds = []string{"Ministère de %s", "Comité populaire de %s", "Université de %s", "Groupe %s", "Chambre de commerce de %s", "Agence %s", "Assemblée de %s"}

func body(rng *rand.Rand, community, i int) thing {
	full := fmt.Sprintf(bodyKinds[rng.IntN(len(bodyKinds))], title(word(rng, 1+rng.IntN(3)), community*131071+i))
	short := ""
	for w := range strings.FieldsSeq(full) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			short += w[:1]
		}
	}
	return newThing(graph.Organization, full, short+letters(i))
}

// date returns a day of the ten years before 2026, by article, rising.
func (w *World) date(i int) time.Time {
	start := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC)
	return start.AddDate(0, 0, i*3652/max(w.config.Articles, 1))
}
