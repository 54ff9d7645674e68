package graph

import (
	"path"
	"strings"
)

// Stem returns the name of a source without folders and extension, by which
// people call the article: "001_spring" of "news/001_spring.txt".
func Stem(source string) string {
	base := path.Base(source)
	if stem := strings.TrimSuffix(base, path.Ext(base)); stem != "" {
		return stem
	}
	return base
}
