//go:build race

package server_test

// slowness is how many times as long things may take under the race detector.
const slowness = 10
