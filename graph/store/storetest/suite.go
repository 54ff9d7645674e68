package storetest

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

// An Engine is one engine under test.
type Engine struct {
	// Address makes an address at which there is no store yet.
	Address func(t testing.TB) string
	// Isolated is set where every call reads one committed state.
	Isolated bool
	// Shared is set where several handles, of several processes, may have one store open.
	Shared bool
}

// Run runs the suite on the engine.
func Run(t *testing.T, e Engine) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Engine)
	}{
		{"order", testOrder}, {"put twice", testPutTwice}, {"edit and back", testEditAndBack},
		{"retract", testRetract}, {"refused", testRefused}, {"tables", testTables},
		{"articles", testArticles}, {"texts", testTexts}, {"quads", testQuads}, {"nquads", testNQuads}, {"import", testImport}, {"version", testVersion}, {"changed", testChanged}, {"stats", testStats},
		{"check", testCheck}, {"reopen", testReopen}, {"concurrent", testConcurrent}, {"shared", testShared},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, e) })
	}
}

func (e Engine) open(t testing.TB) *store.Store { return open(t, e.Address(t)) }

func open(t testing.TB, address string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func put(t testing.TB, s *store.Store, readings ...*graph.Reading) store.PutResult {
	t.Helper()
	result, err := s.Put(context.Background(), readings...)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// dump returns the store's sorted N-Quads.
func dump(t testing.TB, s *store.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteNQuads(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func same(t testing.TB, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	gotLines, wantLines := strings.SplitAfter(got, "\n"), strings.SplitAfter(want, "\n")
	for i := range min(len(gotLines), len(wantLines)) {
		if gotLines[i] != wantLines[i] {
			t.Fatalf("%s: %d lines, want %d; line %d is\n%swant\n%s", what, len(gotLines), len(wantLines), i, gotLines[i], wantLines[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", what, len(gotLines), len(wantLines))
}

func checked(t testing.TB, s *store.Store) store.CheckReport {
	t.Helper()
	report, err := s.Check(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !report.OK() {
		t.Fatalf("check found %d problems, the first: %s", len(report.Problems), report.Problems[0])
	}
	return report
}
