package eval

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"entente/loader/record"
)

// ReadGold reads the annotated articles of a directory, *.json in sorted
// order. JSON files that are no annotation are passed over; a directory with
// none at all is an error.
func ReadGold(dir string) ([]record.Record, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []record.Record
	for _, e := range entries {
		if filepath.Ext(e.Name()) != ".json" {
			continue
		}
		rec, err := record.ReadFile(filepath.Join(dir, e.Name()))
		if errors.Is(err, record.ErrNoRecord) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, *rec)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no annotated article (*.json with sections) is in this directory", dir)
	}
	return out, nil
}
