// Package storetest is the conformance suite of package store. One suite runs
// on every engine:
//
//	generated readings --Put, Retract, kill -9--> store --sorted N-Quads--> compared
//
// What a store must do: give the same N-Quads for the same articles whatever
// the order and history of loading; take an article out without a trace; keep
// a transaction whole when the process is killed; and let readers see whole
// states while one writes.
package storetest
