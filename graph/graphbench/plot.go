package main

import (
	"fmt"
	"image/color"
	"math"
	"strings"
	"time"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
)

// colours tell the peers apart, also for the colour-blind (Okabe and Ito).
var colours = []color.RGBA{{0, 114, 178, 255}, {153, 153, 153, 255}, {230, 159, 0, 255}, {213, 94, 0, 255}, {204, 121, 167, 255}, {0, 158, 115, 255}, {86, 180, 233, 255}}

// least is the time in nanoseconds at which bars begin. Their heights are
// powers of ten above it: the plot's own logarithmic axis has no place for
// bars, which begin at 0.
const least = 100

// decades labels the powers of ten with times.
func decades(_, most float64) []plot.Tick {
	var ticks []plot.Tick
	for n := 0; float64(n) <= most; n++ {
		ticks = append(ticks, plot.Tick{Value: float64(n), Label: short(time.Duration(least * math.Pow10(n)))})
	}
	return ticks
}

// plotReport draws the medians of the largest graph that all peers could hold
// as bars.
func plotReport(file string, reports []report) error {
	r := reports[0]
	for _, other := range reports[1:] {
		if len(other.peers) >= len(r.peers) {
			r = other
		}
	}
	p := plot.New()
	p.Title.Text = fmt.Sprintf("Median time of an answer, %s articles", thousands(r.articles))
	p.Y.Label.Text = "logarithmic; less is better"
	p.Y.Tick.Marker = plot.TickerFunc(decades)
	p.Legend.Top, p.Legend.Left = true, true
	const width = 11 // points
	for i, peer := range r.peers {
		var values plotter.Values
		for _, q := range questions {
			m := r.results[q][peer]
			if m.tooLong {
				m.median = mostTime
			}
			values = append(values, math.Log10(max(float64(m.median)/least, 1)))
		}
		bars, err := plotter.NewBarChart(values, vg.Points(width))
		if err != nil {
			return err
		}
		bars.LineStyle.Width = 0
		bars.Color = colours[i%len(colours)]
		bars.Offset = vg.Points(width * (float64(i) - float64(len(r.peers)-1)/2))
		p.Add(bars)
		p.Legend.Add(peer, bars)
	}
	var names []string
	for _, q := range questions {
		name, _, _ := strings.Cut(q, ",")
		names = append(names, name)
	}
	p.NominalX(names...)
	p.X.Min, p.X.Max = -0.5, float64(len(names))-0.5
	p.Y.Max *= 1.5 // room for the legend
	return p.Save(12*vg.Inch, 5*vg.Inch, file)
}
