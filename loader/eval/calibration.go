package eval

import (
	"encoding/json"
	"fmt"
	"io"

	"entente/loader/record"
)

// A Judged relation is one that was read, and whether the gold says it too.
type Judged struct {
	Where    string // article/section
	Relation *record.Relation
	Right    bool
	gold     *record.Relation // the relation of the gold that it stands for
}

// A Bin holds the relations that were read with a confidence in one range, and
// tells whether the confidence says how often such relations are right.
type Bin struct {
	From  float64 // least confidence
	To    float64 // the next bin begins here; the last bin holds 1 too
	Told  int     // relations read
	Right int
	// Mean is the mean of their confidence, 0 where there are none.
	Mean float64
}

// Share is the share of the bin's relations that are right; 0 where there are none.
func (b Bin) Share() float64 { return share(b.Right, b.Told-b.Right) }

// MarshalJSON writes the counts and the share that follows from them.
func (b Bin) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		From  float64 `json:"from"`
		To    float64 `json:"to"`
		Told  int     `json:"told"`
		Right int     `json:"right"`
		Share float64 `json:"share"`
		Mean  float64 `json:"mean"`
	}{b.From, b.To, b.Told, b.Right, b.Share(), b.Mean})
}

// binEdges are the least confidences of the bins, best first.
var binEdges = []float64{0.9, 0.8, 0.7, 0}

// calibrate sorts the relations into bins, best first.
func calibrate(judged []Judged) []Bin {
	bins := make([]Bin, len(binEdges))
	upper := 1.0
	for i, from := range binEdges {
		bins[i].From, bins[i].To = from, upper
		upper = from
	}
	for _, j := range judged {
		i := 0
		for j.Relation.Confidence < binEdges[i] {
			i++
		}
		bins[i].Told++
		bins[i].Mean += j.Relation.Confidence
		if j.Right {
			bins[i].Right++
		}
	}
	for i := range bins {
		if bins[i].Told > 0 {
			bins[i].Mean /= float64(bins[i].Told)
		}
	}
	return bins
}

// WriteCalibration writes the bins for reading.
func (r *Report) WriteCalibration(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "%-20s %5s %5s  %6s %6s\n", "confidence", "told", "right", "share", "mean"); err != nil {
		return err
	}
	for _, b := range r.Calibration {
		if _, err := fmt.Fprintf(w, "  %-18s %5d %5d  %6.3f %6.3f\n", b.Name(), b.Told, b.Right, b.Share(), b.Mean); err != nil {
			return err
		}
	}
	return nil
}

// Name is how tables call the bin: "0.80 – 0.90".
func (b Bin) Name() string { return fmt.Sprintf("%.2f – %.2f", b.From, b.To) }
