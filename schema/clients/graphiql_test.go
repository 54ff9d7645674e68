package clients_test

import (
	"os/exec"
	"strings"
	"testing"

	"entente/schema/graphiql"
)

// browser returns the Chromium that is installed.
func browser(t *testing.T) string {
	t.Helper()
	names := []string{"chromium", "chromium-browser", "google-chrome"}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skipf("no browser (%s): not here, skipped; Debian's package chromium is one", strings.Join(names, ", "))
	return ""
}

// GraphiQL itself, in a real browser: a query is typed with completion and run,
// and the documentation is read.
func TestGraphiQL(t *testing.T) {
	dir := workshop(t)
	chromium := browser(t)
	if !graphiql.Built() {
		t.Skip("GraphiQL was not built in (make graphiql): skipped")
	}
	s := newSite(t)
	run(t, dir, "node", "graphiql.mjs", strings.TrimSuffix(s.url, "/graphql")+"/graphiql/", chromium)
}
