package pebblekv

import "errors"

// The errors of [Open], each wrapped in one that names the directory.
var (
	// ErrLocked: another process, or another handle of this one, has the directory open.
	ErrLocked = errors.New("the directory is in use")
	// ErrForeign: the directory exists, holds files, and these are no Pebble database.
	ErrForeign = errors.New("the directory holds other files and no database")
	// ErrDamaged: the directory holds a database that cannot be read.
	ErrDamaged = errors.New("the database is damaged")
)

// ErrClosed is returned by every use of a database after Close.
var ErrClosed = errors.New("the database is closed")
