package projection_test

import (
	"context"
	"runtime"
	"testing"

	"entente/graph/graphgen"
	"entente/graph/projection"
)

// TestFootprint compares with what the garbage collector says.
func TestFootprint(t *testing.T) {
	heap := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	world := graphgen.New(graphgen.Config{Articles: 3000, Seed: 1})
	before := heap()
	v, err := projection.Build(context.Background(), world)
	if err != nil {
		t.Fatal(err)
	}
	real, told := heap()-before, v.Footprint().Total()
	if told < real*8/10 || told > real*12/10 {
		t.Errorf("the view takes %d bytes, and says %d: %+v", real, told, v.Footprint())
	}
	t.Logf("%d bytes, said to be %d: %+v", real, told, v.Footprint())
	runtime.KeepAlive(world)
	runtime.KeepAlive(v)
}
