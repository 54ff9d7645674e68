package store

import (
	"context"
	"fmt"
	"strings"
)

// openEngine opens the engine that the address names.
func openEngine(ctx context.Context, address string, opts Options) (engine, error) {
	scheme, rest, ok := strings.Cut(address, ":")
	switch {
	case address == "":
		return nil, fmt.Errorf("%w: it is empty; give a directory, such as ./entente.db", ErrAddress)
	case !ok || strings.ContainsAny(scheme, `/\.`) || len(scheme) == 1:
		return openDirectory(address, opts) // a bare directory; one letter is a drive
	case scheme == "pebble" && rest == "":
		return nil, fmt.Errorf("%w %q: the directory is missing, as in pebble:./entente.db", ErrAddress, address)
	case scheme == "pebble":
		return openDirectory(rest, opts)
	case scheme == "memory" && rest == "":
		return openMemory(opts)
	case scheme == "postgres", scheme == "postgresql":
		return openSQL(ctx, postgres, "postgres:"+rest, opts)
	case scheme == "cockroachdb":
		return openSQL(ctx, cockroach, "postgresql:"+rest, opts)
	}
	return nil, fmt.Errorf("%w %q: use pebble:DIR, DIR, memory:, postgres://… or cockroachdb://…", ErrAddress, address)
}
