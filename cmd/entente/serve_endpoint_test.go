package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"entente/schema"
	"entente/schema/server"
)

// The flags of the endpoint reach the schema and the server.
func TestEndpointFlags(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "one.graphql"), []byte("{ __typename }"), 0o644); err != nil {
		t.Fatal(err)
	}
	var f endpointFlags
	flags := pflag.NewFlagSet("serve", pflag.ContinueOnError)
	f.register(flags)
	err := flags.Parse([]string{"--no-introspection", "--no-suggestions", "--no-graphiql", "--no-get", "--max-tokens", "7",
		"--timeout", "3s", "--cors", "https://a.example.org", "--documents", folder})
	if err != nil {
		t.Fatal(err)
	}
	var s schema.Options
	var h server.Options
	if err := f.apply(&s, &h); err != nil {
		t.Fatal(err)
	}
	if !s.NoIntrospection || !s.NoSuggestions || s.Limits.Tokens != 7 || s.Limits.Time != 3*time.Second || s.Limits.Depth != 10 {
		t.Errorf("schema: %+v", s)
	}
	if !h.NoGraphiQL || !h.NoGET || len(h.Origins) != 1 || len(h.Documents) != 1 {
		t.Errorf("server: %+v", h)
	}
	f.documents = t.TempDir()
	if err := f.apply(&s, &h); err == nil || !strings.Contains(err.Error(), "no .graphql files") {
		t.Errorf("a folder without documents: %v", err)
	}
}
