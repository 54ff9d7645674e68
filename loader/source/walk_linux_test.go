package source

import (
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"syscall"
	"testing"
)

func TestWalkWithoutRights(t *testing.T) {
	dir := tree{"locked/a.txt": "A", "open/b.txt": "B", "open/c.txt": "C"}.write(t)
	for _, p := range []string{filepath.Dir(dir), dir, filepath.Join(dir, "open")} {
		if err := os.Chmod(p, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []string{filepath.Join(dir, "locked"), filepath.Join(dir, "open", "b.txt")} {
		if err := os.Chmod(p, 0); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "locked"), 0o755) })
	asNobody(t)
	got := walkAll(dir, []string{dir}, Options{})
	want := []string{"locked ! reading it is not permitted", "open/b.txt ! reading it is not permitted", "open/c.txt = C"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// asNobody takes root's power over files from this test's thread, which then
// ends with the test, since nothing is forbidden to root.
func asNobody(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		return
	}
	runtime.LockOSThread()
	t.Cleanup(func() {
		if err := syscall.Setfsuid(0); err != nil {
			t.Error(err)
		}
		runtime.UnlockOSThread()
	})
	if err := syscall.Setfsuid(65534); err != nil {
		t.Skip("this test runs as root and cannot give that up: ", err)
	}
}
