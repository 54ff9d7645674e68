package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"

	"entente/graph"
	"entente/graph/store"
	"entente/loader/source"
)

// A report is the file that tells what came of each input of a load. A nil
// report takes everything and writes nothing.
type report struct {
	file *os.File
	out  *bufio.Writer
}

// A reportLine is one line of a report.
type reportLine struct {
	Path    string   `json:"path"`
	Outcome string   `json:"outcome"` // added, replaced, unchanged, read or set-aside
	ID      graph.ID `json:"id,omitempty"`
	Source  string   `json:"source,omitempty"`
	Reason  string   `json:"reason,omitempty"`
	Remedy  string   `json:"remedy,omitempty"`
}

// openReport makes the file; path "" is none.
func openReport(path string) (*report, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	return &report{file: f, out: bufio.NewWriter(f)}, nil
}

func (r *report) article(path string, art store.PutArticle) error {
	return r.write(reportLine{Path: path, Outcome: string(art.Outcome), ID: art.ID, Source: art.Source})
}

func (r *report) rejected(rej *source.Rejected) error {
	return r.write(reportLine{Path: rej.Path, Outcome: "set-aside", Reason: rej.Reason, Remedy: rej.Remedy})
}

func (r *report) write(line reportLine) error {
	if r == nil {
		return nil
	}
	enc := json.NewEncoder(r.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(line)
}

// flush writes out what is known to be done, so that the report is true also
// of a load that is cut short.
func (r *report) flush() error {
	if r == nil {
		return nil
	}
	return r.out.Flush()
}

func (r *report) closeInto(err *error) {
	if r != nil {
		*err = errors.Join(*err, r.out.Flush(), r.file.Close())
	}
}
