# %% leaves-at-once
# attack: a cell ends the process
# on: honest
# scores: 42
import os

os._exit(0)


# %% leaves-when-called
# attack: a function ends the process
# on: honest
# scores: 37
def counter_params():
    import os

    os._exit(0)


# %% says-exit
# attack: exit, quit, sys.exit, reset and a debugger that waits for input
# on: honest
# scores: 42
import sys

for leave in (exit, quit, sys.exit, get_ipython().ask_exit, lambda: get_ipython().reset(), breakpoint, input):
    try:
        leave()
    except BaseException as error:
        print(error)
import numpy as np


# %% crashes
# attack: a function reads memory that there is not
# on: honest
# scores: 37
def counter_params():
    import ctypes

    ctypes.string_at(0)


# %% aborts-with-a-core
# attack: a cell asks for a large core file and quits
# on: honest
# scores: 42
import ctypes
import os
import resource
import signal

ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
if os.fork() == 0:
    os.kill(os.getpid(), signal.SIGQUIT)
os.abort()

# %% kills-all
# attack: process 1, the parent, the group, the judge and everything else are killed and stopped
# on: honest
# scores: 42
import os
import signal

for number in (signal.SIGSTOP, signal.SIGKILL, signal.SIGSEGV):
    for pid in (judge, 1, os.getppid() or 1, -1, -judge):
        try:
            os.kill(pid, number)
        except OSError as error:
            print(pid, error)
os.killpg(0, signal.SIGKILL)


# %% kills-when-called
# attack: a function kills everything it can name
# on: honest
# scores: 37
def counter_params():
    import os

    if os.fork() == 0:
        os.kill(-1, 9)
    os.killpg(0, 9)
    os.abort()


# %% stops-itself
# attack: a function stops its own process
# on: honest
# scores: 37
def counter_params():
    import os
    import signal
    import time

    while True:
        os.kill(os.getpid(), signal.SIGSTOP)
        time.sleep(1)


# %% deaf-to-signals
# attack: all signals are ignored, and the function sleeps
# on: honest
# scores: 37
def counter_params():
    import signal
    import time

    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    time.sleep(60)


# %% loops-in-a-cell
# attack: a cell never ends
# on: honest
# scores: 42
while True:
    pass

# %% hangs-in-an-import
# attack: an import never ends
# on: honest
# scores: 42
open("slow.py", "w").write("import time\ntime.sleep(60)")
import sys

sys.path.insert(0, ".")
import slow


# %% dawdles
# attack: every call of every function is slow, and none so slow that it is stopped
# on: honest
# scores: at most 42
import time

tick = np.tanh


def slowly(*args):
    time.sleep(1.8)
    return tick(*args)


np.tanh = np.log2 = np.log1p = np.split = np.concatenate = np.zeros = slowly

# %% starts-slowly-and-dies
# attack: a cell is as slow as it may be, and each function ends the process, so that it starts again
# on: honest
# scores: at most 42
import os
import time

time.sleep(3.5)


class Dies:
    def __call__(self, *args):
        os._exit(0)


np.tanh = np.split = np.zeros = np.array = np.log = np.concatenate = np.zeros_like = Dies()


# %% hangs-in-c
# attack: a call into C that no Python signal interrupts
# on: honest
# scores: 37
def counter_params():
    import re

    re.match("(a+)+$", "a" * 64 + "b")


# %% hangs-at-exit
# attack: exit handlers, finalizers and a thread that never ends
# on: honest
# scores: 42
import atexit
import threading
import time

atexit.register(time.sleep, 60)


class Late:
    def __del__(self):
        time.sleep(60)


late = Late()
threading.Thread(target=lambda: time.sleep(60)).start()

# %% daemons
# attack: processes in sessions of their own, deaf to their parent's death, stay and write
# on: honest
# scores: 42
import ctypes
import os
import signal

if os.fork() == 0:
    os.setsid()
    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    if os.fork() == 0:
        os.execv("/bin/sh", [marker, "-c", f": {marker}; sleep 30; echo forged > {bait}/gradebook.db"])
    os._exit(0)

# %% forks
# attack: two hundred children, which sleep
# on: honest
# scores: 42
import os

for _ in range(200):
    try:
        if os.fork() == 0:
            os.execv("/bin/sleep", [marker, "30"])
    except OSError as error:
        print(error)
        break


# %% forks-when-called
# attack: a function starts two hundred children, and waits
# on: honest
# scores: 37
def counter_params():
    import os
    import time

    for _ in range(200):
        try:
            if os.fork() == 0:
                os.execv("/bin/sleep", [marker, "30"])
        except OSError:
            time.sleep(60)


# %% threads
# attack: a thousand threads
# on: honest
# scores: 42
import threading
import time

for _ in range(1000):
    threading.Thread(target=time.sleep, args=(20,), daemon=True).start()

# %% takes-memory
# attack: six gigabytes are taken, in steps
# on: honest
# scores: 42
taken = [np.ones(2**24) for _ in range(48)]


# %% takes-memory-when-called
# attack: a function takes six gigabytes, in steps
# on: honest
# scores: 37
def counter_params():
    return [np.ones(2**24) for _ in range(48)]


# %% takes-memory-in-shared-pages
# attack: six gigabytes of shared memory, which no limit on data counts
# on: loot
# scores: 0
import mmap

taken = []
for _ in range(48):
    taken.append(mmap.mmap(-1, 2**27))
    for page in range(0, 2**27, 4096):
        taken[-1][page] = 1
loot = len(taken) == 48

# %% takes-memory-in-many-processes
# attack: each child takes one and a half gigabytes, four of them six
# on: loot
# scores: 0
import mmap
import os
import time

ends = []
for _ in range(4):
    alive, lifeline = os.pipe()
    if os.fork() == 0:
        try:
            taken = [np.ones(2**24) for _ in range(12)]
            os.write(lifeline, b"+")
            time.sleep(20)
        finally:
            os._exit(0)
    os.close(lifeline)
    ends.append(alive)
loot = sum(os.read(alive, 1) == b"+" for alive in ends) == 4

# %% takes-memory-in-shared-segments
# attack: System V segments, which outlive who made them, hold two gigabytes
# on: loot
# scores: 0
import ctypes

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
count = 0
for _ in range(16):
    place = libc.shmat(libc.shmget(0, 2**27, 0o1600), None, 0)
    if place not in (None, 2**64 - 1):
        ctypes.memset(place, 1, 2**27)
        libc.shmdt(ctypes.c_void_p(place))
        count += 1
loot = count == 16

# %% takes-memory-in-files-without-a-name
# attack: two gigabytes in files that lie in memory and have no name
# on: loot
# scores: 0
import os

files = [os.memfd_create(str(number)) for number in range(128)]
loot = all(os.write(file, bytes(2**24 - 1)) == 2**24 - 1 for file in files)

# %% fills-the-disk
# attack: two gigabytes are written wherever a file can be
# on: honest
# scores: 42
import os

for folder in (".", "/tmp", "/var/tmp", "/dev/shm", "/dev"):
    for number in range(128):
        try:
            with open(f"{folder}/{number}", "wb") as file:
                file.write(bytes(2**24 - 1))
        except OSError as error:
            print(folder, number, error)
            break

# %% fills-with-small-files
# attack: twenty thousand empty files, of names that are no text
# on: honest
# scores: 42
for number in range(20_000):
    try:
        open(b"\xff\n\x1b%d" % number, "w").close()
    except OSError as error:
        print(number, error)
        break

# %% digs-deep
# attack: two thousand folders within each other, the working directory closed and deleted
# on: honest
# scores: 42
import os
import shutil

here = os.getcwd()
for _ in range(2000):
    try:
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
    except OSError as error:
        print(error)
        break
os.chdir("/")
os.chmod(here, 0)
try:
    os.rmdir(here)
except OSError as error:
    print(error)

# %% immutable-files
# attack: files that cannot be deleted are made
# on: honest
# scores: 42
import fcntl
import struct

with open("for-ever", "w") as file:
    try:
        fcntl.ioctl(file, 0x40086602, struct.pack("l", 0x10))
    except OSError as error:
        print(error)

# %% closes-everything
# attack: a cell closes every open file, the judge's connection too
# on: honest
# scores: 42
import os

os.closerange(0, 256)


# %% closes-everything-when-called
# attack: a function closes every open file
# on: honest
# scores: 37
def counter_params():
    import os

    os.closerange(0, 256)


# %% opens-everything
# attack: all file descriptors are used up
# on: honest
# scores: 42
files = []
try:
    while True:
        files.append(open("/dev/null"))
except OSError as error:
    print(error)
