package store_test

import (
	"path/filepath"
	"testing"

	"entente/graph/store/storetest"
)

func TestMemory(t *testing.T) {
	storetest.Run(t, storetest.Engine{Isolated: true, Address: func(testing.TB) string { return "memory:" }})
}

func TestPebble(t *testing.T) {
	storetest.Run(t, storetest.Engine{Isolated: true, Address: directory})
}

func directory(t testing.TB) string { return "pebble:" + filepath.Join(t.TempDir(), "entente.db") }

func TestCrash(t *testing.T) { storetest.Crash(t, storetest.Engine{Address: directory}) }

func TestPostgres(t *testing.T) { storetest.Run(t, storetest.Postgres(t)) }
