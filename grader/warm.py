"""A parent that imports once and forks for each submission: `python -m grader.warm ROLE ...`, and its other end.

Importing NumPy, IPython and PyTorch takes seconds, a fork milliseconds. The parent reads its orders from a socket: one
byte, and with it the sockets that the child shall speak through.
"""

import contextlib
import gc
import importlib
import os
import signal
import socket
import subprocess
import sys
import tempfile

from grader import rooms

START_SECONDS = 120  # on a slow disk, for a first import of PyTorch


class NoStart(RuntimeError):
    """The parent did not come up; the message is the last that it said."""


class Warm:
    """The other end of a parent's socket."""

    def __init__(self, control, process=None, said=None):
        self.control, self.process, self._said = control, process, said

    @classmethod
    def start(cls, role, prefix, environment, walled, modules):
        """Start a parent with the command `prefix`, and wait until it has imported all it needs."""
        ours, theirs = socket.socketpair()
        said = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the parent may say something
        arguments = ["-P", "-s", "-m", "grader.warm", role, str(theirs.fileno()), str(int(walled)), *modules]
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
            ready = ours.recv(1) == b"+"
        warm = cls(ours, process, said)
        if not ready:
            process.kill()
            last = warm.said()
            warm.close()
            raise NoStart(last or "no answer")
        return warm

    def said(self):
        """The last line of what the parent, or a child before its room was ready, wrote to stderr."""
        self._said.seek(0)
        return (self._said.read()[-2000:].decode(errors="replace").strip().splitlines() or [""])[-1]

    def fork(self, *files):
        """The socket of a new child; `files` are what it gets besides. OSError where the parent is gone."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self.control, [b"+"], [theirs.fileno(), *files])
            except OSError:
                ours.close()
                raise
        return ours

    def close(self):
        """End the parent and, with it, all that it forked."""
        self.control.close()
        if self.process is not None:
            self.process.wait()
            self._said.close()


def main(role, control, walled, *modules):
    os.environ.pop("PYTHONPATH")  # it led here; a learner need not know
    for module in modules:
        importlib.import_module(module)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)  # a child of a parent with several threads would hang
    serve = importlib.import_module(f"grader.{role}").prepare()
    rooms.hide()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a child
    control = socket.socket(fileno=int(control))
    control.send(b"+")
    while True:
        order, files, *_ = socket.recv_fds(control, 1, 4)
        if not order:
            return
        if os.fork() == 0:
            control.close()
            channel = socket.socket(fileno=files[0])
            rooms.keep(channel, lambda channel=channel, files=files: serve(channel, *files[1:]), walled == "1")
        for file in files:
            os.close(file)


if __name__ == "__main__":
    main(*sys.argv[1:])
