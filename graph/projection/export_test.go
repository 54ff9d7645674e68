package projection

import (
	"context"
	"unsafe"
)

// An Updater is an updater, for tests of it alone.
type Updater struct {
	u *updater
	v *View
}

// NewUpdater starts from the base of the view.
func NewUpdater(v *View) *Updater { return &Updater{newUpdater(v.base), v} }

// SettleNames has names settle where more entities than that have changed.
func (u *Updater) SettleNames(most int) { u.u.mostRecent = most }

// Update returns the view after the revisions.
func (u *Updater) Update(revisions ...Revision) (*View, error) {
	v, err := u.u.update(u.v, revisions)
	if err == nil {
		u.v = v
	}
	return v, err
}

// Flatten has the view translate all its lists at once.
func (v *View) Flatten() {
	if v.delta != nil {
		v.delta.flat.lists.Store(v.flatten())
	}
}

// WriteSnapshot writes the base of the view.
func (v *View) WriteSnapshot(ctx context.Context, path, version string) error {
	return writeSnapshot(ctx, path, v.base, version)
}

// OpenSnapshot returns the view that the file keeps.
func OpenSnapshot(path string) (*View, string, error) {
	b, version, err := openSnapshot(path)
	if err != nil {
		return nil, "", err
	}
	return viewOf(b), version, nil
}

// The errors of a snapshot that cannot be used, where its header keeps what
// tells so, and what is to be raised when a build makes something else.
var (
	ErrSnapshotForeign = errSnapshotForeign
	ErrSnapshotFormat  = errSnapshotFormat
	ErrSnapshotDamaged = errSnapshotDamaged
)

// LinkTypes is how many types of relations a link tells apart.
const LinkTypes = 1 << farKindBits

const (
	SnapshotOrderOffset  = int(unsafe.Offsetof(snapshotHeader{}.Order))
	SnapshotFormatOffset = int(unsafe.Offsetof(snapshotHeader{}.Format))
	SnapshotLayoutOffset = int(unsafe.Offsetof(snapshotHeader{}.Layout))
	SnapshotFormat       = snapshotFormat
)
