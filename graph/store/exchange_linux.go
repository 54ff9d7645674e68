package store

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// exchangeAtOnce swaps two directories; a crash leaves them as they were, or
// swapped. It fails with [errors.ErrUnsupported] where the file system cannot.
func exchangeAtOnce(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, unix.EINVAL), errors.Is(err, unix.ENOSYS), errors.Is(err, unix.ENOTSUP):
		return errors.ErrUnsupported
	}
	return &os.LinkError{Op: "exchange", Old: a, New: b, Err: err}
}
