package algo

import (
	"math"
	"strconv"

	"entente/graph/projection"
)

// Weights say what makes one path tell more than another. The cost of a path
// is the sum over its relations of
//
//	1 + Doubt·(1 − confidence) + Thin/support + Age·min(years since it was last attested/10, 1)
//
// and over the entities in between of
//
//	Hub·log2(entities' relations/16), where it has more than 16
//
// So few relations go first, then well supported and recent ones, and a way
// through a country that half of the graph is related to costs as much as
// several steps through persons. Years count back from the newest article; a
// relation without any date counts as 10 years old, one that only a table
// states as supported by one article and of today.
type Weights struct {
	Doubt, Thin, Age, Hub float64 // 0 or more each
}

// DefaultWeights rank by length first among relations of like quality: what is
// least sure, least supported and oldest costs one step more. Hub makes a way
// through an entity with 4,000 relations cost four steps more.
var DefaultWeights = Weights{Doubt: 0.5, Thin: 0.25, Age: 0.25, Hub: 0.5}

// The numbers of the formula above.
const (
	hubFree  = 16 // relations that cost nothing
	oldYears = 10 // years at which age costs in full
)

// A weigher computes costs on one view.
type weigher struct {
	Weights
	view *projection.View
	now  int // days, those of the newest article
}

func newWeigher(v *projection.View, w Weights) *weigher {
	g := &weigher{Weights: w, view: v}
	if v.NumArticles() > 0 {
		_, last := v.Article(0).Published.Bounds()
		g.now = days(last)
	}
	return g
}

// relation returns the cost of a relation, at least 1.
func (w *weigher) relation(r projection.RelRef) float64 {
	support := w.view.Support(r)
	cost := 1 + w.Doubt*(1-w.view.Confidence(r)) + w.Thin/float64(max(support, 1))
	if w.Age == 0 || support == 0 {
		return cost
	}
	years := float64(oldYears)
	if latest := w.view.Latest(r); latest != "" {
		years = float64(w.now-days(latest)) / 365.25
	}
	return cost + w.Age*min(max(years/oldYears, 0), 1)
}

// through returns the cost of passing the entity.
func (w *weigher) through(u projection.Ref) float64 {
	links := len(w.view.Links(u))
	if links <= hubFree || w.Hub == 0 {
		return 0
	}
	return w.Hub * math.Log2(float64(links)/hubFree)
}

// path returns the cost of a whole path.
func (w *weigher) path(p Path) float64 {
	cost := 0.0
	for i, r := range p.Relations {
		cost += w.relation(r)
		if i > 0 {
			cost += w.through(p.Nodes[i])
		}
	}
	return cost
}

// days numbers the days of dates of the form "2006-01-02", to a day or two,
// which is near enough for ages.
func days(date string) int {
	if len(date) != len("2006-01-02") {
		return 0
	}
	year, _ := strconv.Atoi(date[:4])
	month, _ := strconv.Atoi(date[5:7])
	day, _ := strconv.Atoi(date[8:])
	return int(365.25*float64(year)) + int(30.4375*float64(month-1)) + day
}
