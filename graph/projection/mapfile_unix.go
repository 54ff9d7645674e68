//go:build unix

package projection

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// mapFile returns the bytes of the file, mapped to be read where the file
// system can do that, else read.
func mapFile(f *os.File, size int64) ([]byte, error) {
	data, err := unix.Mmap(int(f.Fd()), 0, int(size), unix.PROT_READ, unix.MAP_SHARED)
	if errors.Is(err, unix.ENODEV) || errors.Is(err, unix.EACCES) || errors.Is(err, unix.ENOSYS) {
		return readFile(f, size)
	}
	return data, err
}
