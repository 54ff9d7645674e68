package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// Write writes the record as one line of JSON. Equal records give equal bytes.
func Write(w io.Writer, r *Record) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil {
		return fmt.Errorf("writing the record of %s: %w", r.Article, err)
	}
	return nil
}

// Read reads records, one JSON object a line; blank lines are passed over. A
// field that a record does not have is an error that tells the line.
func Read(r io.Reader) ([]Record, error) {
	var out []Record
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			var rec Record
			if err := decode(line, &rec); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			out = append(out, rec)
		}
		if err == io.EOF {
			return out, nil
		}
	}
}

// ErrNoRecord is what [ReadFile] returns for JSON without the field
// "sections", which is some other file.
var ErrNoRecord = errors.New(`no extraction record: the field "sections" is missing`)

// ReadFile reads a file that holds one record, laid out over lines or not.
func ReadFile(path string) (*Record, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var probe struct{ Sections json.RawMessage }
	if err := json.Unmarshal(b, &probe); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if probe.Sections == nil {
		return nil, fmt.Errorf("%s: %w", path, ErrNoRecord)
	}
	var rec Record
	if err := decode(b, &rec); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &rec, nil
}

func decode(b []byte, rec *Record) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(rec); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("more follows after the record's closing brace")
	}
	return nil
}
