package server

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestPercentFor(t *testing.T) {
	for live, want := range map[uint64]int{0: 25600, 1 << 20: 25600, 64 << 20: 400, 256 << 20: 100, 4 << 30: 100} {
		if got := percentFor(live); got != want {
			t.Errorf("%d bytes in use: %d %%, want %d", live, got, want)
		}
	}
}

// Serving sets the percentage anew after a collection, and leaves it as it was.
func TestPace(t *testing.T) {
	t.Setenv("GOGC", "")
	before := debug.SetGCPercent(goPercent)
	defer debug.SetGCPercent(before)
	stop := pace()
	for begun := time.Now(); ; time.Sleep(time.Millisecond) {
		runtime.GC()
		if percent := debug.SetGCPercent(goPercent); percent > goPercent { // by whom but the pacer, each time
			break
		}
		if time.Since(begun) > 10*time.Second {
			t.Fatal("the percentage stays")
		}
	}
	stop()
	if percent := debug.SetGCPercent(goPercent); percent != goPercent {
		t.Errorf("left behind: %d %%", percent)
	}
}
