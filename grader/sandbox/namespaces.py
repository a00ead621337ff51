"""One submission's namespaces and limits, for a forked child: they vanish with it to its last process.

bubblewrap (`wall`) is the outer wall, around a fork server and all that it forks. Within it each child gets process
identifiers, mounts and shared memory of its own, so that it meets neither its parent nor what the one before it left.
"""

import contextlib
import ctypes
import os
import resource
import select
import signal
import sys
from pathlib import Path

from grader.judging import codec
from grader.sandbox import seccomp

HOME = "/home/learner"  # the one place where a child may write: in memory, empty, gone with the child
ROOT = "/sandbox"  # what a child sees as its root: the same files
NOBODY = 65534
MEMORY = 2**30  # bytes of one process, beyond what the fork server had: at most PROCESSES times that in a sandbox
PROCESSES = 4  # of one sandbox, threads included
LATE = codec.framed(codec.encode({"late": True}))  # the last word of a sandbox whose process used up its time
LIMITS = {  # of each process; the kernel ends or refuses what goes beyond
    "RLIMIT_CPU": 600,  # seconds
    "RLIMIT_FSIZE": 2**24,
    "RLIMIT_NOFILE": 256,
    "RLIMIT_CORE": 0,
}

_USER, _MOUNT, _PID, _IPC, _NET = 0x10000000, 0x00020000, 0x20000000, 0x08000000, 0x40000000  # CLONE_NEW..., unshare(2)
_READ_ONLY, _NO_SUID, _NO_DEVICES, _BIND, _RECURSIVE = 1, 2, 4, 4096, 16384  # MS_..., see mount(2)
_SET_DUMPABLE, _CAPABILITIES_3 = 4, 0x20080522  # see prctl(2) and capset(2)


def keep(channel, work, walled):
    """In a process just forked: run `work()` in namespaces of its own until it returns or `channel` is closed at the
    other end, then end every process in them. Never returns. The other end hears a byte when they are ready, and LATE
    where a limit on the processor's time ended it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with contextlib.suppress(OSError):  # where memory runs out, this is what goes, and not a parent or a judge
        Path("/proc/self/oom_score_adj").write_text("1000")
    try:
        if walled:
            _leave()
        alive, lifeline = os.pipe()
        child = os.fork()
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        sys.stderr.flush()
        os._exit(1)
    if child == 0:
        try:
            os.close(alive)
            _enter(walled)
            channel.sendall(b"+")
            work()
        except BaseException as error:
            sys.stderr.write(f"{error}\n")
            sys.stderr.flush()
        finally:  # no error may carry a child on into its parent's loop
            os._exit(0)
    os.close(lifeline)
    ends = select.poll()
    for end in (channel, alive):
        ends.register(end, 0)  # nothing but its closing is awaited
    ends.poll()
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)  # in its namespace it is process 1: the kernel ends all others with it
    if not walled:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) == signal.SIGXCPU:
        with contextlib.suppress(OSError):
            channel.sendall(LATE)
    os._exit(0)


def hide():
    """Let no other process of this user read or trace this one."""
    if hasattr(ctypes.CDLL(None), "prctl"):
        _call("prctl", _SET_DUMPABLE, 0, 0, 0, 0)


def _leave():
    """Out of the parent's namespaces. The next child forked is process 1 of a new one."""
    if os.getuid() == 0:  # limits on processes do not bind root
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    uid, gid = os.getuid(), os.getgid()
    _call("prctl", _SET_DUMPABLE, 1, 0, 0, 0)  # else the next three files would belong to root
    _call("unshare", _USER | _MOUNT | _PID | _IPC | _NET)
    for name, line in {"setgroups": "deny", "uid_map": f"{uid} {uid} 1", "gid_map": f"{gid} {gid} 1"}.items():
        with open(f"/proc/self/{name}", "w") as file:
            file.write(line)


def _enter(walled):
    """Mount what a child sees and set its limits, then give up the right to change them."""
    os.setsid()
    limits = dict(LIMITS)
    if walled:
        with open("/proc/self/statm") as file:
            limits["RLIMIT_AS"] = int(file.read().split()[0]) * resource.getpagesize() + MEMORY
        flags = _NO_SUID | _NO_DEVICES
        _call("mount", b"home", HOME.encode(), b"tmpfs", flags, b"size=64m,nr_inodes=4k,mode=700")
        _call("mount", b"proc", b"/proc", b"tmpfs", flags | _READ_ONLY, b"size=4k")
        _call("mount", b"/", ROOT.encode(), None, _BIND | _RECURSIVE, None)
        os.chroot(ROOT)  # whoever has another root than the namespace's can make no user namespace: user_namespaces(7)
        os.chdir(HOME)
        resource.setrlimit(resource.RLIMIT_NPROC, (PROCESSES, PROCESSES))
        seccomp.refuse()
        _call("capset", (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0), (ctypes.c_uint32 * 6)())
    for name, limit in limits.items():
        with contextlib.suppress(ValueError, OSError):  # a lower one may be in force already
            resource.setrlimit(getattr(resource, name), (limit, limit))
    # Process 1 of a namespace hears no signal that has no handler. This one ends it, with the signal's number.
    libc = ctypes.CDLL(None)
    libc.signal(signal.SIGXCPU, ctypes.cast(libc._exit, ctypes.c_void_p))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)


def _call(name, *arguments):
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
