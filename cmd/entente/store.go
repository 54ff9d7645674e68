package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"entente/graph/store"
)

// openStore opens the store that --store names, making it where there is none.
func (a *app) openStore(ctx context.Context) (*store.Store, error) {
	return store.Open(ctx, a.store, store.Options{})
}

// withStore opens the store for commands that make none, and closes it after work.
func (a *app) withStore(ctx context.Context, work func(*store.Store) error) (err error) {
	if dir := directoryOf(a.store); dir != "" {
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("there is no store at %s; load articles into it (entente load --store %s PATH…) or name another by --store", dir, a.store)
		}
	}
	s, err := a.openStore(ctx)
	if err != nil {
		return err
	}
	defer closeInto(&err, s)
	return work(s)
}

// directoryOf returns the directory of an embedded store, or "" for another address.
func directoryOf(address string) string {
	if dir, ok := strings.CutPrefix(address, "pebble:"); ok {
		return dir
	}
	if strings.Contains(address, ":") {
		return ""
	}
	return address
}

// closeInto closes c at the end of a function and adds its failure to err.
func closeInto(err *error, c io.Closer) { *err = errors.Join(*err, c.Close()) }
