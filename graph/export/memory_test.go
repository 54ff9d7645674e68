package export_test

import (
	"runtime"
	"testing"

	"entente/graph/export"
)

// TestMemoryStaysFlat writes a graph and one of eight times as many relations,
// and compares how much memory is live while they are written.
func TestMemoryStaysFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("collects garbage often: skipped by -short")
	}
	small, large := fixture(t, 200), fixture(t, 2000)
	if len(large.Relations) < 7*len(small.Relations) {
		t.Fatalf("%d and %d relations", len(small.Relations), len(large.Relations))
	}
	for _, f := range export.Formats {
		a, b := live(t, f, small), live(t, f, large)
		if most := a + 256<<10; b > most {
			t.Errorf("%s: %d KB are live while %d relations are written, %d KB while %d", f.Name, a>>10, len(small.Relations), b>>10, len(large.Relations))
		}
	}
}

// live returns the most bytes that were live, beyond those before, at eight
// moments while the graph was written.
func live(t *testing.T, f export.Format, g export.Graph) int64 {
	t.Helper()
	size := &sampler{}
	if err := f.Write(t.Context(), size, g); err != nil {
		t.Fatal(err)
	}
	w := &sampler{every: size.written/8 + 1, next: size.written / 16, before: heap()}
	if err := f.Write(t.Context(), w, g); err != nil {
		t.Fatal(err)
	}
	runtime.KeepAlive(g)
	return w.most
}

// A sampler measures what is live whenever so many bytes have been written.
type sampler struct{ written, every, next, before, most int64 }

func (s *sampler) Write(p []byte) (int, error) {
	s.written += int64(len(p))
	if s.every > 0 && s.written >= s.next {
		s.next += s.every
		s.most = max(s.most, heap()-s.before)
	}
	return len(p), nil
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
