"""The fork server's process, `python -m grader.sandbox.fork_server_process ROLE ...`: imports once, and then forks.

It reads its orders from a socket: one byte, which says on which core the child shall run, and with it the sockets that
it shall speak through. A fork server of judges' processes has an heir: a child that rehearses the grading meanwhile and
then reads the orders in its place.
"""

import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import sys

from grader.judging import codec
from grader.sandbox import cores, namespaces


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
            cores.join(order)
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
