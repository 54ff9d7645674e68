package fulltext

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/token/porter"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"

	"entente/graph"
)

// languages are those with an analyser of their own; "" is every other. A text
// is indexed in the field of its language, and a query is put to each field
// in the manner of that field's language.
var languages = []string{"fr", "en", ""}

// digestField keeps the digest of the version that is indexed.
const digestField = "digest"

func textField(language string) string  { return "text_" + language }
func titleField(language string) string { return "title_" + language }

// known returns the language if it has an analyser, else "".
func known(language string) string {
	switch base, _, _ := strings.Cut(language, "-"); base {
	case "fr", "en":
		return base
	}
	return ""
}

// analyzers are, by language, the filters that words go through. Diacritics go
// last: the words that are left out are listed with theirs, and endings are told
// apart by them.
var analyzers = map[string][]string{
	"fr": {lowercase.Name, fr.ElisionName, fr.StopName, fr.SnowballStemmerName, foldFilter},
	"en": {en.PossessiveName, lowercase.Name, en.StopName, porter.Name, foldFilter},
	"":   {lowercase.Name, foldFilter},
}

func newMapping() (*mapping.IndexMappingImpl, error) {
	m := bleve.NewIndexMapping()
	doc := bleve.NewDocumentStaticMapping()
	for _, language := range languages {
		name := "entente_" + language
		err := m.AddCustomAnalyzer(name, map[string]any{
			"type": custom.Name, "tokenizer": unicode.Name, "token_filters": analyzers[language],
		})
		if err != nil {
			return nil, err
		}
		for _, field := range []string{textField(language), titleField(language)} {
			f := bleve.NewTextFieldMapping()
			f.Analyzer, f.Store, f.DocValues, f.IncludeInAll = name, false, false, false
			doc.AddFieldMappingsAt(field, f)
		}
	}
	digest := bleve.NewKeywordFieldMapping()
	digest.Index, digest.Store, digest.DocValues, digest.IncludeInAll = false, true, false, false
	doc.AddFieldMappingsAt(digestField, digest)
	m.DefaultMapping = doc
	return m, nil
}

// foldFilter is the name of the filter that takes diacritics away.
const foldFilter = "entente_fold"

type folding struct{}

// Filter implements [analysis.TokenFilter].
func (folding) Filter(tokens analysis.TokenStream) analysis.TokenStream {
	for _, t := range tokens {
		t.Term = []byte(strings.ReplaceAll(graph.Fold(string(t.Term)), " ", ""))
	}
	return tokens
}

func init() {
	err := registry.RegisterTokenFilter(foldFilter, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) {
		return folding{}, nil
	})
	if err != nil {
		panic(err)
	}
}
