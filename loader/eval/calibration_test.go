package eval

import (
	"bytes"
	"encoding/json"
	"testing"

	"entente/loader/record"
)

func TestCalibrate(t *testing.T) {
	var judged []Judged
	for _, j := range []struct {
		confidence float64
		right      bool
	}{{1, true}, {0.9, true}, {0.9, false}, {0.89, true}, {0.7, true}, {0.3, false}, {0, false}} {
		judged = append(judged, Judged{Relation: &record.Relation{Confidence: j.confidence}, Right: j.right})
	}
	rep := &Report{Calibration: calibrate(judged)}
	var got bytes.Buffer
	if err := rep.WriteCalibration(&got); err != nil {
		t.Fatal(err)
	}
	want := `confidence            told right   share   mean
  0.90 – 1.00            3     2   0.667  0.933
  0.80 – 0.90            1     1   1.000  0.890
  0.70 – 0.80            1     1   1.000  0.700
  0.00 – 0.70            2     0   0.000  0.150
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

// Every relation that was read is judged once, by the strict measure.
func TestScoreJudges(t *testing.T) {
	rep := Score(records(t, goldLine), records(t, predLine), Sections("all"))
	var got []string
	for _, j := range rep.Judged {
		verdict := "wrong "
		if j.Right {
			verdict = "right "
		}
		got = append(got, verdict+j.Where+" "+j.Relation.Type)
	}
	want := []string{"wrong 000/main HOLDS_POSITION", "right 000/main MET_WITH", "right 000/main PARTY_TO", "wrong 000/main PARTY_TO"}
	if a, b := toJSON(t, got), toJSON(t, want); a != b {
		t.Errorf("got %s, want %s", a, b)
	}
	if r := rep.Total.Relations; len(rep.Judged) != r.TP+r.FP {
		t.Errorf("%d judged of %d", len(rep.Judged), r.TP+r.FP)
	}
}

func toJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
