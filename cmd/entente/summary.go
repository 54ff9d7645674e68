package main

import (
	"encoding/json"
	"fmt"
	"time"

	"entente/graph/store"
)

// A loadSummary counts what a load did.
type loadSummary struct {
	Added     int `json:"added"`
	Replaced  int `json:"replaced"`
	Unchanged int `json:"unchanged"`
	Read      int `json:"read,omitempty"` // dry run
	SetAside  int `json:"setAside"`
	Quads     int `json:"quads"` // added and removed
}

func (s *loadSummary) count(o store.Outcome) {
	switch o {
	case store.Added:
		s.Added++
	case store.Replaced:
		s.Replaced++
	case store.Unchanged:
		s.Unchanged++
	default:
		s.Read++
	}
}

func (s *loadSummary) articles() int { return s.Added + s.Replaced + s.Unchanged + s.Read }

func (s *loadSummary) print(a *app, asJSON bool, took time.Duration, dryRun bool) error {
	if asJSON {
		return json.NewEncoder(a.stdout).Encode(s)
	}
	perSecond := float64(s.articles()) / max(took.Seconds(), 1e-9)
	line := fmt.Sprintf("%d added, %d replaced, %d unchanged, %d set aside; %d quads written", s.Added, s.Replaced, s.Unchanged, s.SetAside, s.Quads)
	if dryRun {
		line = fmt.Sprintf("%d read, %d set aside; nothing was written", s.Read, s.SetAside)
	}
	_, err := fmt.Fprintf(a.stdout, "%s in %.1f s (%.0f articles/s)\n", line, took.Seconds(), perSecond)
	return err
}
