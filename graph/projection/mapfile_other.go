//go:build !unix

package projection

import "os"

// mapFile returns the bytes of the file.
func mapFile(f *os.File, size int64) ([]byte, error) { return readFile(f, size) }
