//go:build !linux

package store

import "errors"

// exchangeAtOnce fails with [errors.ErrUnsupported]: this system has no call for it.
func exchangeAtOnce(_, _ string) error { return errors.ErrUnsupported }
