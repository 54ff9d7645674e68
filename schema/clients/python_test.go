package clients_test

import (
	"os"
	"testing"

	"entente/graph/foreign"
)

func TestPythonClient(t *testing.T) {
	if testing.Short() {
		t.Skip("the client of PyPI: skipped by -short")
	}
	interpreter, err := foreign.Python(t.Context())
	skipAbsent(t, err)
	script, err := os.ReadFile("question.py")
	if err != nil {
		t.Fatal(err)
	}
	cmd, err := interpreter.Script(t.Context(), t.TempDir(), "question.py", script, newSite(t).url)
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	t.Logf("%s", out)
}
