package clients_test

import (
	"context"
	"fmt"
	"hash/fnv"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// python returns the interpreter of a virtual environment that has what
// requirements.txt names: made once for each state of that, in the user's cache
// folder. Without Python or its registry the test is skipped, and says so.
func python(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("the client of PyPI: skipped by -short")
	}
	system, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3: not here, skipped")
	}
	wanted, err := os.ReadFile("requirements.txt")
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skipf("no cache folder: %v", err)
	}
	h := fnv.New64a()
	_, _ = h.Write(wanted)
	dir := filepath.Join(cache, "entente", fmt.Sprintf("python-%x", h.Sum64()))
	own, done := filepath.Join(dir, "bin", "python"), filepath.Join(dir, "done")
	if _, err := os.Stat(done); err == nil {
		return own
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	for _, step := range [][]string{{system, "-m", "venv", "--clear", dir},
		{own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"}} {
		if out, err := exec.CommandContext(ctx, step[0], step[1:]...).CombinedOutput(); err != nil {
			t.Skipf("PyPI brings no client (%v), skipped: %.500s", err, out)
		}
	}
	if err := os.WriteFile(done, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	return own
}

func TestPythonClient(t *testing.T) {
	interpreter := python(t)
	s := newSite(t)
	run(t, ".", interpreter, "question.py", s.url)
}
