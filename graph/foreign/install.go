package foreign

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// mostInstall bounds how long an installation may take, and how long another
// process is waited for that installs the same.
const mostInstall = 5 * time.Minute

// listFiles are the names of the lists, by kind.
var listFiles = map[string]string{"python": "requirements.txt", "node": "package.json", "java": "pom.xml"}

// installed returns the folder with what the list names. It has the command
// install it where no process has done so yet.
func installed(ctx context.Context, kind string, list []byte, command func(ctx context.Context, dir string) *exec.Cmd) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("%s: no cache folder (%v): %w", kind, err, ErrAbsent)
	}
	h := fnv.New64a()
	_, _ = h.Write(list)
	dir := filepath.Join(cache, "entente", fmt.Sprintf("%s-%x", kind, h.Sum64()))
	done := func() bool { _, err := os.Stat(filepath.Join(dir, "done")); return err == nil }
	if done() {
		return dir, nil
	}
	ctx, cancel := context.WithTimeout(ctx, mostInstall)
	defer cancel()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	unlock, err := lock(ctx, filepath.Join(dir, "lock"))
	if err != nil {
		return "", fmt.Errorf("%s: waiting for another installation: %w", kind, err)
	}
	defer unlock()
	if done() {
		return dir, nil
	}
	if err := os.WriteFile(filepath.Join(dir, listFiles[kind]), list, 0o644); err != nil {
		return "", err
	}
	cmd := command(ctx, dir)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%s: installing fails (%v: %.500s): %w", kind, err, out, ErrAbsent)
	}
	return dir, os.WriteFile(filepath.Join(dir, "done"), nil, 0o644)
}

// lock makes the file, which nobody else can until unlock removes it. One that
// is older than any installation was left by a process that was killed.
func lock(ctx context.Context, file string) (unlock func(), err error) {
	for {
		f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil {
			return func() { _ = os.Remove(file) }, f.Close()
		}
		if !errors.Is(err, os.ErrExist) {
			return nil, err
		}
		if info, err := os.Stat(file); err == nil && time.Since(info.ModTime()) > mostInstall {
			_ = os.Remove(file)
			continue
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}
