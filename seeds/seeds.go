// Package seeds holds what the program ships with: sample articles of our own
// writing with their annotation, and the tables of names (countries,
// provinces, places, parties, organizations, agreements, surnames, given
// names) that the loader reads. See tables/README.md for the columns.
package seeds

import "embed"

// Tables holds tables/*.tsv.
//
//go:embed tables/*.tsv
var Tables embed.FS
