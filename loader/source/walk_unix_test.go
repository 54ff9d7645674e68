//go:build unix

package source

import (
	"os"
	"path/filepath"
	"reflect"
	"syscall"
	"testing"
)

func TestWalkSpecialFilesNeverBlock(t *testing.T) {
	dir := tree{"d/a.txt": "A"}.write(t)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(syscall.Mkfifo(filepath.Join(dir, "pipe.txt"), 0o644))
	must(os.Symlink("loop.txt", filepath.Join(dir, "loop.txt")))
	must(os.Symlink(".", filepath.Join(dir, "d", "self")))
	must(os.Symlink("a.txt", filepath.Join(dir, "d", "link.txt")))
	must(os.Symlink("gone.txt", filepath.Join(dir, "broken.txt")))
	got := walkAll(dir, []string{dir}, Options{})
	want := []string{
		"broken.txt ! there is no such file (any more)",
		"d/a.txt = A",
		"d/link.txt = A",
		"d/self ! the symbolic link leads to a directory",
		"loop.txt ! the symbolic link leads back to itself",
		"pipe.txt ! this is a named pipe, not a file",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	got = walkAll("/", []string{"/dev/zero"}, Options{})
	if want := []string{"dev/zero ! this is a device, not a file"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
