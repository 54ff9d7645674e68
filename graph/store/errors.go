package store

import (
	"errors"

	"entente/graph/store/pebblekv"
)

// The errors of [Open]. Each comes wrapped in one that names the address and what to do.
var (
	// ErrAddress: the address is of no known form.
	ErrAddress = errors.New("unknown store address")
	// ErrLocked: another process, or another handle of this one, holds the store.
	ErrLocked = pebblekv.ErrLocked
	// ErrForeign: what is at the address is something other than a store of ours.
	ErrForeign = errors.New("this is no store of articles")
	// ErrFormat: the store was written by a version of the program that keeps it otherwise.
	ErrFormat = errors.New("the store has another format")
	// ErrDamaged: the store is there and cannot be read.
	ErrDamaged = pebblekv.ErrDamaged
)

// The errors of an open store.
var (
	// ErrNotFound: no article of that id is in the store.
	ErrNotFound = errors.New("no such article")
	// ErrInvalid: what was to be written breaks a rule of package graph. Nothing was written.
	ErrInvalid = errors.New("invalid")
	// ErrHistory: the store does not know, or not in few words, what has changed since a state.
	ErrHistory = errors.New("the way from that state to the present is not known")
	// ErrClosed: the store was used after Close.
	ErrClosed = pebblekv.ErrClosed
)

// errConflict says that another process changed the store between the reading
// of its state and the writing of the change; the change is then worked out anew.
var errConflict = errors.New("the store was changed by another process at the same time")
