package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// readFile reads one regular file of at most limit bytes. It never blocks: a
// pipe, a socket or a device is set aside unread.
func readFile(path string, limit int64) (string, *fault) {
	// The mode is looked at before opening, since opening a device may act on
	// it; and after, since the path may have come to name something else.
	// O_NONBLOCK keeps the opening of a pipe from waiting for its writer.
	if info, err := os.Stat(path); err != nil {
		return "", faultOf(err)
	} else if f := unreadable(info, limit); f != nil {
		return "", f
	}
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return "", faultOf(err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return "", faultOf(err)
	}
	if f := unreadable(info, limit); f != nil {
		return "", f
	}
	return readAll(file, limit)
}

// readAll reads a stream of at most limit bytes and decodes it.
func readAll(r io.Reader, limit int64) (string, *fault) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return "", faultOf(err)
	}
	if int64(len(b)) > limit {
		return "", tooLarge(limit)
	}
	return decode(b)
}

func unreadable(info fs.FileInfo, limit int64) *fault {
	switch {
	case !info.Mode().IsRegular():
		return &fault{"this is " + kindOf(info.Mode()) + ", not a file", "pipe the text in and give - as path"}
	case info.Size() > limit:
		return tooLarge(limit)
	}
	return nil
}

func tooLarge(limit int64) *fault {
	return &fault{fmt.Sprintf("the file is larger than %s, so it is no single article", size(limit)),
		"split it into one file per article"}
}

// size writes a number of bytes as a reader would: 4 MiB.
func size(n int64) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MiB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%d KiB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}

func kindOf(m fs.FileMode) string {
	switch {
	case m.IsDir():
		return "a directory"
	case m&fs.ModeNamedPipe != 0:
		return "a named pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	case m&fs.ModeDevice != 0:
		return "a device"
	}
	return "a special file"
}

// faultOf says what an error of the file system means for who named the path.
func faultOf(err error) *fault {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &fault{"there is no such file (any more)", "check the path"}
	case errors.Is(err, fs.ErrPermission):
		return &fault{"reading it is not permitted", "give yourself the right: chmod u+rX"}
	case errors.Is(err, syscall.ELOOP):
		return &fault{"the symbolic link leads back to itself", "mend or remove the link"}
	}
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return &fault{err.Error(), ""}
}
