"""A parent that imports once and forks for each submission, `python -m grader.sandbox.fork_server ROLE ...`, and its
other end.

Importing NumPy, IPython and PyTorch takes seconds, a fork milliseconds. The parent reads its orders from a socket: one
byte, and with it the sockets that the child shall speak through. A parent of judges' processes has an heir: a child
that rehearses the grading meanwhile and then reads the orders in its place.
"""

import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile

from grader.judging import codec
from grader.sandbox import namespaces

START_SECONDS = 120  # on a slow disk, for a first import of PyTorch
FORK_SECONDS = 60  # on a machine that is busy with much else
END_SECONDS = 30


class NoStart(RuntimeError):
    """The parent did not come up; the message is the last that it said."""


class Gone(Exception):
    """A parent forks no more, or what it forked never began. That is no learner's doing: nothing may be recorded."""


class ForkServer:
    """The other end of a parent's socket."""

    def __init__(self, control, process=None, said=None):
        self.control, self.process, self._said = control, process, said

    @classmethod
    def start(cls, role, prefix, environment, walled, modules, rehearsal=()):
        """Start a parent with the command `prefix`, and wait until it has imported all it needs. Its heir executes the
        cells of the `rehearsal`."""
        ours, theirs = socket.socketpair()
        said = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the parent may say something
        arguments = ["-P", "-s", "-m", __name__, role, str(theirs.fileno()), str(int(walled)), *modules]
        with theirs:
            process = subprocess.Popen(
                [*prefix, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env=environment,
                pass_fds=[theirs.fileno()],
            )
        ours.settimeout(START_SECONDS)
        ready = False
        with contextlib.suppress(OSError):
            ours.sendall(codec.framed(codec.encode(list(rehearsal))))
            ready = ours.recv(1) == b"+"
        server = cls(ours, process, said)
        if not ready:
            process.kill()
            last = server.said()
            server.close()
            raise NoStart(last or "no answer")
        return server

    def said(self):
        """The last line of what the parent, or a child before its room was ready, wrote to stderr."""
        if self._said is None:  # a parent that another process started
            return ""
        self._said.seek(0)
        return (self._said.read()[-2000:].decode(errors="replace").strip().splitlines() or [""])[-1]

    def fork(self, *files):
        """The socket of a new child, ready to serve; `files` are what it gets besides. Gone where there is none."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                socket.send_fds(self.control, [b"+"], [theirs.fileno(), *files])
            ours.settimeout(FORK_SECONDS)
            if ours.recv(1) == b"+":
                return ours
            why = self.said() or "it ended before it began"
        except OSError as error:
            why = str(error)
        ours.close()
        raise Gone(f"no process could be had from the fork server: {why}")

    def close(self):
        """End the parent and, with it, all that it forked."""
        self.control.close()
        if self.process is not None:
            try:
                self.process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(END_SECONDS)
            self._said.close()


def main(role, control, walled, *modules):
    gc.disable()  # until `freeze`: nothing that an import leaves is garbage
    os.environ.pop("PYTHONPATH")  # it led here; a learner need not know
    for module in modules:
        importlib.import_module(module)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)  # a child of a parent with several threads would hang
    control = socket.socket(fileno=int(control))
    with control.makefile("rb", buffering=0) as first:  # the orders after it come with sockets, and are read as such
        rehearsal = codec.decode(codec.read(first))
    serve = importlib.import_module(f"grader.sandbox.{role}_process").prepare()
    namespaces.hide()
    gc.freeze()
    gc.enable()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a child
    control.send(b"+")
    heir, sign = fork_heir(rehearsal) if rehearsal else (0, None)
    while True:
        if sign and sign in select.select([control, sign], [], [])[0]:
            if sign.read(1):  # it reads the orders from now on
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(heir, 0)
                return
            sign = None  # it has ended before that
            continue
        order, files, *_ = socket.recv_fds(control, 1, 4)
        if not order:
            if sign:
                os.kill(heir, signal.SIGKILL)
            return
        child = None
        with contextlib.suppress(OSError):  # no fork to be had: who asked sees its socket closed
            child = os.fork()
        if child == 0:
            control.close()
            if sign:
                sign.close()
            channel = socket.socket(fileno=files[0])
            namespaces.keep(channel, lambda channel=channel, files=files: serve(channel, *files[1:]), walled == "1")
        for file in files:
            os.close(file)


def fork_heir(cells):
    """A child that executes the cells and then is ready to serve in this process's place: its id, and a file where it
    says so; (0, None) in the child, once it is."""
    ours, theirs = os.pipe()
    heir = os.fork()
    if heir:
        os.close(theirs)
        return heir, open(ours, "rb", buffering=0)
    os.close(ours)
    importlib.import_module("grader.sandbox.rehearsal").rehearse(cells)
    gc.freeze()
    os.write(theirs, b"+")
    os.close(theirs)
    return 0, None


if __name__ == "__main__":
    main(*sys.argv[1:])
