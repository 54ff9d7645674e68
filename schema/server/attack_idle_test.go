package server_test

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// Names of the environment by which this binary is told to be the clients of
// TestIdleConnections: one process may not have as many files open as both ends take.
const (
	idleAddress = "ENTENTE_IDLE_ADDRESS"
	idleNumber  = "ENTENTE_IDLE_NUMBER"
)

func TestMain(m *testing.M) {
	if at := os.Getenv(idleAddress); at != "" {
		if err := idle(at, os.Getenv(idleNumber)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// idle opens connections, says so, and holds them until standard input ends.
func idle(at, number string) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return err
	}
	conns := make([]net.Conn, n)
	for i := range conns {
		if conns[i], err = net.Dial("tcp", at); err != nil {
			return fmt.Errorf("connection %d: %w", i, err)
		}
	}
	fmt.Println("open")
	_, _ = bufio.NewReader(os.Stdin).ReadByte() // it ends in any case
	return nil
}

// 10,000 idle connections, or as many as the system allows, cost little memory
// and hold up nobody.
func TestIdleConnections(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of connections: skipped by -short")
	}
	var files syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &files); err != nil {
		t.Fatal(err)
	}
	n := min(10_000, int(min(files.Cur, 1<<20))-500) // some files are left for the rest
	if n < 100 {
		t.Skipf("%d files may be open at once, too few for this test", files.Cur)
	}
	at := start(t, nil)
	before := heap()
	stop := bystander(t, at)
	clients := exec.Command(os.Args[0])
	clients.Env = append(os.Environ(), idleAddress+"="+strings.TrimPrefix(at, "http://"), fmt.Sprintf("%s=%d", idleNumber, n))
	hold, err := clients.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	said, err := clients.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := clients.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(said).ReadString('\n'); line != "open\n" {
		t.Errorf("the clients: %s%v", line, err)
	}
	grown := heap() - before
	answered, longest := stop()
	hold.Close()
	if err := clients.Wait(); err != nil {
		t.Errorf("the clients: %v", err)
	}
	if each := grown / int64(n); each > 32<<10 {
		t.Errorf("a connection takes %d bytes", each)
	}
	if answered == 0 || longest > patience {
		t.Errorf("a bystander was answered %d times, and waited for up to %v", answered, longest)
	}
	t.Logf("%d connections take %d MB; a bystander was answered %d times, at the longest in %v", n, grown>>20, answered, longest)
}
