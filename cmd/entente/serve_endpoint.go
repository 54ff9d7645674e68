package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"

	"entente/schema"
	"entente/schema/server"
)

// endpointFlags say what the GraphQL endpoint lets clients do.
type endpointFlags struct {
	noIntrospection, noSuggestions, noGraphiQL, noGET bool
	limits                                            schema.Limits
	origins                                           []string
	documents                                         string
}

func (f *endpointFlags) register(flags *pflag.FlagSet) {
	flags.BoolVar(&f.noIntrospection, "no-introspection", false, "refuse __schema and __type, and serve no /schema.graphql")
	flags.BoolVar(&f.noSuggestions, "no-suggestions", false, "suggest no names of the schema in errors")
	flags.BoolVar(&f.noGraphiQL, "no-graphiql", false, "serve no page to write queries in")
	flags.BoolVar(&f.noGET, "no-get", false, "take GraphQL by POST only")
	flags.IntVar(&f.limits.Tokens, "max-tokens", 1000, "most tokens (`N`) of a GraphQL document")
	flags.IntVar(&f.limits.Depth, "max-depth", 10, "how deep (`N`) fields may nest")
	flags.IntVar(&f.limits.Cost, "max-cost", 1_000_000, "most objects and values (`N`) that a request may ask for")
	flags.DurationVar(&f.limits.Time, "timeout", 30*time.Second, "`TIME` that a request may take")
	flags.StringSliceVar(&f.origins, "cors", nil, "`ORIGIN` of web pages elsewhere that may ask, such as https://notebooks.example.org; repeatable")
	flags.StringVar(&f.documents, "documents", "", "`FOLDER` of .graphql files: answer these documents only, given by text or SHA-256")
}

// apply writes the flags into the options.
func (f *endpointFlags) apply(s *schema.Options, h *server.Options) error {
	s.NoIntrospection, s.NoSuggestions, s.Limits = f.noIntrospection, f.noSuggestions, f.limits
	h.NoGraphiQL, h.NoGET, h.Origins = f.noGraphiQL, f.noGET, f.origins
	if f.documents == "" {
		return nil
	}
	files, err := filepath.Glob(filepath.Join(f.documents, "*.graphql"))
	if err != nil || len(files) == 0 {
		return usagef("--documents %s: there are no .graphql files", f.documents)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("--documents: %w", err)
		}
		h.Documents = append(h.Documents, string(text))
	}
	return nil
}
