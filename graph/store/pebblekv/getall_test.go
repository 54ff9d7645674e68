package pebblekv_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"entente/graph/store/pebblekv"

	"github.com/hidal-go/hidalgo/kv/flat"
)

// TestGetBatch gets keys that are near one another, far apart, missing and
// repeated, in any order, from a database and from a transaction over it.
func TestGetBatch(t *testing.T) {
	ctx := context.Background()
	db, err := pebblekv.OpenMemory(pebblekv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rng := rand.New(rand.NewPCG(1, 1))
	key := func(n uint64) flat.Key { return append([]byte("log/"), binary.BigEndian.AppendUint64(nil, n)...) }
	want := map[string][]byte{}
	write := func(tx flat.Tx, n int) {
		for range n {
			k := key(rng.Uint64N(3000) << (8 * rng.Uint64N(3)))
			v := []byte{byte(rng.Uint32()), 1}
			if err := tx.Put(k, v); err != nil {
				t.Fatal(err)
			}
			want[string(k)] = v
		}
	}
	check := func(tx flat.Tx) {
		for range 50 {
			keys := make([]flat.Key, rng.IntN(600))
			shift := 8 * rng.Uint64N(3)
			for i := range keys {
				keys[i] = key(rng.Uint64N(3100) << shift)
				if rng.IntN(50) == 0 {
					keys[i] = []byte("elsewhere")
				}
			}
			values, err := tx.GetBatch(ctx, keys)
			if err != nil {
				t.Fatal(err)
			}
			for i, k := range keys {
				if v, ok := want[string(k)]; !bytes.Equal(values[i], v) || ok != (values[i] != nil) {
					t.Fatalf("%x: %v, want %v", k, values[i], v)
				}
			}
		}
	}
	tx, err := db.Tx(true)
	if err != nil {
		t.Fatal(err)
	}
	write(tx, 4000)
	check(tx)
	if err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if tx, err = db.Tx(true); err != nil {
		t.Fatal(err)
	}
	write(tx, 300)
	check(tx)
	if err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if tx, err = db.Tx(false); err != nil {
		t.Fatal(err)
	}
	defer tx.Close()
	check(tx)
}
