// Package store is the store of record: all quads of the graph, kept by Cayley.
//
//	loader --Reading--> Put ─┐                        ┌─> Scan --Quad--> graph/projection
//	tables --Quad--> PutTables ─> one change ─> Cayley ─> view ─> Article, Quotes --text--> schema
//	               Retract ──┘    (add, remove)       └─> WriteNQuads, Check, Stats --> cmd
//
// # Writing
//
// Every write works out the difference between what is there and what shall
// be there, and applies it in one transaction: after a crash the old state is
// there or the new one. Quads carry the article that states them in their
// label, see package graph, so putting an article replaces exactly what its
// old version said, and retracting it leaves no trace. Writing what is there
// already changes nothing. One write follows another; readers do not wait.
//
// To find an article's quads without a scan, and to know at once that a version
// is the one it has, the store adds two quads to each article's own:
// [graph.PredPassages] and [graph.PredDigest], under the article's label. They
// follow from the others, are quads like any other, and stand in [Store.Scan]
// and [Store.WriteNQuads].
//
// # Reading
//
// Every call reads one committed state of an embedded store, however long it
// takes and whatever is written meanwhile. (Over SQL, a call that makes several
// queries may see a commit that falls between them.)
//
// # Following
//
// Beside the quads, and in the same transaction, the store notes whose quads a
// change touches. [Store.ChangedSince] gives the articles that were written
// since a version, so that a reader keeps up without a scan; also with what
// other processes write to a shared database.
//
// # Moving
//
// [Store.ReadNQuads] reads what [Store.WriteNQuads] wrote, of another store or
// an older state, article by article, and refuses articles that are not whole.
// [Compact] writes an embedded store anew, without what removed quads leave
// behind in Cayley's indexes.
//
// # Engines
//
// [Open] takes an address: pebble:DIR, a bare DIR, memory:, postgres://… or
// cockroachdb://…. The embedded engine is Cayley's key-value layer on Pebble,
// package pebblekv; memory: is the same on a file system in memory. The
// other two are Cayley's own SQL backends.
package store
