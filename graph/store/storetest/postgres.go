package storetest

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/lib/pq" // the driver by which the server is asked for databases
)

// Postgres starts a PostgreSQL server of its own for the test, in a temporary
// directory and on a socket there, and returns an engine with a new database
// for every address. Where PostgreSQL is not installed it skips the test. As
// the server refuses to run as root, it then runs as "nobody".
func Postgres(t *testing.T) Engine {
	bin := postgresBin(t)
	dir, err := os.MkdirTemp("", "pg") // short: a socket's path has 107 bytes at most
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	user := serverUser(t, dir)
	run := func(name string, args ...string) *exec.Cmd {
		cmd := exec.Command(filepath.Join(bin, name), args...)
		cmd.Dir, cmd.SysProcAttr = dir, user
		return cmd
	}
	data := filepath.Join(dir, "data")
	if out, err := run("initdb", "-D", data, "-U", "entente", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync").CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	server := run("postgres", "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	var log strings.Builder
	server.Stderr = &log
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		server.Process.Signal(os.Interrupt)
		server.Wait()
	})
	address := func(database string) string {
		return fmt.Sprintf("postgres:///%s?host=%s&user=entente&sslmode=disable", database, dir)
	}
	db, err := sql.Open("postgres", address("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	for deadline := time.Now().Add(20 * time.Second); db.Ping() != nil; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the server does not answer: %v\n%s", db.Ping(), log.String())
		}
	}
	var n atomic.Int64
	return Engine{Shared: true, Address: func(t testing.TB) string {
		name := "entente" + strconv.FormatInt(n.Add(1), 10)
		if _, err := db.Exec("CREATE DATABASE " + name); err != nil {
			t.Fatal(err)
		}
		return address(name)
	}}
}

// postgresBin finds the directory of initdb and postgres: on the path, or where Debian keeps it.
func postgresBin(t *testing.T) string {
	if path, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(path)
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		t.Skip("PostgreSQL: not here, skipped (Debian: apt-get install postgresql)")
	}
	return filepath.Dir(found[len(found)-1])
}

// serverUser gives dir to "nobody" where the test runs as root.
func serverUser(t *testing.T, dir string) *syscall.SysProcAttr {
	if os.Getuid() != 0 {
		return nil
	}
	const nobody = 65534
	if err := os.Chown(dir, nobody, nobody); err != nil {
		t.Skipf("PostgreSQL: it does not run as root, and %v; skipped", err)
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
}
