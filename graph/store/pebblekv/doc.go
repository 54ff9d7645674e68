// Package pebblekv runs Cayley's key-value layer on Pebble.
//
//	graph/store --quads--> Cayley kv.QuadStore --keys--> flat.Upgrade --bytes--> pebblekv.DB --> Pebble
//
// It fills the flat key-value interface of hidalgo (package kv/flat at the
// version that Cayley v0.7.7 is built with). What it promises beyond that:
//
//   - a write transaction is one Pebble batch: after Commit returns, all of it
//     is on disk; after a crash, all of it is there or none of it;
//   - write transactions follow one another, readers never wait for them;
//   - a read transaction, and a [Snapshot], see one committed state;
//   - one process at a time holds a directory.
package pebblekv
